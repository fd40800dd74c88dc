package org.huizhi.application.comparison;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.territory.GeoPoint;

/** 措辞: values of a pack as they fill a sentence; different values are worded differently. */
interface Wording {

    /** Something that belongs to something: {@code 市民热线·完成}. */
    static Phrase of(Object whole, Object part) {
        return Phrase.of("pack.diff.of", whole, part);
    }

    static Phrase flag(boolean yes) {
        return Phrase.of(yes ? "pack.diff.yes" : "pack.diff.no");
    }

    static Object orAny(Option<Integer> number) {
        return number.<Object>map(n -> n).getOrElse(() -> Phrase.of("pack.diff.any-number"));
    }

    /** 48 小时, 4 工作时, 5 个工作日. */
    static Phrase budget(ClockRule rule) {
        return rule.budget()
                .fold(
                        hours -> Phrase.of("pack.diff.budget." + word(rule.kind()), hours.length()),
                        days -> Phrase.of("pack.diff.budget." + word(rule.kind()), days.count()));
    }

    static Phrase moment(String moment) {
        return Phrase.of("clock.moment." + moment);
    }

    static String point(GeoPoint point) {
        return "[" + point.lat() + ", " + point.lon() + "]";
    }

    static String points(Seq<GeoPoint> points) {
        return points.map(Wording::point).mkString(" ");
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
