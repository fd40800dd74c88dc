package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.domain.kernel.Ids;
import org.junit.jupiter.api.Test;

/** 编号来源契约: what every {@link IdSource} promises. */
public abstract class IdSourceContract {

    private static final int MANY = 1_000;

    /** The source to be tried; called once for each promise. */
    protected abstract IdSource ids();

    @Test
    public void b1_every_id_fits_a_path_and_a_key() {
        var ids = ids();

        assertTrue(Ids.wellFormed(ids.next()));
        assertTrue(Ids.wellFormed(ids.random()));
    }

    @Test
    public void b1_ids_sort_by_when_they_were_made() {
        var ids = ids();
        Seq<String> made = List.fill(MANY, ids::next);

        assertEquals(made, made.sorted());
    }

    @Test
    public void b1_an_id_that_says_nothing_does_not_sort_by_when_it_was_made() {
        var ids = ids();
        Seq<String> made = List.fill(MANY, ids::random);

        assertNotEquals(made, made.sorted());
    }

    @Test
    public void b1_of_8_that_ask_at_once_nobody_gets_an_id_twice() {
        var ids = ids();
        var made = Crowd.all(n -> List.fill(MANY, ids::next).appendAll(List.fill(MANY, ids::random)))
                .flatMap(each -> each);

        assertEquals(2 * MANY * Crowd.SIZE, made.distinct().size());
    }
}
