package org.huizhi.domain.grid.cases;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.huizhi.domain.grid.playbooks.Limits;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Phrase;

/** 疑似重复评分: how likely two cases of one category are the same problem. A proposal for people; nothing is merged by itself. */
public interface DuplicateScore {

    /** What half the score rests on when one of the two has no point but both lie in the same division. */
    int SAME_DIVISION = 25;

    /**
     * Nearness in place and nearness in time count 50 each, both falling evenly from 50 at no distance to 0 at the pack's limit.
     *
     * @return none when the category, the distance or the time between them rules it out
     */
    static Option<Explained<Integer>> of(GridCase one, GridCase other, Limits limits, String policyVersion) {
        if (!one.report().category().equals(other.report().category())) {
            return Option.none();
        }
        var apart = Duration.between(one.report().occurredAt(), other.report().occurredAt())
                .abs();
        var most = Duration.ofHours(limits.duplicateHours());
        if (apart.compareTo(most) > 0) {
            return Option.none();
        }
        var inTime = 50 - Math.toIntExact(50 * apart.toSeconds() / Math.max(1, most.toSeconds()));
        var from = one.report().place();
        var to = other.report().place();
        var metres = from.point().flatMap(here -> to.point().map(here::metresTo));
        var inPlace = metres.isDefined()
                ? metres.filter(far -> far <= limits.duplicateMetres())
                        .map(far -> 50 - (int) Math.floor(50.0 * far / Math.max(1, limits.duplicateMetres())))
                : Option.when(from.division().equals(to.division()), SAME_DIVISION);
        return inPlace.map(place -> new Explained<>(
                place + inTime,
                List.of("G1.22"),
                LinkedHashMap.<String, Object>of("category", one.report().category())
                        .put("apart", apart)
                        .put("metres", metres.<Object>map(Math::round).getOrElse("")),
                policyVersion,
                metres.isDefined()
                        ? Phrase.of("grid.duplicate.near", place + inTime, Math.round(metres.get()), apart)
                        : Phrase.of("grid.duplicate.same-division", place + inTime, apart),
                Option.none()));
    }
}
