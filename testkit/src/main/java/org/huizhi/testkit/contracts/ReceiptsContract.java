package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.application.kernel.Receipt.Answer;
import org.huizhi.application.kernel.Receipts;
import org.huizhi.application.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** 回执契约: what every {@link Receipts} promises. */
public abstract class ReceiptsContract<I, S, E> extends StorageContract<I, S, E> {

    @Test
    public void st3_1_an_unknown_key_finds_nothing() {
        assertTrue(receipts().find(By.ACTOR, "unknown").isEmpty());
    }

    @Test
    public void st3_1_a_receipt_is_found_as_it_was_kept() {
        for (var answer : Answer.values()) {
            var receipt =
                    new Receipt(By.ACTOR, "key of " + answer, "digest", "subject-1", Long.MAX_VALUE, answer, By.at(3));
            keep(receipt);

            assertEquals(Option.some(receipt), receipts().find(By.ACTOR, receipt.key()));
        }
    }

    @Test
    public void st3_1_a_key_is_told_apart_by_every_character_and_by_its_actor() {
        var longest = "键".repeat(200);
        var keys = List.of("k", "K", "k ", "%", "_", longest, longest.substring(1));
        keys.forEach(key -> keep(By.receipt(By.ACTOR, 0, key)));

        keys.forEach(key ->
                assertEquals(Option.some(key), receipts().find(By.ACTOR, key).map(Receipt::key)));
        assertTrue(receipts().find(By.OTHER, "k").isEmpty());
        assertTrue(receipts().find(By.ACTOR, "kk").isEmpty());
    }

    @Test
    public void st3_1_what_is_older_than_the_limit_is_forgotten_and_what_is_as_old_is_not() {
        var limit = By.at(10);
        keep(new Receipt(By.ACTOR, "before", "d", "s", 1, Answer.DONE, limit.minusNanos(1_000)));
        keep(new Receipt(By.ACTOR, "at", "d", "s", 1, Answer.DONE, limit));

        receipts().forgetBefore(limit);

        assertTrue(receipts().find(By.ACTOR, "before").isEmpty());
        assertTrue(receipts().find(By.ACTOR, "at").isDefined());
    }

    @Test
    public void st3_1_a_forgotten_key_can_be_used_again() {
        keep(By.receipt(By.ACTOR, 0, "again"));
        receipts().forgetBefore(By.at(1));

        keep(By.receipt(By.ACTOR, 2, "again"));

        assertEquals(Option.some(By.at(2)), receipts().find(By.ACTOR, "again").map(Receipt::at));
    }

    @Test
    public void st3_a_receipt_of_its_own_is_kept_once_per_key() {
        var first = By.receipt(By.ACTOR, 0, "own");
        var second = new Receipt(By.ACTOR, "own", "another", "another", 9, Answer.ASKED, By.at(9));

        assertTrue(receipts().keep(first));
        assertFalse(receipts().keep(second));
        assertTrue(receipts().keep(By.receipt(By.OTHER, 0, "own")));

        assertEquals(Option.some(first), receipts().find(By.ACTOR, "own"));
    }

    @Test
    public void st3_a_receipt_is_kept_with_the_work_or_not_at_all() {
        var receipt = By.receipt(By.ACTOR, 0, "with the work");

        storage().unitOfWork().together(() -> {
            receipts().keep(receipt);
            return Either.left(new Refusal.Repeated("refused"));
        });
        assertTrue(receipts().find(By.ACTOR, receipt.key()).isEmpty());

        storage().unitOfWork().together(() -> Either.right(receipts().keep(receipt)));
        assertEquals(Option.some(receipt), receipts().find(By.ACTOR, receipt.key()));
    }

    @Test
    public void st3_a_key_is_used_up_for_whoever_commits_and_for_whoever_keeps() {
        var kept = By.receipt(By.ACTOR, 0, "kept");
        var committed = By.receipt(By.ACTOR, 0, "committed");
        receipts().keep(kept);
        keep(committed);

        var id = freshId();
        assertEquals(
                Either.left(new Refusal.Repeated("kept")),
                storage().store().commit(id, 0, step(id, 0), By.keyed(kept)));
        assertFalse(receipts().keep(committed));
    }

    private void keep(Receipt receipt) {
        var id = freshId();
        storage().store().commit(id, 0, step(id, 0), By.keyed(receipt)).get();
    }

    private Receipts receipts() {
        return storage().receipts();
    }
}
