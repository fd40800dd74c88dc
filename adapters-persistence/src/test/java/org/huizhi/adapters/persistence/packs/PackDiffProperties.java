package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.huizhi.application.District;
import org.huizhi.application.comparison.PackDiff;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;

/** The comparison is empty when, and only when, two packs say the same, in the same order (PK21). */
class PackDiffProperties {

    private static final Words WORDS = Words.load(ZoneId.of("Asia/Shanghai"));
    private static final Copy JINHUI = new Copy(Packs.texts("jinhui"));
    private static final District BEFORE = JINHUI.district();

    @Property(tries = 2)
    void pk21_a_pack_does_not_differ_from_itself(@ForAll("shipped") String code) {
        assertThat(PackDiff.between(Packs.load(code).get(), Packs.load(code).get())
                        .differences())
                .isEmpty();
    }

    @Provide
    Arbitrary<String> shipped() {
        return Arbitraries.of(Packs.shipped().asJava());
    }

    /** One place of one file says something else: a digit more, a character more, a flag turned, two lines changed about. */
    @Property(tries = 150)
    void pk21_whatever_is_said_otherwise_is_told(
            @ForAll("files") String file, @ForAll("edits") Edit edit, @ForAll("places") double place) {
        var lines = JINHUI.files().get(file).get().lines().toList();
        var at = (int) (place * lines.size());
        var after = JINHUI.with(file, String.join("\n", edit.of(lines, at)) + "\n")
                .read()
                .toOption();
        var differs =
                after.exists(read -> !read.equals(BEFORE) || !read.toString().equals(BEFORE.toString()));
        Statistics.collect(differs ? "differs" : after.isDefined() ? "says the same" : "is no pack");
        Statistics.coverage(seen -> seen.check("differs").percentage(share -> share > 5));

        after.forEach(read -> {
            var told = PackDiff.between(BEFORE, read);
            assertThat(told.differences().isEmpty())
                    .as(file + ": " + lines.get(at))
                    .isEqualTo(!differs);
            for (var language : Language.values()) {
                assertThat(told.lines(WORDS, language).isEmpty()).isEqualTo(!differs);
            }
        });
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(PackFiles.NAMES.asJava());
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, true, 1, false);
    }

    @Provide
    Arbitrary<Edit> edits() {
        return Arbitraries.of(Edit.values());
    }

    enum Edit {
        DIGIT,
        CHARACTER,
        LETTER,
        FLAG,
        SWAP,
        DROP;

        java.util.List<String> of(java.util.List<String> lines, int at) {
            var edited = new java.util.ArrayList<>(lines);
            var line = lines.get(at);
            switch (this) {
                case DIGIT -> edited.set(at, line.replaceFirst("([0-8])(\\D*)$", "9$2"));
                case CHARACTER -> edited.set(at, line.replaceFirst("(\\p{IsHan})", "$1新"));
                case LETTER -> edited.set(at, line.replaceFirst("\\| (\\p{Alpha})", "| New $1"));
                case FLAG ->
                    edited.set(
                            at, line.contains("true") ? line.replace("true", "false") : line.replace("false", "true"));
                case SWAP -> java.util.Collections.swap(edited, at, Math.min(at + 1, lines.size() - 1));
                case DROP -> edited.remove(at);
            }
            return edited;
        }
    }
}
