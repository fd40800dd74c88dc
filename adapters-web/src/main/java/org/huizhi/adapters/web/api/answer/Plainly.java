package org.huizhi.adapters.web.api.answer;

import io.vavr.collection.List;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 事实写法: a fact as JSON has it: a component of one text is that text, an instant has the district's offset, and what is absent is
 * null.
 *
 * @param speech how times are written
 */
public record Plainly(Speech speech) {

    /** @param skipped a component that says nothing new, such as the id of the thing whose fact it is */
    public Map<String, Object> data(Record fact, String skipped) {
        var data = new LinkedHashMap<String, Object>();
        List.of(fact.getClass().getRecordComponents())
                .reject(component -> component.getName().equals(skipped))
                .forEach(component -> data.put(component.getName(), value(read(fact, component))));
        return data;
    }

    private @Nullable Object value(@Nullable Object given) {
        if (given instanceof Option<?> option) {
            return value(option.getOrNull());
        }
        if (given instanceof Traversable<?> many) {
            return many.toList().map(this::value).asJava();
        }
        if (given instanceof Instant instant) {
            return speech.time(instant);
        }
        if (given instanceof Enum<?> name) {
            return name.name();
        }
        return given instanceof Record inner ? record(inner) : given;
    }

    private @Nullable Object record(Record given) {
        var components = given.getClass().getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value")
                ? value(read(given, components[0]))
                : data(given, "");
    }

    private static @Nullable Object read(Record given, RecordComponent component) {
        try {
            return component.getAccessor().invoke(given);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a fact is not public: " + given.getClass(), impossible);
        }
    }
}
