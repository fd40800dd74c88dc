package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.ZoneId;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.huizhi.domain.kernel.Fault;

/** A copy of the shipped pack that a test may spoil. */
record Copy(Map<String, String> files) {

    private static final Words WORDS = Words.load(ZoneId.of("Asia/Shanghai"));

    static Copy ofXuhui() {
        return new Copy(Packs.texts("xuhui"));
    }

    /** With the first occurrence replaced; a text that does not occur is a mistake of the test. */
    Copy change(String file, String from, String to) {
        var text = files.get(file).get();
        assertThat(text.contains(from)).as(file + " holds " + from).isTrue();
        var at = text.indexOf(from);
        return with(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    Copy with(String file, String text) {
        return new Copy(files.put(file, text));
    }

    Copy append(String file, String text) {
        return with(file, files.get(file).get() + text);
    }

    Copy without(String file) {
        return new Copy(files.remove(file));
    }

    Either<PackRejection, District> read() {
        return Packs.read("copy", files);
    }

    District district() {
        return read().getOrElseThrow(no -> new AssertionError(no.faults().mkString("\n")));
    }

    /** What is wrong; every fault has words in both languages. */
    Seq<Fault> faults() {
        var found = read().fold(PackRejection::faults, fine -> List.<Fault>empty());
        WORDS.check(found.map(Fault::code));
        found.forEach(fault -> List.of(Language.values())
                .forEach(language -> assertThat(WORDS.say(fault, language))
                        .doesNotContain("{")
                        .doesNotContain("pack.")));
        return found;
    }

    /** The faults as {@code code @ place = value}. */
    List<String> told() {
        return faults().map(fault ->
                        fault.code() + " @ " + fault.field() + (fault.value().isEmpty() ? "" : " = " + fault.value()))
                .toList();
    }
}
