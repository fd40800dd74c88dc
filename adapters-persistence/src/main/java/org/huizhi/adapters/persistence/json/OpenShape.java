package org.huizhi.adapters.persistence.json;

import io.vavr.collection.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * 开放值: a value declared as {@code Object}, such as what fills a sentence. Texts, ints and truth values are plain; the other
 * types it may be are objects that say in {@code is} which.
 */
final class OpenShape implements Shape<Object> {

    private final Supplier<Map<String, Shape<Object>>> tagged;

    /** @param tagged by simple name, what may stand here beside plain values; asked late, because it may lead back here */
    OpenShape(Supplier<Map<String, Shape<Object>>> tagged) {
        this.tagged = tagged;
    }

    @Override
    public JsonNode write(Object value) {
        if (value instanceof String text) {
            return Nodes.MAKE.stringNode(text);
        }
        if (value instanceof Integer number) {
            return Nodes.MAKE.numberNode(number);
        }
        if (value instanceof Boolean truth) {
            return Nodes.MAKE.booleanNode(truth);
        }
        var name = SealedShape.name(value);
        var shape = tagged.get()
                .get(name)
                .getOrElseThrow(() -> new Unreadable("has the type " + name + ", which may not stand here"));
        return Nodes.MAKE.objectNode().put("is", name).set("value", shape.write(value));
    }

    @Override
    public Object read(JsonNode node) {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isIntegralNumber() && node.canConvertToInt()) {
            return node.intValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        var is = Nodes.text(Nodes.object(node).path("is"));
        var shape = tagged.get().get(is).getOrElseThrow(() -> new Unreadable("is of the unknown type " + is));
        return shape.read(node.path("value"));
    }
}
