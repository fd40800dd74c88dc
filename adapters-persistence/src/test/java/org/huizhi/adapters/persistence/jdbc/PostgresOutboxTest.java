package org.huizhi.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Relay;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
import org.junit.jupiter.api.Test;

/** Many writers, two relays, and somebody else's transaction that does not end. */
class PostgresOutboxTest {

    private static final int WRITERS = 8;
    private static final int EACH = 10;

    private final Database database = TestPostgres.empty(PostgresOutboxTest.class);
    private final Outbox outbox = database.outbox(List.of(ErrandTable.NOW));
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void st13_3_a_long_foreign_transaction_delays_and_nothing_is_skipped_or_told_twice_in_effect() throws Exception {
        var threads = Executors.newFixedThreadPool(WRITERS + 2);
        try (var foreign = TestPostgres.server().getPostgresDatabase().getConnection()) {
            foreign.setAutoCommit(false);
            try (var begun = foreign.createStatement()) {
                begun.execute("select pg_current_xact_id()");
            }
            var stop = new AtomicBoolean();
            var relays = start(threads, 2, n -> relaying(stop));
            finish(start(threads, WRITERS, this::writing));

            assertThat(told).as("told below a transaction that still runs").hasValue(0);

            foreign.rollback();
            drain();
            stop.set(true);
            finish(relays);
        } finally {
            threads.shutdownNow();
        }

        var events = outbox.after(Position.START, 10_000);
        assertThat(events.map(Posted::event).sorted()).isEqualTo(written().sorted());
        assertThat(events.map(event -> database.sequences().next("effect of " + event.event())))
                .containsOnly(2L);
        assertThat(told.get()).isEqualTo(events.size());
    }

    private Callable<Object> writing(int writer) {
        return () -> {
            for (int n = 0; n < EACH; n++) {
                var id = new Errand.Id("errand-" + writer + "-" + n);
                for (int step = 0; step < Errand.life(id).size(); step++) {
                    database.store(ErrandTable.NOW)
                            .commit(id, step, Errand.life(id).get(step), by())
                            .get();
                }
            }
            return writer;
        };
    }

    private Callable<Object> relaying(AtomicBoolean stop) {
        return () -> {
            var relay = relay();
            while (!stop.get()) {
                relay.run();
            }
            return stop;
        };
    }

    private void drain() {
        var relay = relay();
        while (outbox.end().compareTo(cursor()) > 0) {
            relay.run();
        }
    }

    private Position cursor() {
        return database.subscriptions().find("counting").get().cursor();
    }

    private Relay relay() {
        return new Relay(outbox, database.subscriptions(), database, Clock.systemUTC(), List.of(new Counting()));
    }

    private Seq<String> written() {
        return List.range(0, WRITERS)
                .flatMap(writer -> List.range(0, EACH).map(n -> new Errand.Id("errand-" + writer + "-" + n)))
                .flatMap(id -> Errand.life(id)
                        .zipWithIndex()
                        .flatMap(step -> List.rangeClosed(1, step._1.facts().size())
                                .map(n -> "errand:" + id.value() + ":" + (step._2 + 1) + ":" + n)));
    }

    private static Provenance by() {
        return new Provenance(
                new ActorId("writer"),
                Option.none(),
                new Purpose("p"),
                Instant.parse("2026-01-05T02:00:00.000001Z"),
                "pack-1",
                Option.none());
    }

    private static Seq<Future<Object>> start(
            ExecutorService threads, int count, java.util.function.IntFunction<Callable<Object>> work) {
        return List.range(0, count).map(n -> threads.submit(work.apply(n)));
    }

    private static void finish(Seq<Future<Object>> running) throws Exception {
        for (var each : running) {
            each.get(120, TimeUnit.SECONDS);
        }
    }

    /** Counts each fact in the same database. */
    private final class Counting implements Subscriber {

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Reach reach() {
            return Reach.WITHIN;
        }

        @Override
        public Beginning beginning() {
            return Beginning.ORIGIN;
        }

        @Override
        public boolean wants(Posted fact) {
            return true;
        }

        @Override
        public Either<Rejection, ?> receive(Posted fact) {
            told.incrementAndGet();
            return Either.right(database.sequences().next("effect of " + fact.event()));
        }
    }
}
