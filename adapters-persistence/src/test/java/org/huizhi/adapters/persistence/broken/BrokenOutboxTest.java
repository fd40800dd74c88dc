package org.huizhi.adapters.persistence.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.huizhi.adapters.persistence.memory.MemoryFixture;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Store;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.application.kernel.outbox.Parked;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Subscription;
import org.huizhi.application.kernel.outbox.Subscriptions;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.testkit.contracts.Bench;
import org.huizhi.testkit.contracts.OutboxContract;
import org.huizhi.testkit.contracts.RelayContract;
import org.huizhi.testkit.contracts.SubscriptionsContract;
import org.junit.jupiter.api.Test;

/** The contracts of what facts travel by, each tried with ports that are broken in one way. */
class BrokenOutboxTest {

    @Test
    void a_sound_outbox_breaks_no_promise() {
        assertThat(outbox(sound -> sound)).isEmpty();
        assertThat(subscriptions(sound -> sound)).isEmpty();
        assertThat(relay(sound -> sound)).isEmpty();
    }

    @Test
    void catches_an_outbox_that_skips() {
        assertThat(outbox(sound -> new Over(sound) {
                    @Override
                    public Seq<Posted> after(Position cursor, int limit) {
                        return sound.after(cursor, limit)
                                .reject(fact -> fact.at().seq() % 5 == 0);
                    }
                }))
                .contains(
                        "st13_every_fact_is_handed_out_once_as_the_history_tells_it",
                        "st13_4_of_8_that_write_at_once_a_reader_beside_them_misses_nothing_and_sees_nothing_twice");
    }

    @Test
    void catches_an_outbox_that_hands_out_the_last_fact_again() {
        assertThat(outbox(sound -> new Over(sound) {
                    @Override
                    public Seq<Posted> after(Position cursor, int limit) {
                        var page = sound.after(cursor, limit);
                        return page.isEmpty() ? page : sound.at(cursor).toList().appendAll(page);
                    }
                }))
                .contains("st13_pages_of_any_size_walk_the_same_order");
    }

    @Test
    void catches_an_outbox_that_reorders_the_facts_of_one_thing() {
        assertThat(outbox(sound -> new Over(sound) {
                    @Override
                    public Seq<Posted> after(Position cursor, int limit) {
                        return sound.after(cursor, limit).reverse();
                    }
                }))
                .contains("st13_1_facts_of_one_thing_come_in_their_order");
    }

    /** As one that reads by sequence alone does, where others may commit earlier what they wrote later. */
    @Test
    void catches_an_outbox_in_which_something_appears_behind_the_cursor() {
        assertThat(outbox(Late::new))
                .contains(
                        "st13_4_of_8_that_write_at_once_a_reader_beside_them_misses_nothing_and_sees_nothing_twice",
                        "st13_every_fact_is_handed_out_once_as_the_history_tells_it");
    }

    @Test
    void catches_an_outbox_that_hands_out_what_is_not_kept() {
        assertThat(Red.promises(new Eager()))
                .contains(
                        "st13_2_what_is_not_kept_is_never_handed_out",
                        "st13_2_what_is_being_written_is_handed_out_when_it_is_kept_and_not_before");
    }

    @Test
    void catches_an_outbox_that_forgets_on_whose_behalf() {
        assertThat(outbox(sound -> new Over(sound) {
                    @Override
                    public Seq<Posted> after(Position cursor, int limit) {
                        return sound.after(cursor, limit).map(BrokenOutboxTest::forNobody);
                    }
                }))
                .contains("st13_every_fact_is_handed_out_once_as_the_history_tells_it");
    }

    @Test
    void catches_progress_that_anybody_moves() {
        UnaryOperator<Subscriptions> careless = sound -> new OverSubscriptions(sound) {
            @Override
            public boolean save(Subscription next) {
                var known =
                        sound.find(next.subscriber()).map(Subscription::version).getOrElse(0L);
                return sound.save(new Subscription(
                        next.subscriber(), known + 1, next.cursor(), next.tries(), next.retryAt(), next.leasedUntil()));
            }
        };

        assertThat(subscriptions(careless)).contains("st14_1_who_has_not_seen_the_newest_moves_nothing");
        assertThat(relay(careless)).contains("st15_1_a_relay_that_was_overtaken_has_no_effect");
    }

