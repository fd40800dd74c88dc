package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.testkit.OpenSealer;
import org.junit.jupiter.api.Test;

class OnceTest {

    private static final Call CALL = Call.by(Actor.of("duty", Role.DUTY_OFFICER, "310199"));
    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    private final MemoryStorage storage = MemoryStorage.empty();
    private final Repeats repeats =
            new Repeats(storage.receipts(), new OpenSealer(), Clock.fixed(NOON, ZoneOffset.UTC));
    private final Once once = new Once(storage.work(), repeats);
    private final AtomicInteger effects = new AtomicInteger();

    private final Supplier<Either<Rejection, String>> effect = () -> {
        effects.incrementAndGet();
        return Either.right("done");
    };
    private final Supplier<Either<Rejection, String>> again = () -> Either.right("as it is now");

    @Test
    void b5_without_a_key_every_request_has_its_effect() {
        once.carryOut(CALL, "subject", effect, again);
        once.carryOut(CALL, "subject", effect, again);

        assertThat(effects).hasValue(2);
    }

    @Test
    void b5_with_a_key_it_has_one_effect_and_the_answer_is_the_thing_as_it_is_now() {
        var keyed = CALL.keyed("k", "request");

        assertThat(once.carryOut(keyed, "subject", effect, again)).isEqualTo(Either.right("done"));
        assertThat(once.carryOut(keyed, "subject", effect, again)).isEqualTo(Either.right("as it is now"));
        assertThat(effects).hasValue(1);
    }

    @Test
    void b5_another_request_under_the_key_is_refused() {
        once.carryOut(CALL.keyed("k", "request"), "subject", effect, again);

        assertThat(once.carryOut(CALL.keyed("k", "another"), "subject", effect, again))
                .isEqualTo(Either.left(new Refusal.KeyReused("k")));
        assertThat(effects).hasValue(1);
    }

    @Test
    void b5_what_fails_keeps_neither_effect_nor_key() {
        var keyed = CALL.keyed("k", "request");
        var refusal = new Refusal.NotFound("subject");

        assertThat(once.<String>carryOut(keyed, "subject", () -> Either.left(refusal), again))
                .isEqualTo(Either.left(refusal));
        assertThat(once.carryOut(keyed, "subject", effect, again)).isEqualTo(Either.right("done"));
    }

    /** Between the look for the key and the effect, the same request was carried out by somebody else. */
    @Test
    void b5_the_same_request_overtaken_by_itself_is_answered_as_a_repetition() {
        var keyed = CALL.keyed("k", "request");

        var answer = new Once(new Bare(), repeats)
                .carryOut(
                        keyed,
                        "subject",
                        () -> {
                            repeats.receipts()
                                    .keep(repeats.receipt(keyed, "subject", 0, Receipt.Answer.DONE)
                                            .get());
                            return effect.get();
                        },
                        again);

        assertThat(answer).isEqualTo(Either.right("as it is now"));
    }

    /** 无事务: somebody else's receipt stays when our own work is refused. */
    private static final class Bare implements UnitOfWork {

        @Override
        public <T> Either<Rejection, T> together(Supplier<Either<Rejection, T>> work) {
            return work.get();
        }
    }

    @Test
    void b5_a_key_lives_by_the_real_clock() {
        once.carryOut(CALL.keyed("k", "request"), "subject", effect, again);
        assertThat(storage.receipts().find(CALL.actor().id(), "k").get().at()).isEqualTo(NOON);

        storage.receipts().forgetBefore(NOON.plus(Duration.ofNanos(1_000)));
        once.carryOut(CALL.keyed("k", "request"), "subject", effect, again);

        assertThat(effects).hasValue(2);
    }
}
