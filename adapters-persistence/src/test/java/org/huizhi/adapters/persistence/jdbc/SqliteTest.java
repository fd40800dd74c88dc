package org.huizhi.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.adapters.persistence.sample.Person;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.ReadLog.Look;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.application.kernel.Unavailable;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SQLite promises beside the contracts: it lasts, it fails clearly, and it is kept in order. */
class SqliteTest {

    private static final Instant AT = Instant.parse("2026-01-05T02:00:00.000001Z");
    private static final ActorId ACTOR = new ActorId("duty");
    private static final Errand.Id ID = new Errand.Id("e-1");
    private static final RegisterTable<String, Person> PEOPLE =
            new RegisterTable<>("person", Person.KIND, Document.of(Person.class));

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.sqlite(folder.resolve("huizhi.db"), "310104");
        database.transactions().run(ErrandTable::create);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private JdbcStore<Errand.Id, Errand, Errand.Fact> errands() {
        return database.store(ErrandTable.NOW);
    }

    @Test
    void everything_is_there_when_the_file_is_opened_again() {
        var look = new Look(AT, ACTOR, new Purpose("duty"), "person", "p-1", "mobile");
        lived(errands(), ID);
        database.register(PEOPLE).put("p-1", Person.of("p-1", 0), by("none"));
        database.datedRegister(Person.POSTS, Document.of(String.class))
                .put("post", DateRange.from(LocalDate.of(2026, 1, 1)), Option.some("holder"), by("none"));
        database.sequences().next("case");
        database.readLog().record(look);
        var history = errands().history(ID);

        database.close();
        database = Database.sqlite(folder.resolve("huizhi.db"), "310104");

        assertThat(errands().load(ID).get().state())
                .isEqualTo(Errand.life(ID).last().next());
        assertThat(errands().load(ID).get().version()).isEqualTo(4);
        assertThat(errands().history(ID)).isEqualTo(history).hasSize(5);
        assertThat(database.receipts().find(ACTOR, "e-1-3")).isNotEmpty();
        assertThat(database.notes().find(new NoteId("e-1-0"))).isEqualTo(Option.some(new Sealed("k1.box")));
        assertThat(database.register(PEOPLE).where("login", "login-p-1")).containsExactly(Person.of("p-1", 0));
        assertThat(database.datedRegister(Person.POSTS, Document.of(String.class))
                        .at("post", LocalDate.of(2026, 1, 1), AT))
                .contains("holder");
        assertThat(database.sequences().next("case")).isEqualTo(2);
        assertThat(database.readLog().of("person", "p-1")).containsExactly(look);
    }

