package org.huizhi.adapters.persistence.json;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * 数与真值: a value that is a JSON number or boolean.
 *
 * @param fits whether a node holds such a value, without loss
 */
record Plain<T>(
        Function<T, JsonNode> node, Predicate<JsonNode> fits, Function<JsonNode, T> value, Function<String, T> parse)
        implements Shape<T> {

    private static final Plain<Integer> INTEGER = new Plain<>(
            Nodes.MAKE::numberNode,
            node -> node.isIntegralNumber() && node.canConvertToInt(),
            JsonNode::intValue,
            Integer::valueOf);
    private static final Plain<Long> LONG = new Plain<>(
            Nodes.MAKE::numberNode,
            node -> node.isIntegralNumber() && node.canConvertToLong(),
            JsonNode::longValue,
            Long::valueOf);
    private static final Plain<Double> DOUBLE =
            new Plain<>(Plain::finite, JsonNode::isNumber, JsonNode::doubleValue, Double::valueOf);
    private static final Plain<Boolean> BOOLEAN =
            new Plain<>(Nodes.MAKE::booleanNode, JsonNode::isBoolean, JsonNode::booleanValue, Boolean::valueOf);

    static final Map<Class<?>, Plain<?>> ALL = Map.of(
            int.class, INTEGER,
            Integer.class, INTEGER,
            long.class, LONG,
            Long.class, LONG,
            double.class, DOUBLE,
            Double.class, DOUBLE,
            boolean.class, BOOLEAN,
            Boolean.class, BOOLEAN);

    private static JsonNode finite(Double value) {
        if (!Double.isFinite(value)) {
            throw new Unreadable("is not a finite number");
        }
        return Nodes.MAKE.numberNode(value);
    }

    @Override
    public JsonNode write(T value) {
        return node.apply(value);
    }

    @Override
    public T read(JsonNode from) {
        if (!fits.test(from)) {
            throw new Unreadable("is not such a number or truth value");
        }
        return value.apply(from);
    }

    @Override
    public boolean isKey() {
        return true;
    }

    @Override
    public T key(String name) {
        try {
            return parse.apply(name);
        } catch (NumberFormatException malformed) {
            throw new Unreadable("is malformed");
        }
    }
}
