package org.huizhi.application.grid;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Calendars;
import org.huizhi.application.kernel.Desk;
import org.huizhi.application.kernel.Office;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.application.kernel.Standing;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.grid.cases.CaseTerms;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Sensitivity;
import org.huizhi.domain.kernel.calendar.Clock;

/**
 * 案件页编排: what one person sees of a case: its clocks as they stand now, the verbs open to them, and the text if it is theirs to
 * read.
 */
record CaseSheets(District district, Calendars calendars, Office office) {

    static final String FIND = "grid.case.find";

    static Standing standing(GridCase gridCase) {
        return new Standing(
                gridCase.report().place().division(),
                gridCase.duty().units(),
                gridCase.report().by());
    }

    CaseTerms terms() {
        return new CaseTerms(district.grid(), district.pack().terms(calendars.inForce()));
    }

    CaseSheet sheet(Actor actor, Versioned<GridCase> thing) {
        var now = office.now();
        var terms = terms();
        var gridCase = thing.state();
        var reads = office.gate()
                .permits(FIND, actor, standing(gridCase))
                .exists(seen -> seen.compareTo(Sensitivity.TEXT) >= 0);
        var description = Option.when(
                reads,
                () -> open(gridCase.id(), "description", gridCase.report().description()));
        var address = gridCase.report()
                .place()
                .address()
                .filter(box -> reads)
                .map(box -> open(gridCase.id(), "address", box));
        return new CaseSheet(
                gridCase,
                thing.version(),
                now,
                lines(gridCase, now, terms),
                actions(actor, gridCase, now, terms),
                description,
                address,
                gridCase.lookBackFrom(terms));
    }

    Outcome<CaseSheet> outcome(Actor actor, Desk.Done<GridCase> done) {
        return new Outcome<>(sheet(actor, done.thing()), done.version(), done.answer(), done.replayed());
    }

    static Sealer.Place place(GridCaseId id, String column) {
        return new Sealer.Place("grid-case", id.value(), column);
    }

    private String open(GridCaseId id, String column, Sealed box) {
        return office.sealer().open(box, place(id, column));
    }

    /** The verbs whose stage, duty and permission allow them to this person now. */
    private Seq<String> actions(Actor actor, GridCase gridCase, Instant now, CaseTerms terms) {
        var standing = standing(gridCase);
        return List.of(Verb.values())
                .filter(verb -> gridCase.obstacle(verb, actor, now, terms).isEmpty())
                .filter(verb ->
                        office.gate().permits(verb.action(), actor, standing).isDefined())
                .map(Verb::code);
    }

    /** The present round's clocks first, then the older ones'. */
    private Seq<CaseSheet.ClockLine> lines(GridCase gridCase, Instant now, CaseTerms terms) {
        return gridCase.clocks()
                .all()
                .sortBy(clock -> -clock.id().round())
                .map(clock -> new CaseSheet.ClockLine(clock, name(clock), clock.state(now, now, terms.clocks())));
    }

    private Label name(Clock clock) {
        var code = clock.id().code();
        return district.grid().clockNames().getOrElse(code, new Label(code, code));
    }
}
