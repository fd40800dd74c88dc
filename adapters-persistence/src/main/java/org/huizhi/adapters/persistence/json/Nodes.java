package org.huizhi.adapters.persistence.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 节点: small helpers over Jackson's tree. */
interface Nodes {

    JsonNodeFactory MAKE = JsonNodeFactory.instance;

    static String text(JsonNode node) {
        if (!node.isString()) {
            throw new Unreadable("is not a text");
        }
        return node.stringValue();
    }

    static ObjectNode object(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            throw new Unreadable("is not an object");
        }
        return object;
    }

    static ArrayNode array(JsonNode node) {
        if (!(node instanceof ArrayNode array)) {
            throw new Unreadable("is not a list");
        }
        return array;
    }
}
