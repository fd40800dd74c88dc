package org.huizhi.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema is documented where it is made, and the document is the schema's. */
class SchemaTest {

    private static final Path DOCUMENT = Path.of("../docs/schema.md");
    private static final Path COMMENTS = Path.of("src/main/resources/org/huizhi/db/postgresql/R__comments.sql");

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.sqlite(folder.resolve("huizhi.db"), "310104");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_table_view_and_column_that_exists_is_in_the_scripts_with_a_comment() {
        var schema = Schema.read();

        assertThat(schema.relations().map(Schema.Relation::name).sorted())
                .isEqualTo(names("select name from sqlite_master where type in ('table', 'view')"
                        + " and name not like 'sqlite%' and name not like 'huizhi_history' order by name"));
        for (var relation : schema.relations()) {
            assertThat(relation.comment()).as(relation.name()).isNotBlank();
            assertThat(relation.columns().map(Schema.Column::name))
                    .as(relation.name())
                    .isEqualTo(names("select name from pragma_table_info('" + relation.name() + "')"));
            assertThat(relation.columns())
                    .as(relation.name())
                    .allSatisfy(column ->
                            assertThat(column.comment()).as(column.name()).isNotBlank());
        }
    }

    @Test
    void every_table_is_placed_by_its_district() {
        for (var relation : Schema.read().relations()) {
            assertThat(relation.columns().map(Schema.Column::name))
                    .as(relation.name())
                    .contains("district");
        }
    }

    @Test
    void the_document_is_made_from_the_scripts() throws IOException {
        assertMade(DOCUMENT, Schema.read().markdown());
    }

    @Test
    void the_comments_for_postgresql_are_made_from_the_scripts() throws IOException {
        assertMade(COMMENTS, Schema.read().comments());
    }

    /** With {@code -Dhuizhi.write=true} it is written anew. */
    private static void assertMade(Path file, String content) throws IOException {
        if (Boolean.getBoolean("huizhi.write")) {
            Files.writeString(file, content);
        }
        assertThat(Files.readString(file)).isEqualTo(content);
    }

    @Test
    void a_file_that_a_later_release_has_changed_is_refused() {
        database.transactions()
                .run(session -> session.update("insert into huizhi_history select 999, '999', 'later', type,"
                        + " 'V999__later.sql', checksum, installed_by, installed_on, execution_time, success"
                        + " from huizhi_history where installed_rank = 1"));

        assertThatThrownBy(() -> Database.sqlite(folder.resolve("huizhi.db"), "310104"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("this release");
    }

    private Seq<String> names(String sql) {
        return database.transactions().read(session -> session.all(sql, row -> row.getString(1)));
    }
}
