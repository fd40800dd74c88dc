package org.huizhi.adapters.persistence.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.huizhi.adapters.persistence.memory.MemoryFixture;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.adapters.persistence.sample.Person;
import org.huizhi.application.kernel.DatedRegister;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.ReadLog;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.application.kernel.Receipts;
import org.huizhi.application.kernel.Register;
import org.huizhi.application.kernel.Sequences;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.testkit.contracts.Bench;
import org.huizhi.testkit.contracts.DatedRegisterContract;
import org.huizhi.testkit.contracts.ReadLogContract;
import org.huizhi.testkit.contracts.ReceiptsContract;
import org.huizhi.testkit.contracts.RegisterContract;
import org.huizhi.testkit.contracts.SequencesContract;
import org.junit.jupiter.api.Test;

/** The contracts of the smaller ports, each tried with ports that are broken in one way. */
class BrokenPortsTest {

    @Test
    void catches_receipts_that_are_forgotten_a_microsecond_early() {
        assertThat(receipts(sound -> new Receipts() {
                    @Override
                    public Option<Receipt> find(ActorId actor, String key) {
                        return sound.find(actor, key);
                    }

                    @Override
                    public boolean keep(Receipt receipt) {
                        return sound.keep(receipt);
                    }

                    @Override
                    public void forgetBefore(Instant limit) {
                        sound.forgetBefore(limit.plusNanos(1_000));
                    }
                }))
                .containsExactly("st3_1_what_is_older_than_the_limit_is_forgotten_and_what_is_as_old_is_not");
    }

    @Test
    void catches_receipts_that_are_anybodys() {
        assertThat(receipts(sound -> new Receipts() {
                    @Override
                    public Option<Receipt> find(ActorId actor, String key) {
                        return sound.find(new ActorId("contract"), key);
                    }

                    @Override
                    public boolean keep(Receipt receipt) {
                        return sound.keep(receipt);
                    }

                    @Override
                    public void forgetBefore(Instant limit) {
                        sound.forgetBefore(limit);
                    }
                }))
                .containsExactly("st3_1_a_key_is_told_apart_by_every_character_and_by_its_actor");
    }

    @Test
    void catches_receipts_that_say_kept_whether_or_not_the_key_was_used() {
        assertThat(receipts(sound -> new Receipts() {
                    @Override
                    public Option<Receipt> find(ActorId actor, String key) {
                        return sound.find(actor, key);
                    }

                    @Override
                    public boolean keep(Receipt receipt) {
                        sound.keep(receipt);
                        return true;
                    }

                    @Override
                    public void forgetBefore(Instant limit) {
                        sound.forgetBefore(limit);
                    }
                }))
                .containsExactlyInAnyOrder(
                        "st3_a_receipt_of_its_own_is_kept_once_per_key",
                        "st3_a_key_is_used_up_for_whoever_commits_and_for_whoever_keeps");
    }

    @Test
    void catches_numbers_that_are_used_up_by_what_was_refused() {
        var counters = new ConcurrentHashMap<String, AtomicLong>();

        assertThat(sequences(sound -> {
                    counters.clear();
                    return name -> counters.computeIfAbsent(name, n -> new AtomicLong())
                            .incrementAndGet();
                }))
                .containsExactly("st6_what_is_refused_or_fails_uses_no_number");
    }

    @Test
    void catches_numbers_that_are_handed_out_twice() {
        assertThat(sequences(sound -> name -> {
                    var number = sound.next(name);
                    return number % 25 == 0 ? number - 1 : number;
                }))
                .containsExactly("st6_of_8_that_count_each_gets_numbers_of_its_own_and_none_is_left_out");
    }

    @Test
    void catches_a_reading_log_that_tells_the_newest_first_or_a_repeated_look_once() {
        assertThat(readLog(Seq::reverse)).containsExactly("st7_every_look_at_one_thing_is_told_oldest_first_as_it_was");
        assertThat(readLog(Seq::distinct))
                .containsExactly("st7_of_8_that_look_at_once_each_is_recorded", "st7_the_same_look_twice_is_two_looks");
    }

