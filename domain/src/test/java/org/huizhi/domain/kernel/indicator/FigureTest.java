package org.huizhi.domain.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.time.Year;
import java.time.YearMonth;
import org.huizhi.domain.kernel.Phrase;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Unit PERSON = new Unit("person");
    private static final Measure TRAINED =
            new Measure("trained", "trained in the year", "post.trained", Option.of("post.held"), PERSON);
    private static final Measure HELD = new Measure("held", "posts held", "post.held", Option.none(), PERSON);
    private static final Indicator QUESTION =
            new Indicator(TRAINED, Window.Days.of(Year.of(2025)), "310104", "child-directors");
    private static final Rows TRAINED_ROWS = new Rows("posts", HashMap.of("trained", "2025"));
    private static final Rows ALL = new Rows("posts", HashMap.empty());

    @Test
    void i2_three_hundred_and_thirteen_of_314_is_not_full_and_one_is_missing() {
        var verdict = share(313, 314).coverage("v1");

        assertThat(verdict.value()).isEqualTo(Rate.of(313, 314));
        assertThat(verdict.sentence())
                .isEqualTo(Phrase.of(
                        "kernel.coverage.partial",
                        TRAINED.words(),
                        people(313).words(),
                        people(314).words(),
                        Rate.of(313, 314).words()));
        assertThat(verdict.otherwise())
                .contains(Phrase.of("kernel.coverage.if-more", people(1).words()));
        assertThat(share(314, 314).coverage("v1").value().isFull()).isTrue();
    }

    @Test
    void i2_full_coverage_has_nothing_that_would_change_it() {
        var verdict = share(15, 15).coverage("v1");

        assertThat(verdict.sentence().key()).isEqualTo("kernel.coverage.full");
        assertThat(verdict.otherwise()).isEmpty();
        assertThat(verdict.policyVersion()).isEqualTo("v1");
    }

    @Test
    void i2_where_there_is_nothing_to_cover_coverage_does_not_apply() {
        var verdict = share(0, 0).coverage("v1");

        assertThat(verdict.value()).isEqualTo(new Rate.NotApplicable());
        assertThat(verdict.sentence()).isEqualTo(Phrase.of("kernel.coverage.nothing", TRAINED.words()));
        assertThat(verdict.otherwise()).isEmpty();
    }

    @Test
    void i2_a_share_is_of_its_whole_and_of_its_measure() {
        assertThatThrownBy(() -> share(315, 314)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> share(-1, 314)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Figure.Share(QUESTION, Quantity.of(1, new Unit("visit")), people(2), TRAINED_ROWS, ALL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Figure.Share(QUESTION, people(1), Quantity.of(2, new Unit("visit")), TRAINED_ROWS, ALL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure.Count(QUESTION, people(1), TRAINED_ROWS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void i7_a_figure_opens_to_the_rows_it_counts() {
        var held = new Indicator(HELD, QUESTION.window(), QUESTION.scope(), QUESTION.population());

        assertThat(share(313, 314).rows()).isEqualTo(TRAINED_ROWS);
        assertThat(share(313, 314).base()).isEqualTo(ALL);
        assertThat(new Figure.Count(held, people(314), ALL).rows()).isEqualTo(ALL);
    }

    @Test
    void i2_two_questions_that_differ_in_time_only_can_be_compared() {
        var june = QUESTION.over(Window.Days.of(YearMonth.of(2025, 6)));

        assertThat(june.differsInTimeOnly(QUESTION)).isTrue();
        assertThat(june.differsInTimeOnly(new Indicator(TRAINED, june.window(), "310104003", "child-directors")))
                .isFalse();
        assertThat(june.differsInTimeOnly(new Indicator(TRAINED, june.window(), "310104", "supervisors")))
                .isFalse();
        assertThat(june.differsInTimeOnly(new Indicator(HELD, june.window(), "310104", "child-directors")))
                .isFalse();
    }

    private static Figure.Share share(long part, long whole) {
        return new Figure.Share(QUESTION, people(part), people(whole), TRAINED_ROWS, ALL);
    }

    private static Quantity people(long count) {
        return Quantity.of(count, PERSON);
    }
}
