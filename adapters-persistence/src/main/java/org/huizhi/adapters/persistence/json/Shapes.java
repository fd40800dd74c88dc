package org.huizhi.adapters.persistence.json;

import io.vavr.collection.IndexedSeq;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.function.Function;
import org.huizhi.domain.kernel.Phrase;
import tools.jackson.databind.JsonNode;

/** 形状表: finds the shape of a type, once; a type without one fails here, when a store is built, and not at a commit. */
final class Shapes {

    /** What may stand where {@code Object} is declared, beside texts, ints and truth values. */
    private static final List<Class<?>> OPEN = List.of(
            Long.class,
            Double.class,
            BigDecimal.class,
            Instant.class,
            LocalDate.class,
            Duration.class,
            Period.class,
            Phrase.class);

    private final java.util.Map<Type, Later> found = new HashMap<>();

    synchronized Shape<Object> of(Type type) {
        var known = found.get(type);
        if (known != null) {
            return known;
        }
        var later = new Later();
        found.put(type, later);
        later.shape = Option.some(Shapes.<Object>as(make(type)));
        return later.shape.get();
    }

    @SuppressWarnings("unchecked")
    private static <T> Shape<T> as(Shape<?> shape) {
        return (Shape<T>) shape;
    }

    private Shape<?> make(Type type) {
        var raw = type.raw();
        if (Scalar.ALL.containsKey(raw)) {
            return Scalar.ALL.get(raw);
        }
        if (Plain.ALL.containsKey(raw)) {
            return Plain.ALL.get(raw);
        }
        if (raw == Object.class) {
            return new OpenShape(() -> named(OPEN, open -> of(Type.of(open))));
        }
        if (raw.isRecord()) {
            return Records.isScalar(raw)
                    ? new ScalarRecordShape<>(raw, component(type).apply(raw.getRecordComponents()[0]))
                    : new RecordShape<>(raw, Option.none(), component(type));
        }
        if (raw.isEnum()) {
            return enumeration(raw);
        }
        if (raw.isSealed()) {
            return new SealedShape(raw, permitted(type));
        }
        return container(type);
    }

    private Shape<?> container(Type type) {
        var raw = type.raw();
        if (raw == Option.class) {
            return new Containers.Maybe<>(of(type.arg(0)));
        }
        if (raw == Seq.class || raw == List.class) {
            return new Containers.Sequence<>(of(type.arg(0)), List::ofAll);
        }
        if (raw == IndexedSeq.class || raw == Vector.class) {
            return new Containers.Sequence<>(of(type.arg(0)), Vector::ofAll);
        }
        if (raw == Set.class) {
            return new Containers.Distinct<>(of(type.arg(0)));
        }
        if (raw == Map.class && of(type.arg(0)).isKey()) {
            return new Containers.Keyed<>(of(type.arg(0)), of(type.arg(1)));
        }
        throw new IllegalArgumentException("no JSON for " + type);
    }

    private Function<RecordComponent, Shape<?>> component(Type owner) {
        return component -> of(Type.of(component.getGenericType(), owner.bound()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Shape<?> enumeration(Class<?> type) {
        return new EnumShape(type);
    }

    private Map<Class<?>, Shape<Object>> permitted(Type type) {
        Map<Class<?>, Shape<Object>> all = LinkedHashMap.empty();
        for (var narrower : type.raw().getPermittedSubclasses()) {
            var filled = type.permitted(narrower);
            if (narrower.isRecord()) {
                all = all.put(
                        narrower,
                        as(new RecordShape<>(narrower, Option.of(narrower.getSimpleName()), component(filled))));
            } else if (narrower.isEnum()) {
                all = all.put(narrower, as(enumeration(narrower)));
            } else if (narrower.isSealed()) {
                all = all.merge(permitted(filled));
            } else {
                throw new IllegalArgumentException(
                        "no JSON for " + narrower + ", which is no record, enum or sealed type");
            }
        }
        return all;
    }

    private static Map<String, Shape<Object>> named(List<Class<?>> types, Function<Class<?>, Shape<Object>> shape) {
        return types.toMap(Class::getSimpleName, shape);
    }

    /** A type that leads back to itself meets its own shape before that is finished. */
    private static final class Later implements Shape<Object> {

        private volatile Option<Shape<Object>> shape = Option.none();

        @Override
        public JsonNode write(Object value) {
            return shape.get().write(value);
        }

        @Override
        public Object read(JsonNode node) {
            return shape.get().read(node);
        }

        @Override
        public Object absent() {
            return shape.get().absent();
        }

        @Override
        public boolean isKey() {
            return shape.get().isKey();
        }

        @Override
        public Object key(String name) {
            return shape.get().key(name);
        }
    }
}
