package org.huizhi.adapters.persistence.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import tools.jackson.databind.JsonNode;

/** 单值记录: a record of one named value, written as that value. */
final class ScalarRecordShape<T> implements Shape<T> {

    private final Constructor<T> constructor;
    private final Method accessor;
    private final Shape<Object> inner;

    @SuppressWarnings("unchecked")
    ScalarRecordShape(Class<T> type, Shape<?> inner) {
        this.constructor = Records.constructor(type);
        this.accessor = Records.accessor(type.getRecordComponents()[0]);
        this.inner = (Shape<Object>) inner;
    }

    @Override
    public JsonNode write(T value) {
        return inner.write(Records.get(accessor, value));
    }

    @Override
    public T read(JsonNode node) {
        return Records.made(constructor, inner.read(node));
    }

    @Override
    public boolean isKey() {
        return inner.isKey();
    }

    @Override
    public T key(String name) {
        return Records.made(constructor, inner.key(name));
    }
}
