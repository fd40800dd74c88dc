package org.huizhi.adapters.web.api.request;

import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import org.huizhi.adapters.web.api.answer.Cursors;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import tools.jackson.databind.node.JsonNodeFactory;

/** 查询参数: the query of a request, read like a body whose values are all texts. */
public interface Query {

    /** {@code true} or {@code false}. */
    Kind<Boolean> TRUTH = Kinds.WORD
            .<Boolean>then((path, text) -> text.equals("true") || text.equals("false")
                    ? Validation.valid(Boolean.valueOf(text))
                    : Kind.fault(path, text, "web.field.type", Phrase.of("web.type.flag")))
            .described(schema -> new BooleanSchema());

    Kind<Integer> COUNT = Kinds.WORD
            .<Integer>then((path, text) -> text.matches("[0-9]{1,9}")
                    ? Validation.valid(Integer.valueOf(text))
                    : Kind.fault(path, text, "web.field.type", Phrase.of("web.type.whole-number")))
            .described(schema -> new IntegerSchema());

    /** How long a page is when nothing is said, and at most. */
    int PAGE = 50;

    int LONGEST_PAGE = 200;

    Kind<Integer> LIMIT = COUNT.<Integer>then((path, limit) -> limit >= 1 && limit <= LONGEST_PAGE
                    ? Validation.valid(limit)
                    : Kind.fault(path, limit.toString(), "kernel.limit.out-of-range", LONGEST_PAGE))
            .described(schema -> schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(LONGEST_PAGE)));

    /** Where a page begins: {@code next} of the page before. */
    Kind<String> CURSOR = Kinds.WORD.then((path, text) -> Cursors.read(text)
            .<Validation<Seq<Fault>, String>>map(Validation::valid)
            .getOrElse(() -> Kind.fault(path, text, "kernel.cursor.malformed")));

    static Validation<Seq<Fault>, Form> read(HttpServletRequest request, Shape shape) {
        var nodes = JsonNodeFactory.instance;
        var query = nodes.objectNode();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        var twice = List.ofAll(request.getParameterMap().entrySet())
                .filter(each -> each.getValue().length > 1)
                .map(each -> Fault.of(each.getKey(), "", "web.query.twice"));
        var form = shape.read("", query);
        return twice.isEmpty()
                ? form
                : Validation.invalid(twice.appendAll(form.isInvalid() ? form.getError() : List.empty()));
    }
}
