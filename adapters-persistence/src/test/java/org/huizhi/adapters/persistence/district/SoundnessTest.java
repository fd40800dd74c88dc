package org.huizhi.adapters.persistence.district;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.TestPostgres;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the ledger and does not agree with it is found. */
class SoundnessTest {

    private static final Provenance BY = new Provenance(
            new ActorId("duty"),
            Option.none(),
            new Purpose("settings"),
            Instant.parse("2026-01-05T02:00:00Z"),
            "sample-1",
            Option.none());

    @TempDir
    Path folder;

    @Test
    void st21_2_what_agrees_is_sound_and_a_receipt_or_progress_that_does_not_is_told() throws Exception {
        var file = folder.resolve("sound.db");
        try (var database = Database.sqlite(file, "310199")) {
            var storage = SqlStorage.over(database);
            storage.settings().put("a", "1", BY);
            storage.receipts().keep(receipt("register", "a", 0));
            assertThat(database.soundness()).isEmpty();

            storage.receipts().keep(receipt("lost", "c-1", 3));
            subscriber(DriverManager.getConnection("jdbc:sqlite:" + file), 99);
            assertThat(database.soundness().map(Phrase::key))
                    .containsExactly("kernel.sound.receipt", "kernel.sound.cursor");
        }
    }

    @Test
    void st21_4_facts_that_count_with_transactions_to_come_are_told() throws Exception {
        var server = TestPostgres.fresh();
        try (var database = Database.postgres(server, "310199")) {
            SqlStorage.over(database).settings().put("a", "1", BY);
            assertThat(database.soundness()).isEmpty();

            try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute("alter table ledger disable trigger user");
                statement.execute("update ledger set tx = 4000000000");
            }
            assertThat(database.soundness().map(Phrase::key)).containsExactly("kernel.sound.transactions-ahead");
        }
    }

    private static Receipt receipt(String key, String subject, long version) {
        return new Receipt(BY.actor(), key, "digest", subject, version, Receipt.Answer.DONE, BY.at());
    }

    private static void subscriber(Connection connection, long seq) throws Exception {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("insert into subscription (district, subscriber, version, at_tx, at_seq, tries) values"
                    + " ('310199', 'ahead', 1, 0, " + seq + ", 0)");
        }
    }
}
