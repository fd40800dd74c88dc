package org.huizhi.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.huizhi.adapters.persistence.district.SqlStorage;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.adapters.persistence.sample.Person;
import org.huizhi.application.grid.CaseCount;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.ReadLog.Look;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.application.kernel.outbox.Parked;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Subscription;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.testkit.contracts.GridCaseLives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every statement that the kernel's ports use finds its rows by an index. */
class QueryPlanTest {

    private static final Instant AT = Instant.parse("2026-01-05T02:00:00.000001Z");
    private static final ActorId ACTOR = new ActorId("duty");
    private static final Provenance BY = new Provenance(
            ACTOR,
            Option.none(),
            new Purpose("duty"),
            AT,
            "pack-2026.1",
            Option.some(new Receipt(ACTOR, "key", "digest", "subject", 1, Receipt.Answer.DONE, AT)));

    @TempDir
    private Path folder;

    @Test
    void nothing_is_found_by_reading_a_whole_table_on_sqlite() throws SQLException {
        var file = folder.resolve("huizhi.db");
        Database.sqlite(file, "310104").close();
        try (var session = new Session(Vendor.SQLITE, () -> DriverManager.getConnection("jdbc:sqlite:" + file))) {
            for (var sql : used(session)) {
                var plan = session.all("explain query plan " + sql, row -> row.getString("detail"));
                assertThat(plan).as(sql).noneMatch(step -> step.matches("SCAN (?!held|seen|found|[(]subquery).*"));
            }
        }
    }

    /** Tables are small here, so whole tables would be read if it were not forbidden; with it, only what has no index is. */
    @Test
    void nothing_is_found_by_reading_a_whole_table_on_postgresql() throws SQLException {
        TestPostgres.empty(QueryPlanTest.class);
        var server = TestPostgres.server(QueryPlanTest.class);
        var unbound = new PostgresServer(server.url() + "&preferQueryMode=simple", server.user(), server.password());
        try (var session = new Session(Vendor.POSTGRES, server.plain()::getConnection);
                var planner = new Session(Vendor.POSTGRES, unbound.plain()::getConnection)) {
            planner.update("set enable_seqscan = off");
            for (var sql : used(session)) {
                var plan = planner.all("explain (generic_plan, costs off) " + numbered(sql), row -> row.getString(1));
                assertThat(plan).as(sql).noneMatch(step -> step.contains("Seq Scan"));
                assertThat(withoutCondition(plan))
                        .as(sql + plan.mkString("\n", "\n", ""))
                        .isEmpty();
            }
        }
    }

    /** The index scans that walk the whole index. */
    private static Seq<String> withoutCondition(Seq<String> plan) {
        return plan.zipWithIndex()
                .filter(step -> step._1.matches(".*Index (Only )?Scan.*"))
                .reject(step -> plan.drop(step._2 + 1)
                        .takeWhile(line -> !line.contains("->"))
                        .exists(line -> line.contains("Index Cond")))
                .map(step -> step._1);
    }

    private static String numbered(String sql) {
        var parts = List.of(sql.split("\\?", -1));
        return parts.tail().zipWithIndex().foldLeft(parts.head(), (text, part) -> text + "$" + (part._2 + 1) + part._1);
    }

    /** What everything asks and writes. */
    private static Seq<String> used(Session session) {
        useEverything(new Database(new OneSession(session), session.vendor(), "310104").chained(new TestKeys("k1")));
        var statements = session.statements()
                .filter(sql -> !sql.startsWith("create")
                        && !List.of("begin immediate", "begin", "commit", "rollback")
                                .contains(sql));
        assertThat(statements).hasSizeGreaterThan(20);
        return statements;
    }

    private static void useEverything(Database database) {
        database.transactions().run(ErrandTable::create);
        var errands = database.store(ErrandTable.NOW);
        var id = new Errand.Id("e-1");
        var note = new Note(new NoteId("n-1"), new Sealed("k1.box"));
        errands.commit(id, 0, Errand.life(id).get(0).noting(List.of(note)), BY).get();
        errands.commit(id, 1, Errand.life(id).get(1), bare()).get();
        errands.load(id);
        errands.history(id);
        errands.check();
        errands.rebuild();
        database.receipts().find(ACTOR, "key");
        database.receipts().forgetBefore(AT);
        database.notes().find(note.id());
        database.sequences().next("case");
        database.readLog().record(new Look(AT, ACTOR, new Purpose("duty"), "person", "p-1", "mobile"));
        database.readLog().of("person", "p-1");
        var people = database.register(new RegisterTable<>("person", Person.KIND, Document.of(Person.class)));
        people.put("p-1", Person.of("p-1", 0), bare());
        people.get("p-1");
        people.where("role", "duty");
        people.page(Option.none(), 10);
        var posts = database.datedRegister(Person.POSTS, Document.of(String.class));
        posts.put("post", DateRange.from(LocalDate.of(2026, 1, 1)), Option.some("holder"), bare());
        posts.at("post", LocalDate.of(2026, 1, 1), AT);
        posts.all(LocalDate.of(2026, 1, 1), AT);
        database.dropBox().put("receipt", note.text(), AT);
        travel(database);
        var storage = SqlStorage.over(database);
        readCases(storage);
        storage.ledger().seal(AT);
    }

