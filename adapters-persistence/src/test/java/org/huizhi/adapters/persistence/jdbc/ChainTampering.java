package org.huizhi.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Random;
import java.util.function.Consumer;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.adapters.persistence.sample.Person;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.ledger.LedgerProof;
import org.huizhi.application.kernel.ledger.Seal;
import org.huizhi.application.kernel.ledger.Verification;
import org.huizhi.application.kernel.ledger.Verification.Finding;
import org.huizhi.application.kernel.outbox.Posted.About;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to the ledger by somebody who may write to the database and has no key is found, and the place is named. Each try
 * happens in a transaction of its own that is not kept.
 */
abstract class ChainTampering {

    private static final int TRIES = 25;
    private static final int THINGS = 12;
    private static final Map<String, String> VERSIONS = HashMap.of(
            "errand", "errand",
            "sample-person", "person",
            "sample-post",
                    "(select district, id, max(version) as version from dated_entry where register = 'sample-post'"
                            + " group by district, id)");

    private Database database;
    private LedgerProof proof;
    private Option<Seal> anchor = Option.none();
    private int second;

    /** A database without a row, with the sample aggregate's tables. */
    abstract Database empty();

    /** What somebody with all rights does first. */
    abstract Seq<String> disarm();

    /** Lives that cross each other, with seals between them, under two keys; some lines are not sealed yet. */
    @BeforeEach
    void live() {
        var bare = empty();
        var random = new Random(7);
        second = 0;
        anchor = Option.none();
        for (var key : List.of("k1", "k2")) {
            database = bare.chained(new TestKeys(key));
            proof = database.proof(VERSIONS);
            for (int round = 0; round < 40; round++) {
                step(random.nextInt(THINGS));
                if (round % 9 == 8) {
                    anchor = proof.seal(at()).orElse(anchor);
                }
            }
        }
    }

    @AfterEach
    void nothing_was_kept() {
        assertThat(proof.verify(anchor).findings()).isEmpty();
    }

    private void step(int thing) {
        if (thing % 4 == 3) {
            var key = Person.KEYS.get(thing / 4);
            database.register(new RegisterTable<>("person", Person.KIND, Document.of(Person.class)))
                    .put(key, Person.of(key, 0), by());
            database.datedRegister(Person.POSTS, Document.of(String.class))
                    .put(key, DateRange.from(java.time.LocalDate.of(2026, 1, 1)), Option.some("x"), by());
            return;
        }
        var id = new Errand.Id("errand-" + thing);
        var store = database.store(ErrandTable.NOW);
        var version = store.load(id).map(row -> Math.toIntExact(row.version())).getOrElse(0);
        var life = Errand.life(id);
        store.commit(id, version, life.get(Math.min(version, life.size() - 2)), by())
                .get();
    }

    private Instant at() {
        return Instant.parse("2026-01-05T02:00:00.000001Z").plusSeconds(second++);
    }

    private Provenance by() {
        return new Provenance(new ActorId("a"), Option.none(), new Purpose("p"), at(), "pack-1", Option.none());
    }

    @Test
    void st19_an_untouched_ledger_verifies_also_the_part_that_an_old_key_made() {
        var verified = proof.verify(anchor);

        assertThat(verified.findings()).isEmpty();
        assertThat(verified.chained()).isTrue();
        assertThat(verified.seals()).isEqualTo(anchor.get().n());
        assertThat(verified.lines()).isEqualTo(lines().size());
        assertThat(verified.unsealed()).isPositive().isLessThan(verified.lines());
        assertThat(lines().map(LedgerLine::key).toSet()).containsExactlyInAnyOrder("k1", "k2");
    }

    @Test
    void st19_1_a_line_of_which_any_column_was_edited_is_named() {
        var edits = List.of(
                "actor = 'b'",
                "on_behalf_of = 'b'",
                "purpose = 'q'",
                "policy_version = 'pack-2'",
                "fact = 'Told'",
                "v = v + 1",
                "data = '{\"x\":1}'",
                "kind = 'other'",
                "id = 'errand-99'",
                "version = version + 100",
                "n = n + 100",
                "hash = 'x'",
                "hash = ''",
                "chain_key = ''",
                "chain_key = 'k9'");
        for (int tried = 0; tried < 2 * TRIES; tried++) {
            var line = any(tried);
            var edit = edits.get(tried % edits.size());

            tamper(
                    "update ledger set " + edit + " where seq = " + line.place().seq(),
                    found -> assertThat(found)
                            .as("%s of %s", edit, line)
                            .anyMatch(finding -> finding.about().equals(line.about())
                                    || finding.about()
                                            .equals(new About(
                                                    "other", line.about().id()))
                                    || finding.about()
                                            .equals(new About(line.about().kind(), "errand-99"))));
        }
    }

