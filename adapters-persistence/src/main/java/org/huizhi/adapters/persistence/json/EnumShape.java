package org.huizhi.adapters.persistence.json;

import tools.jackson.databind.JsonNode;

/** 枚举: a constant by its name. */
record EnumShape<T extends Enum<T>>(Class<T> type) implements Shape<T> {

    @Override
    public JsonNode write(T value) {
        return Nodes.MAKE.stringNode(value.name());
    }

    @Override
    public T read(JsonNode node) {
        return key(Nodes.text(node));
    }

    @Override
    public boolean isKey() {
        return true;
    }

    @Override
    public T key(String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable("is no " + type.getSimpleName());
        }
    }
}
