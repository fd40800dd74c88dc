package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.application.kernel.DatedRegister;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.domain.kernel.DateRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 分期登记册契约: what every {@link DatedRegister} promises, above all that later knowledge changes no earlier answer. */
public abstract class DatedRegisterContract<K, V> {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private Fixture<K, V> fixture = StorageContract.unset();

    /** 分期登记册一套: a register without an entry, and the unit of work of its database. */
    public record Fixture<K, V>(DatedRegister<K, V> register, UnitOfWork unitOfWork) {}

    /** Called once for each promise. */
    protected abstract Fixture<K, V> emptyRegister();

    /** At least two keys. */
    protected abstract Seq<K> keys();

    /** A value for each {@code n} from 0 to 9, no two alike. */
    protected abstract V value(int n);

    @BeforeEach
    public void start() {
        fixture = emptyRegister();
    }

    @Test
    public void st9_what_was_never_put_does_not_hold() {
        assertEquals(Option.none(), at(0, DAY, By.at(0)));
        assertTrue(register().all(DAY, By.at(0)).isEmpty());
    }

    @Test
    public void st9_it_holds_from_the_first_day_and_no_longer_on_the_day_after_the_last() {
        put(0, DateRange.of(DAY, DAY.plusDays(2)), 1, 0);

        var days = List.of(-1, 0, 1, 2).map(n -> at(0, DAY.plusDays(n), By.at(1)));
        assertEquals(List.of(none(), some(1), some(1), none()), days);
    }

    @Test
    public void st9_some_keys_at_once_hold_what_each_holds_by_itself() {
        put(0, DateRange.from(DAY), 1, 0);
        put(0, DateRange.from(DAY), 2, 5);
        put(1, DateRange.of(DAY, DAY.plusDays(1)), 3, 0);
        var both = keys().take(2);

        assertTrue(register().among(List.empty(), DAY, By.at(9)).isEmpty());
        assertTrue(register().among(both, DAY.minusDays(1), By.at(9)).isEmpty());
        assertEquals(
                LinkedHashMap.of(keys().get(0), value(1), keys().get(1), value(3)),
                register().among(both.appendAll(both), DAY, By.at(4)));
        assertEquals(LinkedHashMap.of(keys().get(0), value(2)), register().among(both, DAY.plusDays(1), By.at(9)));
        assertEquals(
                LinkedHashMap.of(keys().get(1), value(3)),
                register().among(keys().drop(1).take(1), DAY, By.at(9)));
    }

    @Test
    public void st9_it_is_known_from_its_very_microsecond() {
        put(0, DateRange.from(DAY), 1, 5);

        var before = By.at(5).minusNanos(1_000);
        assertEquals(none(), at(0, DAY, before));
        assertEquals(some(1), at(0, DAY, By.at(5)));
        assertTrue(register().all(DAY, before).isEmpty());
        assertEquals(LinkedHashMap.of(keys().get(0), value(1)), register().all(DAY, By.at(5)));
    }

    @Test
    public void st9_a_later_put_covers_its_own_days_only() {
        put(0, DateRange.from(DAY), 1, 0);
        put(0, DateRange.of(DAY.plusDays(10), DAY.plusDays(20)), 2, 1);

        var days = List.of(0, 9, 10, 19, 20).map(n -> at(0, DAY.plusDays(n), By.at(9)));
        assertEquals(List.of(some(1), some(1), some(2), some(2), some(1)), days);
    }

    @Test
    public void st9_what_is_taken_back_no_longer_holds_and_did_hold_as_known_then() {
        put(0, DateRange.from(DAY), 1, 0);
        register().put(keys().get(0), DateRange.from(DAY.plusDays(5)), Option.none(), By.now(1));

        assertEquals(none(), at(0, DAY.plusDays(5), By.at(1)));
        assertTrue(register().all(DAY.plusDays(5), By.at(1)).isEmpty());
        assertEquals(some(1), at(0, DAY.plusDays(4), By.at(1)));
        assertEquals(some(1), at(0, DAY.plusDays(5), By.at(0)));
    }

