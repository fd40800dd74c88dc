package org.huizhi.adapters.persistence.json;

import tools.jackson.databind.JsonNode;

/** 形状: how the values of one type look as JSON. */
interface Shape<T> {

    JsonNode write(T value);

    T read(JsonNode node);

    /** The value that an absent property stands for. */
    default T absent() {
        throw new Unreadable("is missing");
    }

    /** Whether a value can be the name of a property. */
    default boolean isKey() {
        return false;
    }

    default T key(String name) {
        throw new Unreadable("is no key");
    }
}
