package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Sequences;
import org.junit.jupiter.api.Test;

/** 顺序号契约: what every {@link Sequences} promises: 1, 2, 3 …, no number twice and none left out. */
public abstract class SequencesContract<I, S, E> extends StorageContract<I, S, E> {

    private static final int EACH = 25;

    @Test
    public void st6_each_name_counts_from_one() {
        assertEquals(List.of(1L, 2L, 3L), List.fill(3, () -> sequences().next("a")));
        assertEquals(1, sequences().next("A"));
        assertEquals(4, sequences().next("a"));
    }

    @Test
    public void st6_of_8_that_count_each_gets_numbers_of_its_own_and_none_is_left_out() {
        var numbers = Crowd.all(n -> List.fill(EACH, () -> sequences().next("shared")));

        assertEquals(
                List.rangeClosed(1L, (long) Crowd.SIZE * EACH),
                numbers.flatMap(each -> each).sorted().toList());
    }

    @Test
    public void st6_what_is_refused_or_fails_uses_no_number() {
        sequences().next("a");

        storage().unitOfWork().together(() -> {
            assertEquals(2, sequences().next("a"));
            assertEquals(3, sequences().next("a"));
            return Either.left(new Refusal.NotFound("refused"));
        });
        assertThrows(
                IllegalStateException.class,
                () -> storage().unitOfWork().together(() -> {
                    throw new IllegalStateException("failed at " + sequences().next("a"));
                }));

        assertEquals(2, sequences().next("a"));
    }

    private Sequences sequences() {
        return storage().sequences();
    }
}
