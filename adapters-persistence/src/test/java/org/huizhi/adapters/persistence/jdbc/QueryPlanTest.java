package org.huizhi.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.adapters.persistence.sample.Person;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.ReadLog.Look;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
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
    void nothing_is_found_by_reading_a_whole_table() throws SQLException {
        var file = folder.resolve("huizhi.db");
        Database.sqlite(file, "310104").close();
        try (var session = new Session(() -> DriverManager.getConnection("jdbc:sqlite:" + file))) {
            useEverything(new Database(new OneSession(session), Vendor.SQLITE, "310104"));

            var statements = session.statements()
                    .filter(sql -> !sql.startsWith("create")
                            && !List.of("begin immediate", "begin", "commit", "rollback")
                                    .contains(sql));
            assertThat(statements).hasSizeGreaterThan(20);
            for (var sql : statements) {
                var plan = session.all("explain query plan " + sql, row -> row.getString("detail"));
                assertThat(plan).as(sql).noneMatch(step -> step.matches("SCAN (?!held|[(]subquery).*"));
            }
        }
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
    }

    private static Provenance bare() {
        return new Provenance(ACTOR, Option.none(), new Purpose("duty"), AT, "pack-2026.1", Option.none());
    }

    /** One connection for everything, so that it remembers what was asked. */
    private record OneSession(Session session) implements Transactions {

        @Override
        public <T> T run(Work<T> work, Predicate<? super T> keep) {
            try {
                return new Running(session).outermost("begin immediate", work, keep);
            } catch (SQLException error) {
                throw Vendor.SQLITE.failure(error);
            }
        }

        @Override
        public <T> T read(Work<T> work) {
            return run(work);
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
