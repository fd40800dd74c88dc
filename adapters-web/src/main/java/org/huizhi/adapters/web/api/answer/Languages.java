package org.huizhi.adapters.web.api.answer;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale.LanguageRange;
import org.huizhi.application.kernel.Language;
import org.jspecify.annotations.Nullable;

/** 语言选择: which of the two languages a reader asked for. */
public interface Languages {

    /** The supported language with the highest weight; Chinese when none of them is asked for or the header cannot be read. */
    static Language accepted(@Nullable String header) {
        return Option.of(header)
                .filter(text -> !text.isBlank())
                .flatMap(Languages::preferred)
                .getOrElse(Language.ZH);
    }

    private static Option<Language> preferred(String header) {
        try {
            return List.ofAll(LanguageRange.parse(header))
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(Languages::spoken)
                    .headOption();
        } catch (IllegalArgumentException unreadable) {
            return Option.none();
        }
    }

    private static Option<Language> spoken(LanguageRange range) {
        var primary = range.getRange().split("-", 2)[0];
        return primary.equals("*")
                ? Option.of(Language.ZH)
                : List.of(Language.values()).find(language -> language.tag().equals(primary));
    }
}
