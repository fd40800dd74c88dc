package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.regex.Pattern;
import org.huizhi.application.comparison.PackDiff;
import org.junit.jupiter.api.Test;

/** Every value of every kind of line in a pack, changed by itself, is told (PK21); the sample, which leans on the rest, stands aside. */
class PackDiffEveryValueTest {

    private static final Copy PACK = new Copy(Packs.texts("jinhui"));

    /** What is looked for in a line, and what stands there instead. */
    private static final Seq<Tuple2<Pattern, String>> EDITS = List.of(
            edit("(?<=[ \\[T:P\"-])[0-8](?=\\d*)", "9"),
            edit("(?<=\\d)[0-8](?!\\d)", "9"),
            edit("\\p{IsHan}", "新"),
            edit("(?<=\\| )\\p{Alpha}", "X"),
            edit("true", "false"),
            edit("false", "true"),
            edit("received", "filed"),
            edit("dispatched", "filed"),
            edit("submitted", "confirmed"),
            edit("arrived", "submitted"),
            edit("proactive", "reactive"),
            edit("natural", "working-hours"),
            edit("unit: wuye", "unit: lvhua"),
            edit("role: dispatcher", "role: volunteer"),
            edit("playbook: \\w+", "playbook: dispute"),
            edit("min: 0", "min: 0, per: building-group"));

    private static Tuple2<Pattern, String> edit(String find, String put) {
        return new Tuple2<>(Pattern.compile(find), put);
    }

    @Test
    void pk21_each_value_by_itself() {
        var told = 0;
        for (var file : PackFiles.NAMES) {
            var base = file.equals(PackFiles.SAMPLE) ? PACK : PACK.without(PackFiles.SAMPLE);
            var before = base.district();
            for (var edited : edited(PACK.files().get(file).get())) {
                var after = base.with(file, edited).read().toOption();
                if (after.exists(read -> !read.equals(before))) {
                    told++;
                    assertThat(PackDiff.between(before, after.get()).differences())
                            .as(file + ": "
                                    + firstDifference(PACK.files().get(file).get(), edited))
                            .isNotEmpty();
                }
            }
        }
        assertThat(told).isGreaterThan(200);
    }

    private static Seq<String> edited(String text) {
        var lines = List.of(text.split("\n"));
        return lines.filter(line -> !line.strip().startsWith("#"))
                .distinctBy(line -> shape(line))
                .flatMap(line -> variants(line)
                        .map(variant -> String.join("\n", lines.update(lines.indexOf(line), variant)) + "\n"));
    }

    private static Seq<String> variants(String line) {
        var body = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
        return EDITS.flatMap(edit -> List.ofAll(
                        edit._1().matcher(body).results().toList())
                .map(hit -> body.substring(0, hit.start()) + edit._2() + body.substring(hit.end())));
    }

    /** Lines that say the same things of another entry look alike. */
    private static String shape(String line) {
        return line.replaceAll("\\| [^,}]*", "| W")
                .replaceAll("\\p{IsHan}+", "H")
                .replaceAll("[0-9]+", "0")
                .replaceAll("(- |code: |login: )[a-z0-9-]+", "$1c");
    }

    private static String firstDifference(String before, String after) {
        return List.of(after.split("\n"))
                .zip(List.of(before.split("\n")))
                .find(pair -> !pair._1().equals(pair._2()))
                .map(Tuple2::_1)
                .getOrElse("");
    }
}
