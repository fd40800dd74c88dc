package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Register;
import org.huizhi.application.kernel.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 登记册契约: what every {@link Register} promises. */
public abstract class RegisterContract<K, V> {

    private Fixture<K, V> fixture = StorageContract.unset();

    /**
     * 登记册一套: a register without an entry, and what belongs to it.
     *
     * @param indexes the indexes it declares, at least one, with the values under which an entry is found
     * @param lines how many lines the ledger holds about a key
     */
    public record Fixture<K, V>(
            Register<K, V> register,
            UnitOfWork unitOfWork,
            Map<String, Function<V, ? extends Seq<String>>> indexes,
            Function<K, Integer> lines) {}

    /** Called once for each promise. */
    protected abstract Fixture<K, V> emptyRegister();

    /** At least five keys in the order of their code points; where the type allows it, also beyond U+FFFF. */
    protected abstract Seq<K> keys();

    /** Two values for one key, 0 and 1, that differ in every index. */
    protected abstract V value(K key, int variant);

    @BeforeEach
    public void start() {
        fixture = emptyRegister();
        assertTrue(keys().size() >= 5 && !fixture.indexes().isEmpty(), "at least five keys and one index");
    }

    @Test
    public void st8_an_unknown_key_holds_nothing() {
        put(keys().get(0), 0);

        assertTrue(register().get(keys().get(1)).isEmpty());
    }

    @Test
    public void st8_the_last_put_wins_and_every_put_is_in_the_ledger() {
        var key = keys().get(0);

        for (var variant : List.of(0, 1, 0, 0)) {
            put(key, variant);
            assertEquals(Option.some(value(key, variant)), register().get(key));
        }

        assertEquals(4, fixture.lines().apply(key));
        assertEquals(0, fixture.lines().apply(keys().get(1)));
    }

    @Test
    public void st8_1_a_page_walks_everything_in_the_order_of_the_keys() {
        keys().reverse().forEach(key -> put(key, 0));
        var all = keys().map(key -> value(key, 0)).toList();

        for (int limit = 1; limit <= all.size() + 1; limit++) {
            Seq<V> walked = List.empty();
            Option<K> after = Option.none();
            for (Seq<V> page = page(after, limit); !page.isEmpty(); page = page(after, limit)) {
                assertTrue(page.size() <= limit);
                walked = walked.appendAll(page);
                after = Option.some(keys().get(walked.size() - 1));
            }
            assertEquals(all, walked.toList(), "in pages of " + limit);
        }
    }

    @Test
    public void st8_a_page_may_begin_after_a_key_that_is_not_there() {
        put(keys().get(0), 0);
        put(keys().get(2), 0);

        assertEquals(
                List.of(value(keys().get(2), 0)),
                page(Option.some(keys().get(1)), 10).toList());
    }

    @Test
    public void st8_an_index_finds_exactly_the_entries_that_have_the_value_now() {
        keys().zipWithIndex().forEach(key -> put(key._1, key._2 % 2));
        put(keys().get(0), 1);
        put(keys().get(1), 0);

        var now = keys().map(key -> register().get(key).get());
        var ever = keys().flatMap(key -> List.of(value(key, 0), value(key, 1)));
        for (var index : fixture.indexes()) {
            for (var text : ever.flatMap(index._2).distinct().append("no such value")) {
                var found = now.filter(value -> index._2.apply(value).contains(text));
                assertEquals(found.toList(), register().where(index._1, text).toList(), index._1 + " = " + text);
            }
        }
    }

    @Test
    public void st8_an_index_that_is_not_declared_is_a_mistake_in_the_program() {
        assertThrows(IllegalArgumentException.class, () -> register().where("no such index", "x"));
    }

    @Test
    public void st8_what_is_put_in_a_refused_work_is_not_kept() {
        var key = keys().get(0);
        put(key, 0);

        fixture.unitOfWork().together(() -> {
            put(key, 1);
            put(keys().get(1), 0);
            assertEquals(Option.some(value(key, 1)), register().get(key));
            return Either.left(new Refusal.NotFound("refused"));
        });

        assertEquals(Option.some(value(key, 0)), register().get(key));
        assertTrue(register().get(keys().get(1)).isEmpty());
        assertEquals(1, fixture.lines().apply(key));
        var index = fixture.indexes().head();
        index._2
                .apply(value(key, 0))
                .forEach(text -> assertTrue(register().where(index._1, text).contains(value(key, 0))));
    }

    @Test
    public void st8_of_8_that_put_one_key_each_is_in_the_ledger_and_one_stands() {
        var key = keys().get(0);

        Crowd.all(n -> {
            put(key, n % 2);
            return n;
        });

        assertTrue(List.of(value(key, 0), value(key, 1))
                .contains(register().get(key).get()));
        assertEquals(Crowd.SIZE, fixture.lines().apply(key));
    }

    private void put(K key, int variant) {
        register().put(key, value(key, variant), By.now(variant));
    }

    private Seq<V> page(Option<K> after, int limit) {
        return register().page(after, limit);
    }

    private Register<K, V> register() {
        return fixture.register();
    }
}
