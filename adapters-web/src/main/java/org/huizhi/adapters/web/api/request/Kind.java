package org.huizhi.adapters.web.api.request;

import io.swagger.v3.oas.models.media.Schema;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huizhi.domain.kernel.Fault;
import tools.jackson.databind.JsonNode;

/**
 * 取值类型: how one sort of value is read from JSON, and how it is described to whoever writes it.
 *
 * @param reader reads what was given at a path; everything that is wrong at once
 * @param describe the value as OpenAPI describes it, a new one each time
 * @param <T> what it is read as
 */
public record Kind<T>(BiFunction<String, JsonNode, Validation<Seq<Fault>, T>> reader, Supplier<Schema<?>> describe) {

    Validation<Seq<Fault>, T> read(String path, JsonNode given) {
        return reader.apply(path, given);
    }

    public Schema<?> schema() {
        return describe.get();
    }

    /** The same values, read on by a parser of the domain. */
    public <U> Kind<U> then(BiFunction<String, T, Validation<Seq<Fault>, U>> further) {
        return new Kind<>(
                (path, given) -> read(path, given).fold(Validation::invalid, value -> further.apply(path, value)),
                describe);
    }

    public <U> Kind<U> as(Function<T, U> other) {
        return then((path, value) -> Validation.valid(other.apply(value)));
    }

    /** The same kind with its description changed. */
    public Kind<T> described(Function<Schema<?>, Schema<?>> change) {
        return new Kind<>(reader, () -> change.apply(schema()));
    }

    /** One thing that is wrong. */
    public static <T> Validation<Seq<Fault>, T> fault(String path, String value, String code, Object... args) {
        return Validation.invalid(List.of(Fault.of(path, value, code, args)));
    }
}