    @Test
    void commits_are_written_through_to_the_disk() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
    }

    @Test
    void a_database_that_cannot_grow_says_so_and_what_it_holds_stays_whole() {
        lived(errands(), ID);
        database.transactions().run(session -> session.first("pragma max_page_count = 1", row -> row.getInt(1)));

        var done = 0;
        StorageException failure = null;
        while (failure == null) {
            var id = new Errand.Id("more-" + done++);
            failure = catchThrowableOfType(StorageException.class, () -> lived(errands(), id));
        }

        assertThat(failure.reason()).isEqualTo(Reason.FULL);
        assertThat(failure.isTransient()).isTrue();
        assertConsistent(IntStream.range(0, done)
                .mapToObj(n -> new Errand.Id("more-" + n))
                .collect(Vector.collector()));
        assertThat(pragma("integrity_check")).isEqualTo("ok");

        database.transactions().run(session -> session.first("pragma max_page_count = 1000000", row -> row.getInt(1)));
        var last = new Errand.Id("after");
        lived(errands(), last);
        assertConsistent(List.of(last));
    }

    /** SQLite may roll back everything by itself when the disk fails; what the work then writes would be a transaction each. */
    @Test
    void work_whose_transaction_is_lost_does_not_go_on_alone() {
        var before = new Errand.Id("before");
        var after = new Errand.Id("after");

        assertThatThrownBy(() -> database.together(() -> {
                    commit(before, 0, step(0));
                    assertThatThrownBy(this::loseTheTransaction).isInstanceOf(StorageException.class);
                    commit(after, 0, step(0));
                    return Either.right(after);
                }))
                .isInstanceOf(StorageException.class);

        assertThat(errands().load(before)).isEmpty();
        assertThat(errands().load(after)).isEmpty();
        commit(after, 0, step(0));
        assertThat(errands().load(after)).isNotEmpty();
    }

    private void loseTheTransaction() {
        database.transactions().run(session -> {
            session.tell("rollback");
            throw new SQLException("the disk failed");
        });
    }

    @Test
    void two_programs_on_one_file_do_not_overtake_each_other() {
        lived(errands(), ID);
        try (var second = Database.sqlite(folder.resolve("huizhi.db"), "310104")) {
            var stores = List.of(errands(), second.store(ErrandTable.NOW));
            for (int n = 0; n < 20; n++) {
                var expected = 4L + n;
                var outcomes = IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> stores.get(i % 2).commit(ID, expected, step(3), by("none")))
                        .toList();
                assertThat(outcomes.stream().filter(Either::isRight)).hasSize(1);
            }
        }
        assertThat(errands().load(ID).get().version()).isEqualTo(24);
    }

    @Test
    void who_waits_too_long_for_another_writer_is_told_that_the_database_is_busy() throws SQLException {
        var url = "jdbc:sqlite:" + folder.resolve("huizhi.db");
        try (var other = DriverManager.getConnection(url);
                var statement = other.createStatement();
                var hasty = new SqliteTransactions(folder.resolve("huizhi.db"), Duration.ofMillis(50))) {
            statement.execute("begin immediate");

            var failure = catchThrowableOfType(StorageException.class, () -> hasty.run(session -> 1));

            assertThat(failure.reason()).isEqualTo(Reason.BUSY);
            assertThat(failure.isTransient()).isTrue();
            assertThat(hasty.<Integer>read(session ->
                            session.first("select 1", row -> row.getInt(1)).get()))
                    .isEqualTo(1);
            statement.execute("rollback");
            assertThat(hasty.<Integer>run(session -> 1)).isEqualTo(1);
        }
    }

    @Test
    void a_file_that_cannot_be_opened_is_a_failure_and_not_an_empty_store() {
        assertThatThrownBy(() -> Database.sqlite(folder.resolve("no/such/folder/huizhi.db"), "310104"))
                .isInstanceOf(StorageException.class);
        try (var away = new SqliteTransactions(folder.resolve("no/such/folder/huizhi.db"), Duration.ofMillis(50))) {
            var store = new Database(away, Vendor.SQLITE, "310104").store(ErrandTable.NOW);
            var failure = catchThrowableOfType(StorageException.class, () -> store.load(ID));
            assertThat(failure.isTransient()).isTrue();
        }
    }

    @Test
    void a_closed_database_does_nothing_any_more_and_lets_a_running_read_finish() {
        lived(errands(), ID);

        var read = database.transactions().<Long>read(session -> {
            database.close();
            return session.first("select count(*) from ledger", row -> row.getLong(1))
                    .get();
        });

        assertThat(read).isEqualTo(5);
        for (var use : List.<ThrowingCallable>of(() -> errands().load(ID), () -> commit(ID, 4, step(3)))) {
            var failure = catchThrowableOfType(StorageException.class, use);
            assertThat(failure.reason()).isEqualTo(Reason.AWAY);
        }
    }

    @Test
    void what_may_pass_is_marked_as_such_for_every_door() {
        assertThat(List.of(Reason.values()).map(reason -> StorageException.of(reason, "", null)))
                .allMatch(failure -> failure.isTransient() == (failure instanceof Unavailable))
                .extracting(StorageException::isTransient)
                .containsExactly(true, true, true, false, false, false);
    }

    @Test
    void a_reader_cannot_write() {
        assertThatThrownBy(
                        () -> database.transactions().<Integer>read(session -> session.update("delete from receipt")))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void what_explains_the_past_is_not_rewritten_by_whatever_program() {
        lived(errands(), ID);
        database.readLog().record(new Look(AT, ACTOR, new Purpose("duty"), "person", "p-1", "mobile"));
        database.datedRegister(Person.POSTS, Document.of(String.class))
                .put("post", DateRange.from(LocalDate.of(2026, 1, 1)), Option.some("holder"), by("none"));

        for (var sql : List.of(
                "update ledger set actor = 'another'",
                "delete from ledger",
                "update note set box = ''",
                "update look set actor = 'another'",
                "delete from look",
                "update dated_entry set known_at = '2020'",
                "delete from dated_entry")) {
            var failure = catchThrowableOfType(
                    StorageException.class, () -> database.transactions().run(session -> session.update(sql)));
            assertThat(failure.reason()).as(sql).isEqualTo(Reason.CONSTRAINT);
        }
    }

    @Test
    void another_district_in_the_same_file_sees_nothing_of_this_one() {
        lived(errands(), ID);
        database.sequences().next("case");

        var other = new Database(database.transactions(), Vendor.SQLITE, "310120");

        assertThat(other.store(ErrandTable.NOW).load(ID)).isEmpty();
        assertThat(other.store(ErrandTable.NOW).history(ID)).isEmpty();
        assertThat(other.receipts().find(ACTOR, "e-1-0")).isEmpty();
        assertThat(other.sequences().next("case")).isEqualTo(1);
    }

    private void assertConsistent(Seq<Errand.Id> ids) {
        for (var id : ids) {
            var version = errands().load(id).map(row -> row.version()).getOrElse(0L);
            assertThat(errands().history(id).map(line -> line.version()).distinct())
                    .isEqualTo(Vector.rangeClosed(1L, version));
            for (int n = 0; n < 4; n++) {
                assertThat(database.receipts().find(ACTOR, id.value() + "-" + n).isDefined())
                        .isEqualTo(n < version);
                assertThat(database.notes()
                                .find(new NoteId(id.value() + "-" + n))
                                .isDefined())
                        .isEqualTo(n < version);
            }
        }
        assertThat(errands().check()).isEmpty();
    }

    private void lived(JdbcStore<Errand.Id, Errand, Errand.Fact> store, Errand.Id id) {
        for (int n = 0; n < 4; n++) {
            var key = id.value() + "-" + n;
            var decision = Errand.life(id).get(n).noting(List.of(new Note(new NoteId(key), new Sealed("k1.box"))));
            store.commit(id, n, decision, by(key)).get();
        }
    }

    private void commit(Errand.Id id, long expected, Decision<Errand, Errand.Fact> decision) {
        errands().commit(id, expected, decision, by("none")).get();
    }

    private static Decision<Errand, Errand.Fact> step(int n) {
        return Errand.life(ID).get(n);
    }

    private static Provenance by(String key) {
        var receipt = new Receipt(ACTOR, key, "digest", "subject", 1, Receipt.Answer.DONE, AT);
        return new Provenance(
                ACTOR,
                Option.none(),
                new Purpose("duty"),
                AT,
                "pack-2026.1",
                Option.when(!key.equals("none"), receipt));
    }

    private String pragma(String name) {
        return database.transactions()
                .run(session ->
                        session.first("pragma " + name, row -> row.getString(1)).get());
    }
}