    private static void travel(Database database) {
        var outbox = database.outbox(List.of(ErrandTable.NOW));
        outbox.after(Position.START, 10);
        outbox.at(outbox.end());
        var subscriptions = database.subscriptions();
        var about = new Posted.About("errand", "e-1");
        var place = new Parked.Place("relay", Position.START);
        subscriptions.save(new Subscription("relay", 1, Position.START, 0, Option.none(), Option.none()));
        subscriptions.save(new Subscription("relay", 2, Position.START, 0, Option.none(), Option.some(AT)));
        subscriptions.find("relay");
        subscriptions.holds("relay", about);
        subscriptions.due("relay", AT);
        subscriptions.replay("relay", about, AT);
        subscriptions.settle(place);
        subscriptions.parked(Option.some(place), 10);
    }

    private static void readCases(SqlStorage storage) {
        var id = new GridCaseId("c-1");
        storage.gridCases()
                .commit(
                        id,
                        0,
                        GridCaseLives.of(id).life(GridCaseLives.Way.WHOLE).get(0),
                        bare())
                .get();
        var reads = storage.gridCaseReads();
        var street = new DivisionCode("310104003");
        var water = HashSet.of(new UnitId("water"));
        var window = new FigureWindow(street, AT, AT.plusSeconds(1));
        var visible = List.of(
                new Visible(HashSet.of(new DivisionCode("310104")), HashSet.empty(), HashSet.empty()),
                new Visible(HashSet.of(street), water, HashSet.of(ACTOR)),
                new Visible(HashSet.of(new DivisionCode("310104003001")), HashSet.empty(), HashSet.of(ACTOR)),
                new Visible(HashSet.empty(), water, HashSet.empty()));
        for (var seen : visible) {
            reads.counts(window, seen, AT);
            asked(window, water).forEach(query -> reads.page(query, seen, AT));
        }
        reads.byNumber(new CaseNumber("2026010500001"));
        reads.occurred("2101", street, AT, AT, 10);
        reads.rungsDue(AT, 10);
        reads.offersDue(AT, 10);
        reads.nextDuty();
        reads.provisional(Option.some(id), 10);
    }

    private static List<CaseQuery> asked(FigureWindow window, Set<UnitId> units) {
        Option<CaseQuery.Mark> after = Option.some(new CaseQuery.Mark(AT, new GridCaseId("c-1")));
        var words = new CaseQuery.Words(
                Option.some("2026"), HashSet.of("2101"), HashSet.of(new DivisionCode("310104003001")), units);
        return List.of(CaseCount.values())
                .map(count -> new CaseQuery(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.some(new CaseQuery.Rows(count, window)),
                        after,
                        50))
                .append(new CaseQuery(
                        Option.some(Stage.Name.IN_HAND),
                        Option.some(new DivisionCode("310104003")),
                        Option.some("2101"),
                        Option.some(true),
                        Option.none(),
                        Option.none(),
                        after,
                        50))
                .append(new CaseQuery(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.some(false),
                        Option.some(words),
                        Option.none(),
                        Option.none(),
                        50));
    }

    private static Provenance bare() {
        return new Provenance(ACTOR, Option.none(), new Purpose("duty"), AT, "pack-2026.1", Option.none());
    }

    /** One connection for everything, so that it remembers what was asked. */
    private record OneSession(Session session) implements Transactions {

        @Override
        public <T> T run(Work<T> work, Predicate<? super T> keep) {
            try {
                return new Running(session).outermost(true, work, keep);
            } catch (SQLException error) {
                throw session.vendor().failure(error);
            }
        }

        @Override
        public <T> T read(Work<T> work) {
            try {
                return work.on(session);
            } catch (SQLException error) {
                throw session.vendor().failure(error);
            }
        }

        @Override
        public boolean running() {
            return false;
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
