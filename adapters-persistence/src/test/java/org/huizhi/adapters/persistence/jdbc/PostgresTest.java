package org.huizhi.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.Connection;
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
import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL promises beside the contracts: one way per command, several servers, a host's transaction, clear failures. */
class PostgresTest {

    private static final Instant AT = Instant.parse("2026-01-05T02:00:00.000001Z");
    private static final ActorId ACTOR = new ActorId("duty");
    private static final Errand.Id ID = new Errand.Id("e-1");
    private static final Duration HASTE = Duration.ofSeconds(1);

    private Database database;

    @BeforeEach
    void open() {
        database = TestPostgres.empty(PostgresTest.class);
    }

    private static PostgresServer server() {
        return TestPostgres.server(PostgresTest.class);
    }

    private static JdbcStore<Errand.Id, Errand, Errand.Fact> errands(Database database) {
        return database.store(ErrandTable.NOW);
    }

    @Test
    void a_load_is_one_way_to_the_database_and_so_is_a_commit_with_facts_notes_and_key() {
        try (var wire = new Wire(TestPostgres.server().getPort());
                var far = Database.postgres(through(wire), "310104")) {
            var store = errands(far);
            for (int n = 0; n < 8; n++) {
                lived(store, new Errand.Id("warm-" + n));
                store.load(ID);
            }

            assertThat(wire.ways(() -> store.load(ID))).isEqualTo(1);
            for (int n = 0; n < 4; n++) {
                var step = n;
                // The pool looks after its connections on the same wire now and then, so the best of five counts.
                var fewest = Integer.MAX_VALUE;
                for (int life = 0; life < 5; life++) {
                    var id = life == 0 ? ID : new Errand.Id("way-" + life);
                    fewest = Math.min(fewest, wire.ways(() -> step(store, id, step)));
                }
                assertThat(fewest).as("step " + n).isEqualTo(1);
            }
            assertThat(wire.ways(() -> assertThat(store.commit(ID, 1, life(1), by("none")))
                            .isEqualTo(Either.left(new Refusal.Stale(ID.value(), 1)))))
                    .isEqualTo(1);
        }
    }

