package org.huizhi.testkit.generators;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;

/**
 * 案件旅程: the way of one case of the sample district to a stage, so that each stage can be had equally often.
 *
 * @param channel by which channel it came in
 * @param category what kind it is
 * @param receivedAt when, UTC
 * @param pace how long each step takes, zero or more
 * @param to where it ends
 * @param by what happens on the way, as far as it can happen on the way to that stage
 */
public record CaseJourney(
        Channel channel, Category category, Instant receivedAt, Duration pace, Stage.Name to, Set<Detour> by) {

    private static final UnitId LEAD = SampleDistrict.WATER;

    /** The case as the journey leaves it; the same each time. */
    public LivedCase lived() {
        var walk = CaseWalk.reported(new GridCaseId("c-1"), 1, channel, category, receivedAt, pace);
        if (by.contains(Detour.CALLED_BY_DESK)) {
            walk.contacted(SampleCast.DUTY);
        }
        if (by.contains(Detour.HOLDS_ANOTHER) && to != Stage.Name.MERGED) {
            walk.absorbed();
        }
        if (by.contains(Detour.VOID_ASKED)) {
            walk.voidAsked();
        }
        switch (to) {
            case REPORTED -> {}
            case VERIFIED -> walk.verified(!by.contains(Detour.RETURNED));
            case DECLINED -> walk.declined();
            case MERGED -> merged(walk);
            case VOID -> walk.voided();
            default -> handled(walk);
        }
        return by.contains(Detour.CLIMBED) ? walk.climbed() : walk.lived();
    }

    private void merged(CaseWalk walk) {
        if (channel.verifyFirst()) {
            walk.verified(true);
        }
        walk.merged();
    }

    private void handled(CaseWalk walk) {
        walk.filed();
        if (by.contains(Detour.RELAPSED) || by.contains(Detour.REOPENED)) {
            closed(walk.dispatched(LEAD));
            walk.again(by.contains(Detour.RELAPSED));
        }
        returned(walk);
        if (reaches(Stage.Name.DISPATCHED)) {
            closed(walk.dispatched(LEAD));
        }
    }

    private void returned(CaseWalk walk) {
        var times = by.contains(Detour.RETURNED_TWICE) ? 2 : by.contains(Detour.RETURNED) ? 1 : 0;
        for (int n = 0; n < times; n++) {
            walk.dispatched(LEAD).returned();
        }
    }

    /** From dispatch on, as far as the journey goes; a round before the last goes all the way. */
    private void closed(CaseWalk walk) {
        var whole = walk.lived().gridCase().rounds().number() == 1
                && (by.contains(Detour.RELAPSED) || by.contains(Detour.REOPENED));
        if (whole || reaches(Stage.Name.IN_HAND)) {
            walk.taken();
            underway(walk);
        }
        if (whole || reaches(Stage.Name.SUBMITTED)) {
            walk.assisted().submitted();
            if (by.contains(Detour.REWORKED)) {
                walk.confirmed(false).submitted();
            }
        }
        if (whole || reaches(Stage.Name.CLOSED)) {
            walk.confirmed(true);
        }
        if (!whole && reaches(Stage.Name.CLOSED)) {
            afterwards(walk);
        }
    }

    private void underway(CaseWalk walk) {
        List.of(
                        Detour.ASSISTED,
                        Detour.VISITED,
                        Detour.PAUSED,
                        Detour.RESUMED,
                        Detour.EXTENDED,
                        Detour.PAUSE_ASKED,
                        Detour.REFERRED)
                .filter(by::contains)
                .forEach(detour -> {
                    switch (detour) {
                        case ASSISTED -> walk.assisted();
                        case VISITED -> walk.contacted(SampleCast.of(LEAD)).arrived(SampleCast.of(LEAD));
                        case PAUSED -> walk.paused();
                        case RESUMED -> walk.paused().resumed();
                        case EXTENDED -> walk.extended();
                        case PAUSE_ASKED -> walk.pauseAsked();
                        default -> walk.referred(Option.of("project"));
                    }
                });
    }

    private void afterwards(CaseWalk walk) {
        if (by.contains(Detour.RATED)) {
            walk.rated();
        }
        if (by.contains(Detour.LOOKED_BACK)) {
            walk.lookedBack();
        }
    }

    private boolean reaches(Stage.Name stage) {
        return to.ordinal() >= stage.ordinal();
    }
}