    @Test
    void catches_a_register_that_sorts_by_chars() {
        assertThat(register(sound -> new OverRegister(sound) {
                    @Override
                    public Seq<Person> page(Option<String> after, int limit) {
                        return sound.page(Option.none(), Integer.MAX_VALUE)
                                .sortBy(Person::id)
                                .filter(person ->
                                        after.forAll(key -> person.id().compareTo(key) > 0))
                                .take(limit);
                    }
                }))
                .containsExactly("st8_1_a_page_walks_everything_in_the_order_of_the_keys");
    }

    @Test
    void catches_a_register_whose_index_remembers_what_was() {
        var ever = new ConcurrentHashMap<String, Person>();

        assertThat(register(sound -> {
                    ever.clear();
                    return new OverRegister(sound) {
                        @Override
                        public void put(String key, Person value, Provenance by) {
                            ever.putIfAbsent(key, value);
                            sound.put(key, value, by);
                        }

                        @Override
                        public Seq<Person> where(String index, String value) {
                            return sound.where(index, value)
                                    .appendAll(List.ofAll(ever.values())
                                            .filter(person -> index.equals("name") && value.equals(person.name())))
                                    .distinct();
                        }
                    };
                }))
                .contains("st8_an_index_finds_exactly_the_entries_that_have_the_value_now");
    }

    @Test
    void catches_a_register_that_forgets_index_values_beyond_the_first() {
        assertThat(register(sound -> new OverRegister(sound) {
                    @Override
                    public Seq<Person> where(String index, String value) {
                        return index.equals("role") && value.equals("duty") ? List.empty() : sound.where(index, value);
                    }
                }))
                .containsExactly("st8_an_index_finds_exactly_the_entries_that_have_the_value_now");
    }

    @Test
    void catches_a_dated_register_that_rewrites_what_was_known() {
        assertThat(dated(sound -> new OverDated(sound) {
                    @Override
                    public Option<String> at(String key, LocalDate validOn, Instant knownOn) {
                        return sound.at(key, validOn, Instant.parse("2030-01-01T00:00:00Z"));
                    }
                }))
                .contains(
                        "st9_a_later_put_changes_no_answer_for_an_earlier_instant",
                        "st9_it_is_known_from_its_very_microsecond",
                        "st9_what_is_taken_back_no_longer_holds_and_did_hold_as_known_then");
    }

    @Test
    void catches_a_dated_register_that_includes_the_day_after_the_last() {
        assertThat(dated(sound -> new OverDated(sound) {
                    @Override
                    public void put(String key, DateRange range, Option<String> value, Provenance by) {
                        sound.put(key, new DateRange(range.from(), range.to().map(day -> day.plusDays(1))), value, by);
                    }
                }))
                .contains("st9_it_holds_from_the_first_day_and_no_longer_on_the_day_after_the_last");
    }

    @Test
    void catches_a_dated_register_that_cannot_take_back() {
        assertThat(dated(sound -> new OverDated(sound) {
                    @Override
                    public void put(String key, DateRange range, Option<String> value, Provenance by) {
                        value.forEach(some -> sound.put(key, range, Option.some(some), by));
                    }
                }))
                .contains("st9_what_is_taken_back_no_longer_holds_and_did_hold_as_known_then");
    }

    @Test
    void catches_a_dated_register_whose_overview_leaves_out_a_key() {
        assertThat(dated(sound -> new OverDated(sound) {
                    @Override
                    public Map<String, String> all(LocalDate validOn, Instant knownOn) {
                        return sound.all(validOn, knownOn).take(1);
                    }
                }))
                .containsExactly("st9_a_later_put_changes_no_answer_for_an_earlier_instant");
    }

