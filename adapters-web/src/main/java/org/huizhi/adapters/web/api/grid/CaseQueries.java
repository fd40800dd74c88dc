package org.huizhi.adapters.web.api.grid;

import static org.huizhi.adapters.web.api.request.Field.needed;
import static org.huizhi.adapters.web.api.request.Field.optional;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.Locale;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.adapters.web.api.request.Field;
import org.huizhi.adapters.web.api.request.Form;
import org.huizhi.adapters.web.api.request.Kinds;
import org.huizhi.adapters.web.api.request.Query;
import org.huizhi.adapters.web.api.request.Shape;
import org.huizhi.adapters.web.api.request.Times;
import org.huizhi.application.grid.CaseCount;
import org.huizhi.application.grid.CaseFilter;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 案件查询参数: what lists and figures may be asked with. */
interface CaseQueries {

    Field<String> STAGE =
            optional("stage", Kinds.hinted(List.of(Stage.Name.values()).map(Enum::name)));
    Field<DivisionCode> DIVISION = optional("division", CaseFields.DIVISION_CODE);
    Field<String> CATEGORY = optional("category", Kinds.WORD);
    Field<Boolean> OVERDUE = optional("overdue", Query.TRUTH);
    Field<String> Q = optional("q", Kinds.WORD);
    Field<Integer> LIMIT = optional("limit", Query.LIMIT);
    Field<String> CURSOR = optional("cursor", Query.CURSOR);
    Field<CaseCount> FIGURE = optional(
            "figure",
            Kinds.oneOf(List.of(CaseCount.values()).map(CaseQueries::code))
                    .as(code -> CaseCount.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'))));
    Field<Instant> FROM = optional("from", Times.INSTANT);
    Field<Instant> TO = optional("to", Times.INSTANT);

    Field<DivisionCode> WHERE = needed("division", CaseFields.DIVISION_CODE);
    Field<Instant> SINCE = needed("from", Times.INSTANT);
    Field<Instant> UNTIL = needed("to", Times.INSTANT);

    Body<Form> LIST =
            new Body<>(Shape.of(STAGE, DIVISION, CATEGORY, OVERDUE, Q, FIGURE, FROM, TO, LIMIT, CURSOR), form -> form);

    Body<FigureWindow> FIGURES = new Body<>(
            Shape.of(WHERE, SINCE, UNTIL), form -> new FigureWindow(form.get(WHERE), form.get(SINCE), form.get(UNTIL)));

    /** A count's code, as figures and lists name it. */
    static String code(CaseCount count) {
        return count.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The filter, or what is missing for the rows behind a figure. */
    static Validation<Seq<Fault>, CaseFilter> filter(Form form) {
        var counted = form.find(FIGURE);
        var faults = counted.isDefined() ? incomplete(form) : superfluous(form);
        if (!faults.isEmpty()) {
            return Validation.invalid(faults);
        }
        var rows = counted.map(count -> new CaseQuery.Rows(
                count,
                new FigureWindow(
                        form.find(DIVISION).get(),
                        form.find(FROM).get(),
                        form.find(TO).get())));
        return Validation.valid(new CaseFilter(
                form.find(STAGE),
                form.find(DIVISION).filter(division -> counted.isEmpty()),
                form.find(CATEGORY),
                form.find(OVERDUE),
                form.find(Q),
                rows,
                form.find(CURSOR),
                form.find(LIMIT).getOrElse(Query.PAGE)));
    }

    /** An empty window counts nothing, which is hardly what was meant. */
    static Seq<Fault> empty(Instant from, Instant to) {
        return from.isBefore(to) ? List.empty() : List.of(Fault.of("to", to.toString(), "web.window.empty"));
    }

    private static Seq<Fault> incomplete(Form form) {
        var missing = List.<Field<?>>of(DIVISION, FROM, TO)
                .filter(field -> form.find(field).isEmpty())
                .map(field -> Fault.of(field.name(), "", "web.field.missing"));
        return missing.isEmpty() ? empty(form.find(FROM).get(), form.find(TO).get()) : missing;
    }

    private static Seq<Fault> superfluous(Form form) {
        return List.<Field<?>>of(FROM, TO)
                .filter(field -> form.find(field).isDefined())
                .map(field -> Fault.of(field.name(), "", "web.window.without-figure"));
    }
}
