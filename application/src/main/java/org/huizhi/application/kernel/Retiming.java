package org.huizhi.application.kernel;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;

/**
 * 重算待办: that due instants are still to be worked out anew. It is kept until that is done, so that no restart forgets it.
 *
 * @param settings where it is kept
 * @param how works them out and names what moved; told whether everything is looked at, or only what rested on unpublished years
 */
record Retiming(Register<String, String> settings, UnitOfWork work, Office office, Function<Boolean, Seq<String>> how) {

    private static final String NAME = "calendar.retiming";
    private static final String EVERYTHING = "everything";
    private static final ActorId TIMEKEEPER = new ActorId("timekeeper");
    private static final Purpose PURPOSE = new Purpose("calendar");

    /** What somebody else left to be done stays to be done. */
    void due(boolean everything, Provenance by) {
        var wide = everything || pending().exists(Retiming::isWide);
        settings.put(NAME, (wide ? EVERYTHING : "provisional") + " " + by.at(), by);
    }

    /** Does what is left to be done; names what moved. */
    Seq<String> finish() {
        return pending().map(this::done).getOrElse(List.empty());
    }

    private Seq<String> done(String mark) {
        var moved = how.apply(isWide(mark));
        work.<Boolean>together(() -> {
            if (pending().contains(mark)) {
                settings.put(
                        NAME,
                        "",
                        new Provenance(
                                TIMEKEEPER,
                                Option.none(),
                                PURPOSE,
                                office.now(),
                                office.policyVersion(),
                                Option.none()));
            }
            return Either.right(true);
        });
        return moved;
    }

    private Option<String> pending() {
        return settings.get(NAME).filter(mark -> !mark.isEmpty());
    }

    private static boolean isWide(String mark) {
        return mark.startsWith(EVERYTHING);
    }
}