    @Test
    void an_acknowledged_commit_is_on_the_disk_whatever_the_servers_default_is() throws SQLException {
        try (var plain = server().plain().getConnection()) {
            assertThat(shown(plain, "synchronous_commit")).isEqualTo("off");
        }
        assertThat(text(database, "show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void a_database_that_is_away_is_a_failure_that_passes_and_nothing_is_lost_when_it_is_back() {
        try (var wire = new Wire(TestPostgres.server().getPort());
                var far = Database.postgres(through(wire), "310104", HASTE)) {
            var store = errands(far);
            step(store, ID, 0);

            wire.cut();
            for (var use : List.<ThrowingCallable>of(
                    () -> store.load(ID),
                    () -> step(store, ID, 1),
                    () -> store.history(ID),
                    () -> far.together(() -> Either.right(far.sequences().next("case"))))) {
                var failure = catchThrowableOfType(StorageException.class, use);
                assertThat(failure.reason()).isEqualTo(Reason.AWAY);
                assertThat(failure.isTransient()).isTrue();
            }

            wire.mend();
            afterAWhile(() -> step(store, ID, 1));
            assertThat(store.load(ID).get().version()).isEqualTo(2);
        }
        assertThatThrownBy(() -> Database.postgres(
                        new PostgresServer("jdbc:postgresql://127.0.0.1:1/none?connectTimeout=2", "nobody", ""),
                        "310104"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void who_waits_too_long_for_another_writer_is_told_that_the_database_is_busy() throws SQLException {
        step(errands(database), ID, 0);
        try (var other = server().plain().getConnection();
                var hasty = Database.postgres(server(), "310104", HASTE)) {
            other.setAutoCommit(false);
            tell(other, "select 1 from errand for update");

            var failure = catchThrowableOfType(StorageException.class, () -> step(errands(hasty), ID, 1));

            assertThat(failure.reason()).isEqualTo(Reason.BUSY);
            assertThat(failure.isTransient()).isTrue();
            other.rollback();
            step(errands(hasty), ID, 1);
        }
    }

    @Test
    void what_is_done_in_a_hosts_transaction_is_kept_or_falls_with_it() throws SQLException {
        try (var theirs = server().plain().getConnection()) {
            theirs.setAutoCommit(false);
            var joined = Database.over(server().plain(), () -> Option.some(theirs), "310104");
            lived(errands(joined), ID);
            joined.sequences().next("case");
            assertThat(errands(joined).load(ID)).isNotEmpty();
            assertThat(errands(database).load(ID)).isEmpty();

            theirs.rollback();
            assertThat(errands(database).load(ID)).isEmpty();
            assertThat(database.receipts().find(ACTOR, "e-1-0")).isEmpty();

            lived(errands(joined), ID);
            theirs.commit();
            assertThat(errands(database).load(ID).get().version()).isEqualTo(4);
        }
    }

    @Test
    void what_is_refused_in_a_hosts_transaction_leaves_it_usable() throws SQLException {
        step(errands(database), ID, 0);
        var taken = new Errand.Id("taken");
        try (var theirs = server().plain().getConnection()) {
            theirs.setAutoCommit(false);
            var joined = Database.over(server().plain(), () -> Option.some(theirs), "310104");

            assertThat(errands(joined).commit(ID, 0, life(0), by("none")).getLeft())
                    .isInstanceOf(Refusal.Stale.class);
            assertThat(errands(joined).commit(ID, 1, life(1), by("e-1-0")).getLeft())
                    .isInstanceOf(Refusal.Repeated.class);
            assertThatThrownBy(() -> errands(joined)
                            .commit(
                                    ID,
                                    1,
                                    life(1).noting(List.of(new Note(new NoteId("e-1-0"), new Sealed("k1.other")))),
                                    by("none")))
                    .isInstanceOf(StorageException.class);
            joined.together(() -> {
                step(errands(joined), taken, 0);
                return Either.left(new Refusal.NotFound("refused by a rule"));
            });
            assertThat(errands(joined).load(taken)).isEmpty();
            step(errands(joined), ID, 1);
            theirs.commit();
        }
        assertThat(errands(database).load(ID).get().version()).isEqualTo(2);
    }

    @Test
    void several_servers_on_one_database_do_not_overtake_each_other() {
        lived(errands(database), ID);
        try (var second = Database.postgres(server(), "310104")) {
            var stores = List.of(errands(database), errands(second));
            for (int n = 0; n < 20; n++) {
                var expected = 4L + n;
                var outcomes = IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> stores.get(i % 2).commit(ID, expected, life(3), by("none")))
                        .toList();
                assertThat(outcomes.stream().filter(Either::isRight)).hasSize(1);
            }
            assertThat(errands(second).load(ID).get().version()).isEqualTo(24);
        }
    }

    @Test
    void servers_that_start_at_once_on_an_empty_database_all_start() {
        var empty = TestPostgres.fresh();

        var opened = List.ofAll(IntStream.range(0, 4)
                .parallel()
                .mapToObj(n -> Database.postgres(empty, "310104"))
                .toList());

        assertThat(text(opened.head(), "select count(*) from ledger")).isEqualTo("0");
        opened.forEach(Database::close);
    }

    @Test
    void a_lease_is_one_servers_until_it_gives_it_back_or_is_gone() {
        var second = Database.postgres(server(), "310104");
        var held = database.lease("tick").get();
        assertThat(second.lease("tick")).isEmpty();
        assertThat(new Database(second.transactions(), Vendor.POSTGRES, "310120").lease("tick"))
                .as("another district")
                .isNotEmpty();

        held.close();
        assertThat(second.lease("tick")).isNotEmpty();
        assertThat(database.lease("tick")).isEmpty();
        second.close();
        afterAWhile(() -> database.lease("tick")
                .getOrElseThrow(() -> StorageException.of(Reason.BUSY, "the connection is not gone yet", null))
                .close());
    }

    @Test
    void a_database_of_a_later_release_or_with_another_encoding_is_refused() {
        var later = TestPostgres.fresh();
        try (var opened = Database.postgres(later, "310104")) {
            opened.transactions()
                    .run(session -> session.update("insert into huizhi_history select 999, '999', 'later',"
                            + " type, 'V999__later.sql', checksum, installed_by, installed_on, execution_time, success"
                            + " from huizhi_history where version = '1'"));
        }
        TestPostgres.tell("create database ascii encoding 'SQL_ASCII' locale 'C' template template0");
        var ascii = new PostgresServer(TestPostgres.server().getJdbcUrl("postgres", "ascii"), "postgres", "postgres");

        assertThatThrownBy(() -> Database.postgres(later, "310104"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("this release");
        assertThatThrownBy(() -> Database.postgres(ascii, "310104"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("UTF8");
    }

    @Test
    void what_explains_the_past_is_not_rewritten_by_whatever_program() {
        lived(errands(database), ID);
        database.readLog().record(new Look(AT, ACTOR, new Purpose("duty"), "person", "p-1", "mobile"));
        database.datedRegister(Person.POSTS, Document.of(String.class))
                .put("post", DateRange.from(LocalDate.of(2026, 1, 1)), Option.some("holder"), by("none"));

        for (var sql : List.of(
                "update ledger set actor = 'another'",
                "delete from ledger",
                "truncate ledger",
                "update note set box = ''",
                "update look set actor = 'another'",
                "delete from look",
                "truncate look",
                "update dated_entry set known_at = now()",
                "delete from dated_entry",
                "truncate dated_entry")) {
            var failure = catchThrowableOfType(
                    StorageException.class, () -> database.transactions().run(session -> session.update(sql)));
            assertThat(failure.reason()).as(sql).isEqualTo(Reason.CONSTRAINT);
        }
    }

    @Test
    void a_reader_cannot_write_and_another_district_sees_nothing() {
        lived(errands(database), ID);
        database.sequences().next("case");
        var other = new Database(database.transactions(), Vendor.POSTGRES, "310120");

        assertThatThrownBy(
                        () -> database.transactions().<Integer>read(session -> session.update("delete from receipt")))
                .isInstanceOf(StorageException.class);
        assertThat(errands(other).load(ID)).isEmpty();
        assertThat(errands(other).history(ID)).isEmpty();
        assertThat(other.receipts().find(ACTOR, "e-1-0")).isEmpty();
        assertThat(other.sequences().next("case")).isEqualTo(1);
    }

    @Test
    void a_closed_database_does_nothing_any_more() {
        var closed = Database.postgres(server(), "310104");
        closed.close();

        for (var use : List.<ThrowingCallable>of(
                () -> errands(closed).load(ID), () -> step(errands(closed), ID, 0), () -> closed.lease("tick"))) {
            assertThat(catchThrowableOfType(StorageException.class, use).reason())
                    .isEqualTo(Reason.AWAY);
        }
    }

    @Test
    void every_table_view_and_column_is_explained_in_the_database() {
        for (var relation : Schema.read().relations()) {
            var name = relation.name();
            assertThat(text(database, "select obj_description('" + name + "'::regclass)"))
                    .isEqualTo(relation.comment());
            relation.columns()
                    .zipWithIndex()
                    .forEach(column -> assertThat(text(
                                    database,
                                    "select attname || ' ' || col_description(attrelid, attnum) from pg_attribute where attrelid = '"
                                            + name + "'::regclass and attname = '" + column._1.name() + "'"))
                            .isEqualTo(column._1.name() + " " + column._1.comment()));
        }
    }

    /** The same schema by way of the wire. */
    private static PostgresServer through(Wire wire) {
        var direct = ":" + TestPostgres.server().getPort() + "/";
        return new PostgresServer(
                server().url().replace(direct, ":" + wire.port() + "/"), server().user(), server().password());
    }

    private static void lived(JdbcStore<Errand.Id, Errand, Errand.Fact> store, Errand.Id id) {
        for (int n = 0; n < 4; n++) {
            step(store, id, n);
        }
    }

    private static void step(JdbcStore<Errand.Id, Errand, Errand.Fact> store, Errand.Id id, int n) {
        var key = id.value() + "-" + n;
        var noted = Errand.life(id).get(n).noting(List.of(new Note(new NoteId(key), new Sealed("k1.box"))));
        store.commit(id, n, noted, by(key)).get();
    }

    /** A pool tries again ever less often, every five seconds at last. */
    private static void afterAWhile(Runnable work) {
        var patience = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (System.nanoTime() < patience) {
            try {
                work.run();
                return;
            } catch (StorageException away) {
                assertThat(away.isTransient()).isTrue();
            }
        }
        work.run();
    }

    private static Decision<Errand, Errand.Fact> life(int n) {
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

    private static String text(Database database, String sql) {
        return database.transactions()
                .glance(session -> session.first(sql, row -> row.getString(1)).get());
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void tell(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
