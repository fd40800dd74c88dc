package org.huizhi.adapters.web.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.huizhi.application.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | EN", "EN-gb | EN", "zh | ZH", "zh-TW | ZH", "en;q=0.8,zh;q=0.9 | ZH", "zh;q=0.1,en;q=0.2 | EN",
                "en,zh | EN", "zh,en | ZH", "de,fr;q=0.5 | ZH", "de,en;q=0.1 | EN", "*,en;q=0.5 | ZH", "en;q=0,de | ZH",
                "english | ZH", "q=1 | ZH", "en;q=x | ZH", ", | ZH"
            })
    void the_supported_language_with_the_highest_weight_wins(String header, Language language) {
        assertThat(Languages.accepted(header)).isEqualTo(language);
    }

    @Test
    void whoever_says_nothing_hears_chinese() {
        assertThat(Languages.accepted(null)).isEqualTo(Language.ZH);
        assertThat(Languages.accepted(" ")).isEqualTo(Language.ZH);
    }
}