    @Test
    void catches_a_parking_place_that_lets_the_later_go_first() {
        UnaryOperator<Subscriptions> disorderly = sound -> new OverSubscriptions(sound) {
            @Override
            public Option<Parked> due(String subscriber, Instant now) {
                return sound.parked(Option.none(), 1_000)
                        .filter(parked -> parked.place().subscriber().equals(subscriber))
                        .find(parked -> parked.retryAt().exists(at -> !at.isAfter(now)));
            }
        };

        assertThat(subscriptions(disorderly))
                .containsExactly("st14_2_due_is_the_earliest_that_has_nothing_of_the_same_thing_before_it");
        assertThat(relay(disorderly))
                .contains(
                        "st15_4_what_fails_is_tried_8_times_ever_later_and_then_parked_with_what_follows_of_the_same_thing");
    }

    @Test
    void catches_a_parking_place_that_forgets_what_it_holds() {
        UnaryOperator<Subscriptions> forgetful = sound -> new OverSubscriptions(sound) {
            @Override
            public boolean holds(String subscriber, Posted.About about) {
                return false;
            }
        };

        assertThat(subscriptions(forgetful))
                .containsExactly("st14_2_a_thing_is_held_for_the_subscriber_it_is_parked_for_only");
        assertThat(relay(forgetful))
                .contains(
                        "st15_4_what_fails_is_tried_8_times_ever_later_and_then_parked_with_what_follows_of_the_same_thing",
                        "st15_5_what_is_replayed_is_told_in_order_before_what_is_new_of_the_same_thing");
    }

    @Test
    void catches_a_parked_fact_that_is_settled_twice() {
        assertThat(subscriptions(sound -> new OverSubscriptions(sound) {
                    @Override
                    public boolean settle(Parked.Place place) {
                        sound.settle(place);
                        return true;
                    }
                }))
                .containsExactly("st14_3_what_is_settled_makes_way_for_the_next_and_is_settled_once");
    }

    private static Posted forNobody(Posted fact) {
        var by = fact.by();
        return new Posted(
                fact.at(),
                fact.about(),
                fact.version(),
                fact.n(),
                fact.fact(),
                new Provenance(by.actor(), Option.none(), by.purpose(), by.at(), by.policyVersion(), Option.none()));
    }

