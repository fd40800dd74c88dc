package org.huizhi.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns and child rows say what the document says, or the check finds it and the rebuild mends it. */
class ProjectionTest {

    private static final Provenance BY = new Provenance(
            new ActorId("duty"),
            Option.none(),
            new Purpose("duty"),
            Instant.parse("2026-01-05T02:00:00.000001Z"),
            "pack-2026.1",
            Option.none());

    @TempDir
    private Path folder;

    private Database database;
    private JdbcStore<Errand.Id, Errand, Errand.Fact> errands;

    @BeforeEach
    void open() {
        database = Database.sqlite(folder.resolve("huizhi.db"), "310104");
        database.transactions().run(ErrandTable::create);
        errands = database.store(ErrandTable.NOW);
        lived("e-1", 2);
        lived("e-2", 4);
        lived("e-3", 1);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_commit_writes_columns_and_child_rows_as_they_are_now() {
        assertThat(text("select stage || ' ' || due || ' ' || helpers || ' ' || open from errand where id = 'e-1'"))
                .isEqualTo("Given 2026-01-07T02:00:00.123456Z 2 0");
        assertThat(text("select group_concat(n || unit || coalesce(until, '-') || lead, ' ') from errand_helper"
                        + " where errand = 'e-1'"))
                .isEqualTo("1water-1 2roads2026-01-07T01:59:59.123456Z0");
        assertThat(text("select count(*) from errand_helper where errand = 'e-2'"))
                .isEqualTo("1");
        assertThat(text("select coalesce(due, 'none') || open from errand where id = 'e-3'"))
                .isEqualTo("none1");
        assertThat(errands.check()).isEmpty();
    }

    @Test
    void the_check_finds_a_changed_column_and_a_lost_child_row_and_the_rebuild_mends_them() {
        write("update errand set due = null, helpers = 7 where id = 'e-1'");
        write("delete from errand_helper where errand = 'e-2'");

        assertThat(errands.check())
                .containsExactlyInAnyOrder(
                        new Mismatch("errand", "e-1", "due", "null", "2026-01-07T02:00:00.123456Z"),
                        new Mismatch("errand", "e-1", "helpers", "7", "2"),
                        new Mismatch("errand", "e-2", "errand_helper", "", "water, null, 1"));

        errands.rebuild();

        assertThat(errands.check()).isEmpty();
        assertThat(errands.load(new Errand.Id("e-1")).get().version()).isEqualTo(2);
        assertThat(errands.history(new Errand.Id("e-1"))).hasSize(3);
    }

    @Test
    void a_document_of_an_earlier_form_is_read_in_todays_and_rewritten_with_the_next_commit() {
        write("update errand set v = 1, body = replace(body, '\"street\"', '\"road\"') where id = 'e-1'");
        var moved = ErrandTable.NOW.document().then(old -> {
            old.set("street", old.remove("road"));
            return old;
        });
        var later = database.store(new ErrandTable(moved, ErrandTable.NOW.facts()));
        var id = new Errand.Id("e-1");

        assertThat(later.load(id).get().state())
                .isEqualTo(Errand.life(id).get(1).next());
        later.commit(id, 2, Errand.life(id).get(2), BY).get();

        assertThat(text("select v || ' ' || (body like '%street%') from errand where id = 'e-1'"))
                .isEqualTo("2 1");
    }

    @Test
    void a_document_that_does_not_fit_is_named_by_its_row_and_place() {
        write("update errand set body = replace(body, '310104003', '') where id = 'e-1'");
        write("update errand set body = replace(body, '\"street\"', '\"road\"') where id = 'e-2'");

        assertThat(errands.load(new Errand.Id("e-1"))).isNotEmpty();
        var failure = catchThrowableOfType(StorageException.class, () -> errands.load(new Errand.Id("e-2")));

        assertThat(failure.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(failure).hasMessageContaining("errand e-2").cause().hasMessageContaining("$.street: is missing");
    }

    private void lived(String id, int steps) {
        for (int n = 0; n < steps; n++) {
            errands.commit(new Errand.Id(id), n, Errand.life(new Errand.Id(id)).get(n), BY)
                    .get();
        }
    }

    private void write(String sql) {
        database.transactions().run(session -> session.update(sql));
    }

    private String text(String sql) {
        return database.transactions()
                .read(session -> session.first(sql, row -> row.getString(1)).get());
    }
}
