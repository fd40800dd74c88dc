package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the migrations say about themselves: the comments before each table, view and column. */
record Schema(Seq<Schema.Relation> relations) {

    private static final Path SCRIPTS = Path.of("src/main/resources/org/huizhi/db/common");
    private static final Pattern RELATION = Pattern.compile("create (table|view) (\\w+).*");
    private static final Pattern COLUMN =
            Pattern.compile("    (\\w+) (\\$\\{\\w+}|bigint|integer|double precision)(.*?),?");
    private static final Pattern SHOWN = Pattern.compile("    .* as (\\w+),?");

    private static final Seq<String> TYPES = List.of("text", "instant", "day", "json", "truth", "serial");

    record Column(String name, String type, String comment) {}

    record Relation(String name, boolean view, String comment, Seq<Column> columns) {}

    static Schema read() {
        try (var files = Files.list(SCRIPTS)) {
            var lines = List.ofAll(files.sorted().toList()).flatMap(Schema::lines);
            return parse(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path script) {
        try {
            return List.ofAll(Files.readAllLines(script));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Schema parse(Seq<String> lines) {
        Seq<Relation> found = Vector.empty();
        var comment = "";
        for (var line : lines) {
            var relation = RELATION.matcher(line);
            var column = COLUMN.matcher(line);
            var shown = SHOWN.matcher(line);
            if (line.strip().startsWith("--")) {
                comment = (comment + " " + line.strip().substring(2).strip()).strip();
                continue;
            }
            if (relation.matches()) {
                found = found.append(
                        new Relation(relation.group(2), relation.group(1).equals("view"), comment, List.empty()));
            } else if (!found.isEmpty() && found.last().view() && shown.matches()) {
                found = add(found, new Column(shown.group(1), "", comment));
            } else if (!found.isEmpty() && !found.last().view() && column.matches()) {
                var optional =
                        column.group(3).contains("not null") || column.group(2).equals("${serial}") ? "" : "?";
                found = add(found, new Column(column.group(1), type(column.group(2)) + optional, comment));
            }
            comment = "";
        }
        return new Schema(found);
    }

    private static String type(String word) {
        return word.replace("${", "").replace("}", "");
    }

    private static Seq<Relation> add(Seq<Relation> found, Column column) {
        var last = found.last();
        return found.init()
                .append(new Relation(
                        last.name(), last.view(), last.comment(), last.columns().append(column)));
    }

    String markdown() {
        return "# Schema\n\nMade from the comments in the migrations; a test compares. A `?` marks a column that may be empty. The tables"
                + " may change with a release; the views, whose names begin with `v_`, are public and change only with a"
                + " major one. On PostgreSQL every comment is also a `COMMENT` in the database.\n\n"
                + "| type | SQLite | PostgreSQL |\n|---|---|---|\n"
                + TYPES.map(type -> "| " + type + " | " + word(Vendor.SQLITE, type) + " | "
                                + word(Vendor.POSTGRES, type) + " |\n")
                        .mkString()
                + "\nAn instant is UTC with microseconds; where it is text, always 27 characters that sort as time does. Truth is 1"
                + " or 0 where it is an integer.\n"
                + relations.filter(Relation::view).map(Schema::section).mkString()
                + relations.reject(Relation::view).map(Schema::section).mkString();
    }

    private static String word(Vendor vendor, String type) {
        return "`" + vendor.words().get(type).get() + "`";
    }

    /** The same comments as statements for PostgreSQL. */
    String comments() {
        return "-- Made from the comments in the common scripts; a test compares.\n\n"
                + relations.map(Schema::comments).mkString("\n");
    }

    private static String comments(Relation relation) {
        var kind = relation.view() ? "view" : "table";
        return comment(kind, relation.name(), relation.comment())
                + relation.columns()
                        .map(column -> comment("column", relation.name() + "." + column.name(), column.comment()))
                        .mkString();
    }

    private static String comment(String kind, String of, String text) {
        return "comment on %s %s is '%s';\n".formatted(kind, of, text.replace("'", "''"));
    }

    private static String section(Relation relation) {
        var head =
                relation.view() ? "| column | meaning |\n|---|---|\n" : "| column | type | meaning |\n|---|---|---|\n";
        return "\n## " + relation.name() + "\n\n" + relation.comment() + "\n\n" + head
                + relation.columns()
                        .map(column -> "| `" + column.name() + "` | " + (relation.view() ? "" : column.type() + " | ")
                                + column.comment() + " |\n")
                        .mkString();
    }
}