    private static Iterable<String> outbox(UnaryOperator<Outbox> breaking) {
        return Red.promises(new OutboxContract<Errand.Id, Errand, Errand.Fact>() {
            private Outbox outbox = MemoryFixture.whole().outbox();

            @Override
            protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
                var whole = MemoryFixture.whole();
                outbox = breaking.apply(whole.outbox());
                return whole.bench();
            }

            @Override
            protected Outbox outbox() {
                return outbox;
            }
        });
    }

    private static Iterable<String> subscriptions(UnaryOperator<Subscriptions> breaking) {
        return Red.promises(new SubscriptionsContract() {
            @Override
            protected Fixture emptySubscriptions() {
                var sound = MemoryFixture.whole().subscriptions();
                return new Fixture(breaking.apply(sound.subscriptions()), sound.work());
            }
        });
    }

    private static Iterable<String> relay(UnaryOperator<Subscriptions> breaking) {
        return Red.promises(new RelayContract<Errand.Id, Errand, Errand.Fact>() {
            private MemoryFixture.Whole whole = MemoryFixture.whole();

            @Override
            protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
                whole = MemoryFixture.whole();
                return whole.bench();
            }

            @Override
            protected Outbox outbox() {
                return whole.outbox();
            }

            @Override
            protected Subscriptions subscriptions() {
                return breaking.apply(whole.subscriptions().subscriptions());
            }
        });
    }

    /** A sound outbox but for what a test overrides. */
    private static class Over implements Outbox {

        final Outbox sound;

        Over(Outbox sound) {
            this.sound = sound;
        }

        @Override
        public Seq<Posted> after(Position cursor, int limit) {
            return sound.after(cursor, limit);
        }

        @Override
        public Position end() {
            return sound.end();
        }

        @Override
        public Option<Posted> at(Position place) {
            return sound.at(place);
        }
    }

    /** Every fourth fact appears only after something behind it was asked for. */
    private static final class Late extends Over {

        private long asked;

        Late(Outbox sound) {
            super(sound);
        }

        @Override
        public synchronized Seq<Posted> after(Position cursor, int limit) {
            asked = Math.max(asked, cursor.seq());
            return sound.after(cursor, limit)
                    .reject(fact -> fact.at().seq() % 4 == 0 && fact.at().seq() > asked);
        }
    }

    /** Facts are handed out as soon as they are written, kept or not. */
    private static final class Eager extends OutboxContract<Errand.Id, Errand, Errand.Fact> {

        private volatile Vector<Posted> written = Vector.empty();

        @Override
        protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
            written = Vector.empty();
            var sound = MemoryFixture.storage();
            return new Bench<>(
                    new Noting(sound.store()),
                    sound.unitOfWork(),
                    sound.receipts(),
                    sound.notes(),
                    sound.sequences(),
                    sound.readLog(),
                    sound.freshId(),
                    sound.life());
        }

        @Override
        protected Outbox outbox() {
            return new Outbox() {
                @Override
                public Seq<Posted> after(Position cursor, int limit) {
                    return written.drop(Math.toIntExact(cursor.seq())).take(limit);
                }

                @Override
                public Position end() {
                    return new Position(0, written.size());
                }

                @Override
                public Option<Posted> at(Position place) {
                    return written.find(fact -> fact.at().equals(place));
                }
            };
        }

        private final class Noting implements Store<Errand.Id, Errand, Errand.Fact> {

            private final Store<Errand.Id, Errand, Errand.Fact> sound;

            Noting(Store<Errand.Id, Errand, Errand.Fact> sound) {
                this.sound = sound;
            }

            @Override
            public Option<Versioned<Errand>> load(Errand.Id id) {
                return sound.load(id);
            }

            @Override
            public Either<Refusal, Versioned<Errand>> commit(
                    Errand.Id id, long expected, Decision<Errand, Errand.Fact> decision, Provenance by) {
                return sound.commit(id, expected, decision, by)
                        .peek(done -> note(id, done.version(), decision.facts(), by));
            }

            private synchronized void note(Errand.Id id, long version, Seq<Errand.Fact> facts, Provenance by) {
                var about = new Posted.About("errand", id.value());
                for (var fact : facts.zipWithIndex()) {
                    var place = new Position(0, written.size() + 1L);
                    written = written.append(new Posted(place, about, version, fact._2 + 1, fact._1, by));
                }
            }

            @Override
            public Seq<Recorded<Errand.Fact>> history(Errand.Id id) {
                return sound.history(id);
            }
        }
    }

    /** Sound subscriptions but for what a test overrides. */
    private static class OverSubscriptions implements Subscriptions {

        private final Subscriptions sound;

        OverSubscriptions(Subscriptions sound) {
            this.sound = sound;
        }

        @Override
        public Option<Subscription> find(String subscriber) {
            return sound.find(subscriber);
        }

        @Override
        public boolean save(Subscription next) {
            return sound.save(next);
        }

        @Override
        public void park(Parked fact) {
            sound.park(fact);
        }

        @Override
        public boolean holds(String subscriber, Posted.About about) {
            return sound.holds(subscriber, about);
        }

        @Override
        public Option<Parked> due(String subscriber, Instant now) {
            return sound.due(subscriber, now);
        }

        @Override
        public boolean settle(Parked.Place place) {
            return sound.settle(place);
        }

        @Override
        public boolean postpone(Parked failed) {
            return sound.postpone(failed);
        }

        @Override
        public int replay(String subscriber, Posted.About about, Instant now) {
            return sound.replay(subscriber, about, now);
        }

        @Override
        public Seq<Parked> parked(Option<Parked.Place> last, int limit) {
            return sound.parked(last, limit);
        }
    }
}
