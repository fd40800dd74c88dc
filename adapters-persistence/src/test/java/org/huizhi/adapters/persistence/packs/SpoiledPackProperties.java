package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class SpoiledPackProperties {

    private static final Copy PACK = Copy.ofXuhui();

    /** One line of one file, and what becomes of it. */
    record Damage(String file, int line, String kind, String with) {

        Copy done(Copy pack) {
            var lines = Vector.ofAll(pack.files().get(file).get().lines().toList());
            var at = Math.floorMod(line, lines.size());
            var text = lines.get(at);
            var key = text.indexOf(": ");
            var after = switch (kind) {
                case "drop" -> lines.removeAt(at);
                case "repeat" -> lines.insert(at, text);
                case "indent" -> lines.update(at, "  " + text);
                case "value" -> lines.update(at, key < 0 ? text + with : text.substring(0, key) + ": " + with);
                default ->
                    lines.update(
                            at,
                            text.replaceFirst(
                                    "[\\w.:-]+([^\\w]*)$", java.util.regex.Matcher.quoteReplacement(with) + "$1"));
            };
            return pack.with(file, after.mkString("\n"));
        }
    }

    @Property(tries = 120)
    void pk4_whatever_is_spoiled_there_is_an_answer(@ForAll("damages") List<Damage> damages) {
        var answer = damages.foldLeft(PACK, (pack, damage) -> damage.done(pack)).read();

        Statistics.label("answer").collect(answer.isLeft() ? "refused" : "read").coverage(it -> {
            it.check("refused").percentage(share -> share > 50);
            it.check("read").percentage(share -> share > 1);
        });
        answer.swap()
                .forEach(no -> assertThat(no.faults())
                        .allMatch(fault -> PackFiles.NAMES.exists(fault.field()::startsWith))
                        .allMatch(fault -> fault.value().length() <= 100));
    }

    @Property(tries = 40)
    void pk4_a_mistake_in_one_file_hides_none_in_another(@ForAll("damages") List<Damage> damages) {
        var first = damages.filter(each -> !each.file().equals("ladder.yaml"))
                .foldLeft(PACK, (pack, each) -> each.done(pack));
        var both = first.change("ladder.yaml", "percent: 125", "percent: 90");

        assertThat(both.read().getLeft().faults())
                .containsAll(first.read().fold(PackRejection::faults, fine -> List.empty()))
                .anyMatch(fault -> fault.code().equals("pack.rung-not-above"));
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        var values = Arbitraries.of(
                "",
                "0",
                "-1",
                "true",
                "[]",
                "{}",
                "[1, 2]",
                "{a: 1}",
                "~",
                "\"\"",
                "310104",
                "310105003",
                "PT0H",
                "P3D",
                "2026-02-30",
                "N+N",
                "received",
                "general",
                "&a x",
                "*a",
                "!!int 3",
                "'",
                "99999999999",
                "1e400",
                "汉字 | x | y",
                "a: b: c",
                "2114");
        var damage = Combinators.combine(
                        Arbitraries.of(PackFiles.NAMES.asJava()),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.of("drop", "repeat", "indent", "value", "word"),
                        values)
                .as(Damage::new);
        return damage.list().ofMinSize(1).ofMaxSize(4).map(List::ofAll);
    }
}