    @Test
    void st19_1_an_edited_line_is_told_from_others_exactly() {
        for (int tried = 0; tried < TRIES; tried++) {
            var line = any(tried);

            tamper(
                    "update ledger set actor = 'b' where seq = " + line.place().seq(),
                    found -> assertThat(found.map(ChainTampering::shown))
                            .containsExactly(shown(line, "kernel.ledger.altered")));
        }
    }

    @Test
    void st19_2_where_lines_were_deleted_is_named_also_at_the_end_of_a_thing() {
        for (int tried = 0; tried < 2 * TRIES; tried++) {
            var line = any(tried);
            var next = lines().find(other -> other.isAbout(line) && later(other, line));

            tamper(
                    "delete from ledger where seq = " + line.place().seq(),
                    found -> assertThat(found.map(ChainTampering::shown))
                            .as("%s", line)
                            .anyMatch(text -> next.exists(after -> text.equals(shown(after, "kernel.ledger.missing")))
                                    || next.isEmpty() && text.startsWith(line.about() + " ")));
        }
    }

    @Test
    void st19_3_a_line_that_was_put_in_is_named() {
        for (int tried = 0; tried < TRIES; tried++) {
            var line = any(tried);
            var sql = "insert into ledger (tx, district, kind, id, version, n, at, actor, on_behalf_of, purpose,"
                    + " policy_version, fact, v, data, chain_key, hash) select tx, district, kind, id, version, n + 50, at,"
                    + " actor, on_behalf_of, purpose, policy_version, fact, v, data, chain_key, hash"
                    + " from ledger where seq = " + line.place().seq();

            tamper(
                    sql,
                    found -> assertThat(found)
                            .as("%s", line)
                            .anyMatch(finding -> finding.about().equals(line.about())
                                    && finding.version() == line.version()
                                    && finding.n() == line.n() + 50));
        }
    }

    @Test
    void st19_4_two_lines_that_changed_places_are_both_named() {
        for (int tried = 0; tried < TRIES; tried++) {
            var one = any(tried);
            var two = any(tried + 1_000);
            if (one.equals(two)) {
                continue;
            }
            tamper(
                    List.of(exchange(one, two), exchange(two, one)),
                    found -> assertThat(found.map(Finding::about))
                            .as("%s and %s", one, two)
                            .contains(one.about(), two.about()));
        }
    }

    @Test
    void st19_4_lines_whose_order_was_changed_are_named() {
        for (int tried = 0; tried < TRIES; tried++) {
            var one = any(tried);
            for (var two : lines().find(other -> other.isAbout(one) && later(other, one))) {
                tamper(
                        List.of(place(one, -1, -1), place(two, one), placed(-1, two)),
                        found -> assertThat(found.map(ChainTampering::shown))
                                .contains(shown(two, "kernel.ledger.moved")));
            }
        }
    }

    @Test
    void st19_5_a_ledger_that_was_cut_is_found_by_the_things_and_by_the_anchor() {
        for (int tried = 1; tried < TRIES; tried++) {
            var from = lines().sortBy(LedgerLine::place)
                    .get(lines().size() - tried)
                    .place();
            var where = " (%s) > (%d, %d)".formatted("tx, seq", from.transaction(), from.seq() - 1);
            var about = lines().find(line -> line.place().equals(from)).get().about();

            tamper(
                    "delete from ledger where" + where,
                    found -> assertThat(found.map(Finding::about))
                            .as("from %s", from)
                            .contains(about));
        }
    }

    @Test
    void st19_5_an_old_copy_that_was_put_back_whole_is_found_by_the_anchor() {
        var seals = anchor.get().n();
        for (long kept = 1; kept < seals; kept++) {
            var last = kept;
            tamper(
                    List.of(
                            "delete from ledger where (tx, seq) > (select at_tx, at_seq from seal where n = " + last
                                    + ")",
                            "delete from seal where n > " + last,
                            "delete from dated_entry where register || id || version not in"
                                    + " (select kind || id || version from ledger)",
                            "delete from person where id not in (select id from ledger where kind = 'sample-person')",
                            "update person set version = (select max(l.version) from ledger l where l.kind ="
                                    + " 'sample-person' and l.id = person.id)",
                            "delete from errand_helper",
                            "delete from errand where id not in (select id from ledger where kind = 'errand')",
                            "update errand set version = (select max(l.version) from ledger l where l.kind ="
                                    + " 'errand' and l.id = errand.id)"),
                    found -> assertThat(found.map(finding -> finding.what().key()))
                            .contains("kernel.ledger.seal-cut"));
        }
    }

