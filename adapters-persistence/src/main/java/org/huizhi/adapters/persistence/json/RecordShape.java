package org.huizhi.adapters.persistence.json;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 记录: one property per component, in their order. An absent option is left out; an unknown property fails. */
final class RecordShape<T> implements Shape<T> {

    static final String IS = "is";

    private record Field(String name, Method accessor, Shape<Object> shape) {}

    private final Constructor<T> constructor;
    private final Option<String> tag;
    private final java.util.List<Field> fields;

    /** @param tag what {@code is} says before the other properties, where the record stands for a sealed type */
    RecordShape(Class<T> type, Option<String> tag, Function<RecordComponent, Shape<?>> shapes) {
        this.constructor = Records.constructor(type);
        this.tag = tag;
        this.fields = List.of(type.getRecordComponents())
                .map(component -> field(component, shapes.apply(component)))
                .toJavaList();
        if (tag.isDefined() && fields.stream().anyMatch(field -> field.name().equals(IS))) {
            throw new IllegalArgumentException("a component named is would hide the type of " + type);
        }
    }

    @SuppressWarnings("unchecked")
    private static Field field(RecordComponent component, Shape<?> shape) {
        return new Field(component.getName(), Records.accessor(component), (Shape<Object>) shape);
    }

    @Override
    public ObjectNode write(T value) {
        var object = Nodes.MAKE.objectNode();
        tag.forEach(name -> object.put(IS, name));
        for (var field : fields) {
            try {
                var node = field.shape().write(Records.get(field.accessor(), value));
                if (!node.isNull()) {
                    object.set(field.name(), node);
                }
            } catch (Unreadable failure) {
                throw failure.under("." + field.name());
            }
        }
        return object;
    }

    @Override
    public T read(JsonNode node) {
        var object = Nodes.object(node);
        var values = new Object[fields.size()];
        var known = tag.isDefined() ? 1 : 0;
        for (int n = 0; n < values.length; n++) {
            var field = fields.get(n);
            var property = object.get(field.name());
            known += property == null ? 0 : 1;
            values[n] = value(field, property);
        }
        if (known < object.size()) {
            throw new Unreadable("has unknown properties: " + unknown(object));
        }
        return Records.made(constructor, values);
    }

    private static Object value(Field field, @Nullable JsonNode property) {
        try {
            return property == null || property.isNull()
                    ? field.shape().absent()
                    : field.shape().read(property);
        } catch (Unreadable failure) {
            throw failure.under("." + field.name());
        }
    }

    private String unknown(ObjectNode object) {
        var names = List.ofAll(fields).map(Field::name).appendAll(tag.map(any -> IS));
        return List.ofAll(object.propertyNames()).removeAll(names).mkString(", ");
    }
}
