package org.huizhi.testkit.failure;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.access.ActorId;

/**
 * 痕迹: where a run may have left something, because a store can be asked by name only.
 *
 * @param ids every id that was handed out, for whatever
 * @param keys every request key that was used
 * @param counters every counter that was counted
 * @param drops every receipt of the drop box
 */
public record Traces(Set<String> ids, Set<Key> keys, Set<String> counters, Set<String> drops) {

    /** 已用键. */
    public record Key(ActorId actor, String value) {}

    Seq<GridCaseId> cases() {
        return ids.toList().map(GridCaseId::new);
    }

    Seq<NoteId> notes() {
        return ids.toList().map(NoteId::new);
    }

    /** The notes a fact names. */
    static Seq<NoteId> named(Object fact) {
        return List.of(fact.getClass().getRecordComponents())
                .flatMap(component -> value(component, fact))
                .filter(NoteId.class::isInstance)
                .map(NoteId.class::cast);
    }

    private static Option<?> value(RecordComponent component, Object fact) {
        try {
            var value = component.getAccessor().invoke(fact);
            return value instanceof Option<?> option ? option : Option.of(value);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(component.toString(), hidden);
        }
    }
}
