package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.application.kernel.Language.EN;
import static org.huizhi.application.kernel.Language.ZH;

import io.vavr.collection.List;
import org.huizhi.domain.grid.cases.GridCaseRejection;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Term;
import org.huizhi.domain.kernel.duty.DutyRejection;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SamplePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of the pack are told by the pack's words, in the reader's language. */
class VocabularyTest {

    private final Words words = Words.load(SampleDistrict.ZONE, SampleDistrict.SAMPLE::word);

    @Test
    void b11_what_is_missing_is_told_by_the_words_of_the_pack() {
        var skipped = new GridCaseRejection.MeasuresSkipped("corridor", List.of("persuade", "explain"));
        assertThat(words.say(skipped.reason(), ZH)).contains("劝导（persuade）、普法（explain）");
        assertThat(words.say(skipped, EN)).contains("\"persuade (persuade)\"");

        var open = new DutyRejection.AssistsOpen(List.of(SampleDistrict.GAS));
        assertThat(words.say(open, ZH)).contains("燃气（gas）");
    }

    @ParameterizedTest
    @CsvSource({
        "CLOCK, contact, 首次沟通（contact）, First contact (contact)",
        "REASON, other, 其他（other）, Other (other)",
        "CHANNEL, quick, 民情快办（quick）, Quick response (quick)",
        "CATEGORY, 2102, 房屋渗漏（2102）, Leaks (2102)",
        "PARTY, mediation, 人民调解（mediation）, Mediation (mediation)",
        "UNIT, water, 水务（water）, water (water)"
    })
    void b11_each_list_of_the_pack_has_its_words(Term.Kind kind, String code, String zh, String en) {
        assertThat(said(words, Term.of(kind, code), ZH)).contains(zh);
        assertThat(said(words, Term.of(kind, code), EN)).contains(en);
    }

    @ParameterizedTest
    @CsvSource({"CLOCK", "REASON", "CHANNEL", "CATEGORY", "PARTY", "UNIT"})
    void b11_what_the_pack_has_no_word_for_is_told_as_it_was_typed(Term.Kind kind) {
        assertThat(said(words, Term.of(kind, "xyz"), ZH)).contains("“xyz”");
        assertThat(said(Words.load(SampleDistrict.ZONE), Term.clock("contact"), ZH))
                .contains("“contact”");
    }

    @Test
    void b11_a_measure_has_the_words_of_its_playbook() {
        assertThat(said(words, Term.measure("corridor", "clear"), ZH)).contains("清理（clear）");
        assertThat(said(words, Term.measure("termites", "clear"), ZH)).contains("“clear”");
        assertThat(said(words, Term.measure("gone", "clear"), ZH)).contains("“clear”");
    }

    @Test
    void b11_what_can_be_chosen_is_told_in_the_readers_language() {
        var known = SamplePolicy.POLICY.channels().map(each -> Term.of(Term.Kind.CHANNEL, each.code()));
        assertThat(words.say(Phrase.of("grid.channel.unknown", known), EN))
                .contains("Quick response (quick), Counter (counter), Patrol (patrol)");
    }

    private static String said(Words words, Term term, Language language) {
        return words.say(Phrase.of("kernel.clock.unknown", term), language);
    }
}
