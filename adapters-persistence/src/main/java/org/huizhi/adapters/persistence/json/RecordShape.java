package org.huizhi.adapters.persistence.json;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 记录: one property per component, in their order. An absent option is left out; an unknown property fails. */
final class RecordShape<T> implements Shape<T> {

    private record Field(String name, Method accessor, Shape<Object> shape) {}

    private final Constructor<T> constructor;
    private final Seq<Field> fields;

    RecordShape(Class<T> type, Function<RecordComponent, Shape<?>> shapes) {
        constructor = Records.constructor(type);
        fields = List.of(type.getRecordComponents()).map(component -> field(component, shapes.apply(component)));
    }

    @SuppressWarnings("unchecked")
    private static Field field(RecordComponent component, Shape<?> shape) {
        return new Field(component.getName(), Records.accessor(component), (Shape<Object>) shape);
    }

    @Override
    public ObjectNode write(T value) {
        var object = Nodes.MAKE.objectNode();
        for (var field : fields) {
            var node = Nodes.under("." + field.name(), () -> field.shape().write(Records.get(field.accessor(), value)));
            if (!node.isNull()) {
                object.set(field.name(), node);
            }
        }
        return object;
    }

    @Override
    public T read(JsonNode node) {
        var object = Nodes.object(node);
        var unknown = List.ofAll(object.propertyNames()).removeAll(fields.map(Field::name));
        if (!unknown.isEmpty()) {
            throw new Unreadable("has unknown properties: " + unknown.mkString(", "));
        }
        var values = fields.map(field -> Nodes.under("." + field.name(), () -> value(field, object)));
        try {
            return constructor.newInstance(values.toJavaArray());
        } catch (InvocationTargetException refused) {
            throw new Unreadable(
                    "is not acceptable to " + constructor.getDeclaringClass().getSimpleName());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object value(Field field, ObjectNode object) {
        var node = object.get(field.name());
        return node == null || node.isNull()
                ? field.shape().absent()
                : field.shape().read(node);
    }
}