    @Test
    void st19_5_a_thing_that_was_taken_out_with_all_its_lines_is_found_by_the_seal() {
        var thing = lines().minBy(LedgerLine::place).get().about();

        tamper(
                List.of(
                        "delete from ledger where kind = '%s' and id = '%s'".formatted(thing.kind(), thing.id()),
                        "delete from errand_helper",
                        "delete from errand where id = '%s'".formatted(thing.id()),
                        "delete from person where id = '%s'".formatted(thing.id()),
                        "delete from dated_entry where id = '%s'".formatted(thing.id())),
                found -> assertThat(found.map(finding -> finding.what().key())).contains("kernel.ledger.seal-count"));
    }

    @Test
    void st19_6_a_seal_that_was_changed_or_taken_out_is_named() {
        for (long n = 1; n <= anchor.get().n(); n++) {
            var seal = new About("seal", String.valueOf(n));
            for (var edit : List.of(
                    "update seal set hash = 'x' where n = ",
                    "update seal set lines = lines - 1 where n = ",
                    "update seal set at_seq = at_seq - 1 where n = ",
                    "delete from seal where n = ")) {
                tamper(edit + n, found -> assertThat(found.map(Finding::about)).contains(seal));
            }
        }
    }

    @Test
    void st19_7_nothing_is_sealed_twice_and_what_is_new_is_sealed_once() {
        var before = proof.verify(anchor).unsealed();

        var seal = proof.seal(at()).get();

        assertThat(seal.lines()).isEqualTo(before);
        assertThat(proof.seal(at())).isEqualTo(Option.none());
        anchor = Option.of(seal);
        assertThat(proof.verify(anchor).unsealed()).isZero();
    }

    @Test
    void st19_7_without_keys_there_is_no_chain_and_that_is_said() {
        var bare = new Database(database.transactions(), database.vendor(), database.district());

        assertThat(bare.proof(VERSIONS).verify(anchor).chained()).isFalse();
        assertThat(bare.proof(VERSIONS).seal(at())).isEqualTo(Option.none());
    }

    private static String exchange(LedgerLine one, LedgerLine other) {
        return "update ledger set actor = actor, hash = '%s', data = '%s', fact = '%s', at = '%s' where seq = %d"
                .formatted(
                        other.hash(),
                        other.content().last(),
                        other.content().get(5),
                        Instants.text((Instant) other.content().head()),
                        one.place().seq());
    }

    private static String place(LedgerLine line, LedgerLine at) {
        return place(line, at.place().transaction(), at.place().seq());
    }

    private static String place(LedgerLine line, long transaction, long seq) {
        return "update ledger set tx = %d, seq = %d where seq = %d"
                .formatted(transaction, seq, line.place().seq());
    }

    private static String placed(long seq, LedgerLine at) {
        return "update ledger set tx = %d, seq = %d where seq = %d"
                .formatted(at.place().transaction(), at.place().seq(), seq);
    }

    private static String shown(Finding finding) {
        return finding.about() + " " + finding.version() + "." + finding.n() + " "
                + finding.what().key();
    }

    private static String shown(LedgerLine line, String code) {
        return line.about() + " " + line.version() + "." + line.n() + " " + code;
    }

    private static boolean later(LedgerLine one, LedgerLine other) {
        return one.version() * 100 + one.n() > other.version() * 100 + other.n();
    }

    private LedgerLine any(int seed) {
        var all = lines();
        return all.get(new Random(seed).nextInt(all.size()));
    }

    private Seq<LedgerLine> lines() {
        return database.transactions()
                .read(session -> session.all(
                        "select " + LedgerLine.COLUMNS + " from ledger order by kind, id, version, n",
                        row -> LedgerLine.of(database.district(), row)));
    }

    private void tamper(String sql, Consumer<Seq<Finding>> check) {
        tamper(List.of(sql), check);
    }

    private void tamper(Seq<String> sql, Consumer<Seq<Finding>> check) {
        Verification verified = database.transactions().run(session -> tampered(session, sql), any -> false);
        assertThat(verified.findings()).as(sql.mkString("; ")).isNotEmpty();
        check.accept(verified.findings());
    }

    private Verification tampered(Session session, Seq<String> sql) throws SQLException {
        for (var statement : Vector.ofAll(disarm()).appendAll(sql)) {
            try (var plain = session.connection().createStatement()) {
                plain.execute(statement);
            }
        }
        return proof.verify(anchor);
    }
}