    @Test
    public void st9_of_two_known_at_the_same_instant_the_later_put_counts() {
        put(0, DateRange.from(DAY), 2, 0);
        put(0, DateRange.from(DAY), 1, 0);

        assertEquals(some(1), at(0, DAY, By.at(0)));
        assertEquals(value(1), register().all(DAY, By.at(0)).get(keys().get(0)).get());
    }

    @Test
    public void st9_what_became_known_earlier_but_is_put_later_does_not_overrule_what_became_known_later() {
        put(0, DateRange.from(DAY), 1, 5);
        put(0, DateRange.from(DAY), 2, 3);

        assertEquals(some(2), at(0, DAY, By.at(4)));
        assertEquals(some(1), at(0, DAY, By.at(5)));
    }

    /** A long history against a naive answer, asked again in full after every put. */
    @Test
    public void st9_a_later_put_changes_no_answer_for_an_earlier_instant() {
        Seq<Put<V>> puts = Vector.empty();
        for (int n = 0; n < 12; n++) {
            var from = DAY.plusDays((n * 7) % 5);
            var range = n % 3 == 0 ? DateRange.from(from) : DateRange.of(from, from.plusDays(1 + n % 4));
            var put = new Put<>(n % 2, range, n % 5 == 4 ? Option.<V>none() : Option.some(value(n % 10)), n / 2);
            register().put(keys().get(put.key()), put.range(), put.value(), By.now(put.second()));
            puts = puts.append(put);

            assertAnswers(puts, n / 2);
        }
    }

    private record Put<V>(int key, DateRange range, Option<V> value, int second) {}

    private void assertAnswers(Seq<Put<V>> puts, int lastSecond) {
        for (int day = -1; day < 10; day++) {
            for (int second = 0; second <= lastSecond; second++) {
                Map<K, V> expected = LinkedHashMap.empty();
                for (var key : List.of(0, 1)) {
                    var answer = naive(puts, key, DAY.plusDays(day), second);
                    assertEquals(answer, at(key, DAY.plusDays(day), By.at(second)), "day " + day + " second " + second);
                    expected = answer.isEmpty() ? expected : expected.put(keys().get(key), answer.get());
                }
                assertEquals(expected, register().all(DAY.plusDays(day), By.at(second)));
            }
        }
    }

    private Option<V> naive(Seq<Put<V>> puts, int key, LocalDate day, int second) {
        return puts.filter(put -> put.key() == key
                        && put.second() <= second
                        && put.range().contains(day))
                .lastOption()
                .flatMap(Put::value);
    }

    @Test
    public void st9_what_is_put_in_a_refused_work_is_not_kept() {
        fixture.unitOfWork().together(() -> {
            put(0, DateRange.from(DAY), 1, 0);
            assertEquals(some(1), at(0, DAY, By.at(0)));
            return Either.left(new Refusal.NotFound("refused"));
        });

        assertEquals(none(), at(0, DAY, By.at(0)));
    }

    @Test
    public void st9_of_8_that_put_at_once_none_is_lost() {
        Crowd.all(n -> {
            put(0, DateRange.of(DAY.plusDays(n), DAY.plusDays(n + 1)), n, 0);
            return n;
        });

        var days = List.range(0, Crowd.SIZE).map(n -> at(0, DAY.plusDays(n), By.at(0)));
        assertEquals(List.range(0, Crowd.SIZE).map(this::some), days);
    }

    private void put(int key, DateRange range, int n, int second) {
        register().put(keys().get(key), range, Option.some(value(n)), By.now(second));
    }

    private Option<V> at(int key, LocalDate day, Instant known) {
        return register().at(keys().get(key), day, known);
    }

    private Option<V> some(int n) {
        return Option.some(value(n));
    }

    private Option<V> none() {
        return Option.none();
    }

    private DatedRegister<K, V> register() {
        return fixture.register();
    }
}
