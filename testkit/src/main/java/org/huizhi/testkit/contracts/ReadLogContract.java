package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import org.huizhi.application.kernel.ReadLog;
import org.huizhi.application.kernel.ReadLog.Look;
import org.huizhi.domain.kernel.access.ActorId;
import org.junit.jupiter.api.Test;

/** 查阅记录契约: what every {@link ReadLog} promises. */
public abstract class ReadLogContract<I, S, E> extends StorageContract<I, S, E> {

    @Test
    public void st7_nobody_looked_at_what_nobody_looked_at() {
        assertTrue(log().of("person", "p-1").isEmpty());
    }

    @Test
    public void st7_every_look_at_one_thing_is_told_oldest_first_as_it_was() {
        var looks = List.range(0, 5)
                .map(n ->
                        new Look(By.at(n), new ActorId("actor-" + (5 - n)), By.PURPOSE, "person", "p-1", "field-" + n));
        looks.forEach(log()::record);

        assertEquals(looks, log().of("person", "p-1").toList());
    }

    @Test
    public void st7_the_same_look_twice_is_two_looks() {
        var look = look("person", "p-1");
        log().record(look);
        log().record(look);

        assertEquals(List.of(look, look), log().of("person", "p-1").toList());
    }

    @Test
    public void st7_looks_at_other_things_are_not_told() {
        log().record(look("person", "p-1"));
        log().record(look("person", "p-2"));
        log().record(look("grid-case", "p-1"));

        assertEquals(List.of(look("person", "p-1")), log().of("person", "p-1").toList());
    }

    @Test
    public void st7_of_8_that_look_at_once_each_is_recorded() {
        Crowd.all(n -> {
            log().record(look("person", "p-1"));
            return n;
        });

        assertEquals(Crowd.SIZE, log().of("person", "p-1").size());
    }

    private static Look look(String kind, String id) {
        return new Look(By.at(0), By.ACTOR, By.PURPOSE, kind, id, "mobile");
    }

    private ReadLog log() {
        return storage().readLog();
    }
}
