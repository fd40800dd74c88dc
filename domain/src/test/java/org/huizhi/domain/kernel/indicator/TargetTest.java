package org.huizhi.domain.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    private static final Unit PERSON = new Unit("person");
    private static final Percent NINETY = new Percent(BigDecimal.valueOf(90));

    @Test
    void i4_153_of_100_is_153_percent_done_and_53_percent_over() {
        var verdict = judge(Direction.AT_LEAST, 100, 153);

        assertThat(verdict.value().outcome()).isEqualTo(Outcome.MET);
        assertThat(verdict.value().completion().percent()).contains(percent("153.0"));
        assertThat(verdict.value().excess().percent()).contains(percent("53.0"));
        assertThat(verdict.sentence())
                .isEqualTo(Phrase.of(
                        "kernel.target.exceeded",
                        people(153).words(),
                        people(100).words(),
                        Phrase.of("kernel.rate.percent", new BigDecimal("153.0")),
                        Phrase.of("kernel.rate.percent", new BigDecimal("53.0"))));
        assertThat(verdict.otherwise()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 99, MISSED, kernel.target.missed",
        "AT_LEAST, 100, MET, kernel.target.reached",
        "AT_LEAST, 101, MET, kernel.target.exceeded",
        "AT_MOST, 99, MET, kernel.target.within",
        "AT_MOST, 100, MET, kernel.target.within",
        "AT_MOST, 101, MISSED, kernel.target.over"
    })
    void i4_on_the_goal_is_within_it(Direction direction, long actual, Outcome outcome, String key) {
        var verdict = judge(direction, 100, actual);

        assertThat(verdict.value().outcome()).isEqualTo(outcome);
        assertThat(verdict.sentence().key()).isEqualTo(key);
        assertThat(verdict.otherwise().isDefined()).isEqualTo(outcome == Outcome.MISSED);
    }

    @Test
    void i4_what_is_missing_is_named_and_would_meet_the_goal() {
        assertThat(judge(Direction.AT_LEAST, 100, 97).otherwise())
                .contains(Phrase.of("kernel.target.if-more", people(3).words()));
        assertThat(judge(Direction.AT_LEAST, 100, 97 + 3).value().outcome()).isEqualTo(Outcome.MET);
        assertThat(judge(Direction.AT_MOST, 100, 103).otherwise())
                .contains(Phrase.of("kernel.target.if-fewer", people(3).words()));
        assertThat(judge(Direction.AT_MOST, 100, 103 - 3).value().outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void i4_completion_is_for_goals_to_be_reached_and_excess_for_what_is_beyond() {
        var below = judge(Direction.AT_LEAST, 100, 60).value();
        var under = judge(Direction.AT_MOST, 100, 60).value();
        var over = judge(Direction.AT_MOST, 100, 160).value();

        assertThat(below.completion()).isEqualTo(Rate.of(60, 100));
        assertThat(below.excess()).isEqualTo(Rate.of(0, 100));
        assertThat(under.completion()).isEqualTo(new Rate.NotApplicable());
        assertThat(under.excess()).isEqualTo(Rate.of(0, 100));
        assertThat(over.excess()).isEqualTo(Rate.of(60, 100));
    }

    @Test
    void i4_a_goal_of_nothing_has_no_rates() {
        var standing = judge(Direction.AT_MOST, 0, 1).value();

        assertThat(standing.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(standing.excess()).isEqualTo(new Rate.NotApplicable());
        assertThat(judge(Direction.AT_LEAST, 0, 0).value())
                .isEqualTo(new Standing(Outcome.MET, new Rate.NotApplicable(), new Rate.NotApplicable()));
        assertThatThrownBy(() -> new Target.Amount(Direction.AT_LEAST, people(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void i1_a_target_in_visits_is_not_met_by_people() {
        var target = new Target.Amount(Direction.AT_LEAST, Quantity.of(50_000, new Unit("visit")));

        assertThat(target.judge(people(60_000), "v1").getLeft().code()).isEqualTo("kernel.unit.different");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 8996, 10000, MISSED",
        "AT_LEAST, 9000, 10000, MET",
        "AT_LEAST, 9, 10, MET",
        "AT_MOST, 9004, 10000, MISSED",
        "AT_MOST, 9000, 10000, MET",
        "AT_MOST, 0, 10, MET",
        "AT_LEAST, 0, 0, NOT_APPLICABLE",
        "AT_MOST, 0, 0, NOT_APPLICABLE"
    })
    void i4_a_rate_is_held_against_its_goal_exactly(Direction direction, long part, long whole, Outcome outcome) {
        assertThat(level(direction, part, whole).value()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 8996, 10000, kernel.target.level-missed, kernel.target.if-more, 4",
        "AT_LEAST, 88, 99, kernel.target.level-missed, kernel.target.if-more, 2",
        "AT_MOST, 9004, 10000, kernel.target.level-over, kernel.target.if-fewer, 4",
        "AT_MOST, 10, 11, kernel.target.level-over, kernel.target.if-fewer, 1"
    })
    void i4_how_many_would_bring_a_rate_to_its_goal(
            Direction direction, long part, long whole, String key, String change, long count) {
        var verdict = level(direction, part, whole);
        var changed = direction == Direction.AT_LEAST ? part + count : part - count;

        assertThat(verdict.sentence())
                .isEqualTo(Phrase.of(key, Rate.of(part, whole).words(), NINETY.value()));
        assertThat(verdict.otherwise()).contains(Phrase.of(change, BigDecimal.valueOf(count)));
        assertThat(level(direction, changed, whole).value()).isEqualTo(Outcome.MET);
    }

    @Test
    void i4_a_goal_beyond_the_whole_is_out_of_reach() {
        var beyond = new Target.Level(Direction.AT_LEAST, new Percent(BigDecimal.valueOf(101)));

        assertThat(beyond.judge(Rate.of(10, 10), "v1").otherwise()).isEmpty();
        assertThat(level(Direction.AT_LEAST, 9, 10).sentence().key()).isEqualTo("kernel.target.level-met");
        assertThat(level(Direction.AT_MOST, 9, 10).sentence().key()).isEqualTo("kernel.target.level-within");
        assertThat(level(Direction.AT_MOST, 0, 0).sentence().key()).isEqualTo("kernel.target.nothing");
    }

    private static Explained<Standing> judge(Direction direction, long goal, long actual) {
        return new Target.Amount(direction, people(goal))
                .judge(people(actual), "v1")
                .get();
    }

    private static Explained<Outcome> level(Direction direction, long part, long whole) {
        return new Target.Level(direction, NINETY).judge(Rate.of(part, whole), "v1");
    }

    private static Quantity people(long count) {
        return Quantity.of(count, PERSON);
    }

    private static Percent percent(String value) {
        return new Percent(new BigDecimal(value));
    }
}
