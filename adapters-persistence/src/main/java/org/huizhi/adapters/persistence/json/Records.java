package org.huizhi.adapters.persistence.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;

/** 记录的反射: what is read from a record's class. */
interface Records {

    Set<String> SCALAR_NAMES = Set.of("value", "box", "code");

    /** Whether a record is one value with a name, such as an id, so that it is written as that value. */
    static boolean isScalar(Class<?> type) {
        var components = type.getRecordComponents();
        return components.length == 1 && SCALAR_NAMES.contains(components[0].getName());
    }

    static <T> Constructor<T> constructor(Class<T> type) {
        try {
            var types = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> T made(Constructor<T> constructor, Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new Unreadable(
                    "is not acceptable to " + constructor.getDeclaringClass().getSimpleName());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Method accessor(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    static Object get(Method accessor, Object record) {
        try {
            var value = accessor.invoke(record);
            if (value == null) {
                throw new Unreadable("is null");
            }
            return value;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
