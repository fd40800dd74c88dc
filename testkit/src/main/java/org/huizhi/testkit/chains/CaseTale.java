package org.huizhi.testkit.chains;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.testkit.DistrictCast;

/**
 * 台账复述: where a case stands as its facts tell it, told a second time and by hand, so that state and ledger can be held against
 * each other.
 *
 * @param before where it stood before it was merged
 * @param lead who leads it
 * @param onTheSpot whether its last submission was a fix on the spot
 * @param hands who handled it, in whose name it was done included
 * @param units who leads or assists it, or has done so
 * @param unverified facts by which somebody verified what they had a hand in; there must be none
 */
record CaseTale(
        Stage.Name stage,
        Stage.Name before,
        Option<UnitId> lead,
        boolean onTheSpot,
        int round,
        int returns,
        int reworks,
        Set<ActorId> hands,
        Set<UnitId> units,
        Seq<Recorded<GridCaseFact>> unverified) {

    static CaseTale of(Seq<Recorded<GridCaseFact>> history, DistrictCast cast) {
        var start = new CaseTale(
                Stage.Name.REPORTED,
                Stage.Name.REPORTED,
                Option.none(),
                false,
                1,
                0,
                0,
                HashSet.empty(),
                HashSet.empty(),
                List.empty());
        return history.foldLeft(start, (tale, line) -> tale.told(line, cast));
    }

    private CaseTale told(Recorded<GridCaseFact> line, DistrictCast cast) {
        var fact = line.fact();
        if (fact instanceof GridCaseFact.Dispatched sent) {
            return in(Stage.Name.DISPATCHED)
                    .led(Option.of(sent.lead()), units.add(sent.lead()).addAll(sent.assists()));
        }
        if (fact instanceof GridCaseFact.Submitted handed) {
            return in(Stage.Name.SUBMITTED).spot(handed.onTheSpot()).handled(line);
        }
        if (fact instanceof GridCaseFact.Contacted || fact instanceof GridCaseFact.Arrived) {
            var actor = cast.find(line.by().actor());
            return lead.exists(unit -> actor.exists(each -> each.worksFor(unit))) ? handled(line) : this;
        }
        if (fact instanceof GridCaseFact.Closed || fact instanceof GridCaseFact.LookedBack) {
            return (fact instanceof GridCaseFact.Closed ? in(Stage.Name.CLOSED) : this).verified(line, cast);
        }
        return switch (fact.name()) {
            case "Verified" -> in(Stage.Name.VERIFIED);
            case "Filed" -> in(Stage.Name.FILED);
            case "Declined" -> in(Stage.Name.DECLINED);
            case "Merged" -> in(Stage.Name.MERGED);
            case "Unmerged" -> in(before);
            case "Voided" -> in(Stage.Name.VOID);
            case "Taken" -> in(Stage.Name.IN_HAND).handled(line);
            case "AssistDone" -> handled(line);
            case "Returned" -> in(Stage.Name.FILED).led(Option.none(), units).counted(round, returns + 1, reworks);
            case "Reworked" ->
                in(lead.isDefined() ? Stage.Name.IN_HAND : Stage.Name.FILED).counted(round, returns, reworks + 1);
            case "RoundBegun" ->
                in(Stage.Name.FILED).led(Option.none(), units).spot(false).counted(round + 1, returns, reworks);
            default -> this;
        };
    }

    private CaseTale verified(Recorded<GridCaseFact> line, DistrictCast cast) {
        var actor = cast.find(line.by().actor());
        var involved = hands.exists(hand -> actor.exists(each -> each.actsAs(hand)))
                || units.exists(unit -> actor.exists(each -> each.worksFor(unit)));
        return involved ? with(unverified.append(line)) : this;
    }

    private CaseTale in(Stage.Name next) {
        return new CaseTale(next, stage, lead, onTheSpot, round, returns, reworks, hands, units, unverified);
    }

    private CaseTale led(Option<UnitId> by, Set<UnitId> all) {
        return new CaseTale(stage, before, by, onTheSpot, round, returns, reworks, hands, all, unverified);
    }

    private CaseTale spot(boolean fixed) {
        return new CaseTale(stage, before, lead, fixed, round, returns, reworks, hands, units, unverified);
    }

    private CaseTale counted(int rounds, int back, int again) {
        return new CaseTale(stage, before, lead, onTheSpot, rounds, back, again, hands, units, unverified);
    }

    private CaseTale handled(Recorded<GridCaseFact> line) {
        var all = hands.add(line.by().actor()).addAll(line.by().onBehalfOf());
        return new CaseTale(stage, before, lead, onTheSpot, round, returns, reworks, all, units, unverified);
    }

    private CaseTale with(Seq<Recorded<GridCaseFact>> found) {
        return new CaseTale(stage, before, lead, onTheSpot, round, returns, reworks, hands, units, found);
    }
}
