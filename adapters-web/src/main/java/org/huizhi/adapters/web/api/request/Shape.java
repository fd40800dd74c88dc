package org.huizhi.adapters.web.api.request;

import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Map.Entry;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 报文结构: which fields a body or a query has. It reads them, refuses every other one, and describes itself, so that what is
 * documented is what is read.
 *
 * @param fields in the order in which they are described
 */
public record Shape(Seq<Field<?>> fields) {

    public static Shape of(Field<?>... fields) {
        return new Shape(List.of(fields));
    }

    public Shape plus(Shape more) {
        return new Shape(fields.appendAll(more.fields));
    }

    /** @param path where the object stands, empty for the whole body */
    public Validation<Seq<Fault>, Form> read(String path, JsonNode given) {
        if (!given.isObject()) {
            return Kind.fault(path, "", "web.field.type", Phrase.of("web.type.object"));
        }
        var start = new Reading(strangers(path, given), HashMap.empty());
        var end = fields.foldLeft(start, (reading, field) -> reading.with(field, at(path, field.name()), given));
        return end.faults.isEmpty() ? Validation.valid(new Form(end.values)) : Validation.invalid(end.faults);
    }

    public Schema<?> schema() {
        var schema = new ObjectSchema();
        fields.forEach(field -> schema.addProperty(field.name(), field.kind().schema()));
        schema.required(fields.filter(Field::required).map(Field::name).asJava());
        schema.additionalProperties(false);
        return schema;
    }

    /** Fields that are not of this shape. Their values are not repeated, because they may be anything. */
    private Seq<Fault> strangers(String path, JsonNode given) {
        var known = fields.map(Field::name);
        return List.ofAll(given.properties())
                .map(Entry::getKey)
                .reject(known::contains)
                .map(name -> Fault.of(at(path, name), "", "web.field.unknown", known));
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** 读取进度: what has been read so far, and what was wrong with it. */
    private record Reading(Seq<Fault> faults, Map<Field<?>, Object> values) {

        <T> Reading with(Field<T> field, String path, JsonNode object) {
            @Nullable JsonNode given = object.get(field.name());
            if (given == null || given.isNull()) {
                return field.required()
                        ? new Reading(faults.append(Fault.of(path, "", "web.field.missing")), values)
                        : this;
            }
            return field.kind()
                    .read(path, given)
                    .fold(
                            wrong -> new Reading(faults.appendAll(wrong), values),
                            value -> new Reading(faults, values.put(field, value)));
        }
    }
}
