package org.huizhi.testkit.failure;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.outbox.Parked;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.testkit.SampleDistrict;

/**
 * 全貌: everything a storage holds, part by part, as far as its ports tell.
 *
 * @param parts what each part is, by a name in words
 */
record State(Map<String, Object> parts) {

    static State of(
            Storage storage, Function<String, Option<Sealed>> dropped, Traces traces, Instant now, LocalDate day) {
        var audit = new Audit(storage, SampleDistrict.DISTRICT);
        Map<String, Object> parts = LinkedHashMap.empty();
        for (var row : audit.cases()) {
            var id = row.state().id();
            parts = parts.put("case " + id.value(), row)
                    .put(
                            "history " + id.value(),
                            storage.gridCases().history(id).toList())
                    .put(
                            "looks " + id.value(),
                            storage.looks()
                                    .of("grid-case", id.value())
                                    .distinct()
                                    .toList());
        }
        for (var note : traces.notes()) {
            parts = some(parts, "note " + note.value(), storage.notes().find(note));
        }
        for (var key : traces.keys()) {
            parts = some(parts, "receipt " + key, storage.receipts().find(key.actor(), key.value()));
        }
        for (var counter : traces.counters()) {
            parts = some(
                    parts,
                    "counter " + counter,
                    Option.of(audit.counted(counter)).filter(count -> count > 0));
        }
        for (var drop : traces.drops()) {
            parts = some(parts, "drop " + drop, dropped.apply(drop));
        }
        return new State(parts.put("people", audit.people().toList())
                .put("accounts", storage.accounts().page(Option.none(), 200).toList())
                .put("years", storage.calendarYears().page(Option.none(), 200).toList())
                .put(
                        "parked",
                        storage.subscriptions()
                                .parked(Option.none(), 200)
                                .map(State::placeless)
                                .toList())
                .put("settings", storage.settings().page(Option.none(), 200).toList())
                .put("territory", storage.territory().all(day, now))
                .put("addresses", storage.addresses().all(day, now)));
    }

    /** What this has that is otherwise in the other, or not there. */
    Seq<String> differences(State other) {
        return parts.keySet()
                .addAll(other.parts.keySet())
                .toList()
                .filter(name -> !parts.get(name).equals(other.parts.get(name)))
                .map(name -> name + ": " + parts.get(name) + " ≠ " + other.parts.get(name));
    }

    /** The parts that are neither as in the one nor as in the other; what is still to be done is noted in the settings meanwhile. */
    Seq<String> strangers(State before, State after) {
        return differences(before).isEmpty() || differences(after).isEmpty()
                ? io.vavr.collection.List.empty()
                : parts.keySet()
                        .addAll(before.parts.keySet())
                        .remove("settings")
                        .toList()
                        .filter(name -> !parts.get(name).equals(before.parts.get(name))
                                && !parts.get(name).equals(after.parts.get(name)))
                        .map(name -> name + " is neither as before nor as after: " + parts.get(name));
    }

    /** Places count on from whatever else the database holds. */
    private static Parked placeless(Parked parked) {
        return new Parked(
                new Parked.Place(parked.place().subscriber(), Position.START),
                parked.about(),
                parked.version(),
                parked.n(),
                parked.fact(),
                parked.tries(),
                parked.code(),
                parked.since(),
                parked.retryAt());
    }

    private static Map<String, Object> some(Map<String, Object> parts, String name, Option<?> value) {
        return value.isEmpty() ? parts : parts.put(name, value.get());
    }
}
