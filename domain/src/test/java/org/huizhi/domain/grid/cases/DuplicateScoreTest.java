package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Town.HERE;
import static org.huizhi.domain.grid.cases.Town.LIMITS;
import static org.huizhi.domain.grid.cases.Town.hours;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.junit.jupiter.api.Test;

/** At this latitude 0.0009 degrees north are 100.1 metres. */
class DuplicateScoreTest {

    private static final GeoPoint SPOT = new GeoPoint(31.2, 121.4);

    private final GridCase one = at("2101", HERE, Option.of(SPOT), hours(0));

    @Test
    void g1_22_the_same_place_and_time_score_100() {
        var score = score(at("2101", HERE, Option.of(SPOT), hours(0))).get();

        assertThat(score.value()).isEqualTo(100);
        assertThat(score.rules()).containsExactly("G1.22");
        assertThat(score.sentence()).isEqualTo(Phrase.of("grid.duplicate.near", 100, 0L, Duration.ZERO));
        assertThat(score.policyVersion()).isEqualTo("town-1");
    }

    @Test
    void g1_22_another_category_is_no_duplicate() {
        assertThat(score(at("2102", HERE, Option.of(SPOT), hours(0)))).isEmpty();
    }

    @Test
    void g1_22_nearness_in_time_counts_half_and_falls_to_nothing_at_the_limit() {
        assertThat(value(at("2101", HERE, Option.of(SPOT), hours(36)))).contains(75);
        assertThat(value(at("2101", HERE, Option.of(SPOT), hours(-36)))).contains(75);
        assertThat(value(at("2101", HERE, Option.of(SPOT), hours(72)))).contains(50);
        assertThat(value(at("2101", HERE, Option.of(SPOT), hours(72).plusNanos(1000))))
                .isEmpty();
    }

    @Test
    void g1_22_nearness_in_place_counts_half_and_ends_at_the_limit() {
        var half = score(at("2101", HERE, Option.of(new GeoPoint(31.20045, 121.4)), hours(0)));
        assertThat(half.get().value()).isEqualTo(75);
        assertThat(half.get().inputs().get("metres")).contains(50L);
        assertThat(value(at("2101", HERE, Option.of(new GeoPoint(31.20089, 121.4)), hours(0))))
                .contains(51);
        assertThat(value(at("2101", HERE, Option.of(new GeoPoint(31.2009, 121.4)), hours(0))))
                .isEmpty();
    }

    @Test
    void g1_22_without_a_point_the_same_division_counts_a_quarter() {
        var same = score(at("2101", HERE, Option.none(), hours(0)));
        assertThat(same.get().value()).isEqualTo(75);
        assertThat(same.get().sentence()).isEqualTo(Phrase.of("grid.duplicate.same-division", 75, Duration.ZERO));
        assertThat(same.get().inputs().get("metres")).contains("");
        assertThat(score(at("2101", new DivisionCode("310104003002"), Option.none(), hours(0))))
                .isEmpty();
    }

    @Test
    void g1_22_a_limit_of_nothing_leaves_the_very_same_spot_and_instant() {
        var none =
                new org.huizhi.domain.grid.playbooks.Limits(Duration.ofHours(4), 2, 7, 0, 0, 1, Duration.ofHours(72));
        var same = at("2101", HERE, Option.of(SPOT), hours(0));
        assertThat(DuplicateScore.of(one, same, none, "town-1").map(Explained::value))
                .contains(100);
        assertThat(DuplicateScore.of(one, at("2101", HERE, Option.of(SPOT), hours(1)), none, "town-1"))
                .isEmpty();
    }

    private Option<Integer> value(GridCase other) {
        return score(other).map(Explained::value);
    }

    private Option<Explained<Integer>> score(GridCase other) {
        return DuplicateScore.of(one, other, LIMITS, "town-1");
    }

    private static GridCase at(String category, DivisionCode division, Option<GeoPoint> point, Instant occurred) {
        var like = Lives.reported();
        var of = like.report();
        var report = new Report(
                of.number(),
                of.channel(),
                category,
                of.origin(),
                new Place(division, point, Option.none()),
                occurred,
                of.receivedAt(),
                of.by(),
                of.teller(),
                of.description(),
                of.photos());
        return new GridCase(
                like.id(),
                report,
                like.plan(),
                like.stage(),
                like.duty(),
                like.clocks(),
                like.rounds(),
                like.approvals(),
                like.absorbed(),
                like.referrals());
    }
}
