package org.huizhi.adapters.persistence.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON: domain values as text and back. Records are objects, records of one component named {@code value}, {@code box} or
 * {@code code} are that value, sealed types say in {@code is} which record they are, vavr's options, sequences, sets and maps are
 * what one expects. The same value is always the same text; what does not fit exactly fails.
 */
public final class Json<T> {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Shapes SHAPES = new Shapes();

    private final Shape<Object> shape;
    private final Class<T> type;

    private Json(Class<T> type) {
        this.type = type;
        this.shape = SHAPES.of(Type.of(type));
    }

    /** @throws IllegalArgumentException when {@code type} or one that it leads to has no JSON form */
    public static <T> Json<T> of(Class<T> type) {
        return new Json<>(type);
    }

    /** @throws Unreadable when the value holds a null, or under {@code Object} a type that may not stand there */
    public String write(T value) {
        return MAPPER.writeValueAsString(shape.write(value));
    }

    /** @throws Unreadable when the text is no JSON or not one of this type */
    public T read(String text) {
        return read(tree(text));
    }

    T read(JsonNode tree) {
        return type.cast(shape.read(tree));
    }

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException malformed) {
            throw new Unreadable("is no JSON");
        }
    }

    /** The simple name that {@code is} holds for a record below a sealed type. */
    public static String nameOf(Object value) {
        return SealedShape.name(value);
    }
}