    private static Iterable<String> receipts(UnaryOperator<Receipts> breaking) {
        return Red.promises(new ReceiptsContract<Errand.Id, Errand, Errand.Fact>() {
            @Override
            protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
                return with(breaking, sequences -> sequences, log -> log);
            }
        });
    }

    private static Iterable<String> sequences(UnaryOperator<Sequences> breaking) {
        return Red.promises(new SequencesContract<Errand.Id, Errand, Errand.Fact>() {
            @Override
            protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
                return with(receipts -> receipts, breaking, log -> log);
            }
        });
    }

    private static Iterable<String> readLog(UnaryOperator<Seq<ReadLog.Look>> breaking) {
        return Red.promises(new ReadLogContract<Errand.Id, Errand, Errand.Fact>() {
            @Override
            protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
                return with(receipts -> receipts, sequences -> sequences, sound -> new ReadLog() {
                    @Override
                    public void record(Look look) {
                        sound.record(look);
                    }

                    @Override
                    public Seq<Look> of(String kind, String id) {
                        return breaking.apply(sound.of(kind, id));
                    }
                });
            }
        });
    }

    private static Bench<Errand.Id, Errand, Errand.Fact> with(
            UnaryOperator<Receipts> receipts, UnaryOperator<Sequences> sequences, UnaryOperator<ReadLog> log) {
        var sound = MemoryFixture.storage();
        return new Bench<>(
                sound.store(),
                sound.unitOfWork(),
                receipts.apply(sound.receipts()),
                sound.notes(),
                sequences.apply(sound.sequences()),
                log.apply(sound.readLog()),
                sound.freshId(),
                sound.life());
    }

    private static Iterable<String> register(UnaryOperator<Register<String, Person>> breaking) {
        return Red.promises(new RegisterContract<String, Person>() {
            @Override
            protected Fixture<String, Person> emptyRegister() {
                var sound = MemoryFixture.register();
                return new Fixture<>(
                        breaking.apply(sound.register()), sound.unitOfWork(), sound.indexes(), sound.lines());
            }

            @Override
            protected Seq<String> keys() {
                return Person.KEYS;
            }

            @Override
            protected Person value(String key, int variant) {
                return Person.of(key, variant);
            }
        });
    }

    private static Iterable<String> dated(UnaryOperator<DatedRegister<String, String>> breaking) {
        return Red.promises(new DatedRegisterContract<String, String>() {
            @Override
            protected Fixture<String, String> emptyRegister() {
                var sound = MemoryFixture.dated();
                return new Fixture<>(breaking.apply(sound.register()), sound.unitOfWork());
            }

            @Override
            protected Seq<String> keys() {
                return Person.KEYS;
            }

            @Override
            protected String value(int n) {
                return "value " + n;
            }
        });
    }

    private static class OverRegister implements Register<String, Person> {

        private final Register<String, Person> sound;

        OverRegister(Register<String, Person> sound) {
            this.sound = sound;
        }

        @Override
        public Option<Person> get(String key) {
            return sound.get(key);
        }

        @Override
        public void put(String key, Person value, Provenance by) {
            sound.put(key, value, by);
        }

        @Override
        public Seq<Person> where(String index, String value) {
            return sound.where(index, value);
        }

        @Override
        public Seq<Person> page(Option<String> after, int limit) {
            return sound.page(after, limit);
        }
    }

    private static class OverDated implements DatedRegister<String, String> {

        private final DatedRegister<String, String> sound;

        OverDated(DatedRegister<String, String> sound) {
            this.sound = sound;
        }

        @Override
        public Option<String> at(String key, LocalDate validOn, Instant knownOn) {
            return sound.at(key, validOn, knownOn);
        }

        @Override
        public Map<String, String> all(LocalDate validOn, Instant knownOn) {
            return sound.all(validOn, knownOn);
        }

        @Override
        public void put(String key, DateRange range, Option<String> value, Provenance by) {
            sound.put(key, range, value, by);
        }
    }
}
