package org.huizhi.testkit.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.kernel.Rejection;

/** 答复不变式: which answer a request must get when it comes again, or too late. */
interface CaseAnswers {

    /** @param kept the last request that carried a key and was carried out */
    static void check(CaseCommand command, Either<Rejection, CaseEffect> outcome, CaseView view, Option<CaseKey> kept) {
        kept.filter(before -> sameKey(before.command(), command)).forEach(before -> again(command, outcome, before));
        if (command.call().seen() instanceof Call.Seen.Version seen
                && command.call().key().isEmpty()) {
            var now = command.on().map(id -> view.cases().get(id).get().sheet().version());
            assertTrue(
                    outcome.isLeft() || now.contains(seen.version() + 1),
                    () -> "ST2: carried out on version " + seen.version() + " of " + now);
        }
    }

    /**
     * ST3: the same request has one effect and the same answer; another one with its key has none. What was passed on to the drop
     * box uses no key up, because that would be a trace; the same request gets the same receipt.
     */
    private static void again(CaseCommand command, Either<Rejection, CaseEffect> outcome, CaseKey before) {
        var same = command.call().key().equals(before.command().call().key());
        if (before.effect().receipt().isDefined()) {
            assertTrue(
                    !same
                            || outcome.exists(done ->
                                    done.receipt().equals(before.effect().receipt())),
                    () -> "G1.24: passed on under another receipt: " + outcome);
        } else if (same) {
            assertTrue(outcome.exists(CaseEffect::replayed), () -> "ST3: not as before but " + outcome);
            assertEquals(
                    before.effect().outcome().get().version(),
                    outcome.get().outcome().get().version(),
                    "ST3: the version of the first time");
        } else {
            assertTrue(outcome.isLeft(), () -> "ST3: done with a key that was used up: " + outcome);
        }
    }

    private static boolean sameKey(CaseCommand before, CaseCommand now) {
        return before.actor().equals(now.actor())
                && before.call().key().isDefined()
                && now.call()
                        .key()
                        .exists(key ->
                                key.value().equals(before.call().key().get().value()));
    }
}
