package org.huizhi.adapters.persistence.json;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import tools.jackson.databind.JsonNode;

/**
 * 密封类型: an object that says in {@code is} which of the permitted records it is, by its simple name, before that record's own
 * properties. A permitted enum is {@code {"is": …, "value": its name}}.
 */
final class SealedShape implements Shape<Object> {

    private static final String VALUE = "value";

    private final Map<String, Shape<Object>> shapes;

    /** @param permitted every record and enum below the sealed type, with its shape */
    SealedShape(Class<?> type, Map<Class<?>, Shape<Object>> permitted) {
        var names = permitted.keySet().toVector().map(Class::getSimpleName);
        if (names.distinct().size() < names.size()) {
            throw new IllegalArgumentException("two records below " + type + " share a simple name");
        }
        shapes = permitted.foldLeft(LinkedHashMap.empty(), (all, next) -> all.put(next._1.getSimpleName(), next._2));
    }

    static String name(Object value) {
        return (value instanceof Enum<?> one ? one.getDeclaringClass() : value.getClass()).getSimpleName();
    }

    @Override
    public JsonNode write(Object value) {
        var name = name(value);
        var shape = shapes.get(name).getOrElseThrow(() -> new Unreadable("is no permitted type"));
        var written = shape.write(value);
        return shape instanceof EnumShape
                ? Nodes.MAKE.objectNode().put(RecordShape.IS, name).set(VALUE, written)
                : written;
    }

    @Override
    public Object read(JsonNode node) {
        var is = Nodes.object(node).path(RecordShape.IS);
        if (!is.isString()) {
            throw new Unreadable("does not say what it is");
        }
        var shape = shapes.get(is.stringValue())
                .getOrElseThrow(() -> new Unreadable("is of the unknown type " + is.stringValue()));
        if (shape instanceof EnumShape && node.size() != 2) {
            throw new Unreadable("has unknown properties");
        }
        return shape.read(shape instanceof EnumShape ? node.path(VALUE) : node);
    }
}
