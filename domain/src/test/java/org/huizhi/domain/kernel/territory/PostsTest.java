package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.people.PersonRef;
import org.junit.jupiter.api.Test;

class PostsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Instant KNOWN = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-07-05T00:00:00Z");
    private static final PersonRef LI = new PersonRef("li");
    private static final Post HEAD = Post.of("grid-head", new GridCode("310104003001001"));
    private static final DateRange ESTABLISHED = DateRange.from(LocalDate.of(2026, 1, 1));

    private final Posts held = new Posts(
            HashMap.of(HEAD, ESTABLISHED), List.of(new Appointment(HEAD, Option.of(LI), DateRange.from(JUNE), KNOWN)));

    @Test
    void t5_a_post_that_is_held_is_not_vacant() {
        assertThat(held.vacancies(JUNE, KNOWN)).isEmpty();
        assertThat(held.holder(HEAD, JUNE, KNOWN)).contains(LI);
    }

    @Test
    void t5_a_vacancy_says_since_when() {
        var left = told(new Appointment(HEAD, Option.none(), DateRange.from(JUNE.plusDays(20)), LATER));

        assertThat(left.vacancies(JUNE.plusDays(19), LATER)).isEmpty();
        assertThat(left.vacancies(JUNE.plusDays(30), LATER))
                .containsExactly(new Vacancy(HEAD, JUNE.plusDays(20), true));
    }

    @Test
    void t5_an_appointment_that_runs_out_leaves_a_vacancy_from_its_end() {
        var term = new Posts(
                held.established(),
                List.of(new Appointment(HEAD, Option.of(LI), DateRange.of(JUNE, JUNE.plusDays(9)), KNOWN)));

        assertThat(term.vacancies(JUNE.plusDays(8), KNOWN)).isEmpty();
        assertThat(term.vacancies(JUNE.plusDays(9), KNOWN)).containsExactly(new Vacancy(HEAD, JUNE.plusDays(9), true));
    }

    @Test
    void t5_a_departure_told_later_changes_no_earlier_answer() {
        var left = told(new Appointment(HEAD, Option.none(), DateRange.from(JUNE.plusDays(20)), LATER));

        assertThat(left.vacancies(JUNE.plusDays(30), LATER.minusNanos(1))).isEmpty();
    }

    @Test
    void t5_a_post_never_filled_is_vacant_since_it_was_set_up() {
        var empty = new Posts(held.established(), List.empty());

        var vacancy = empty.vacancies(JUNE, KNOWN).head();

        assertThat(vacancy).isEqualTo(new Vacancy(HEAD, ESTABLISHED.from(), false));
        assertThat(vacancy.sentence().key()).isEqualTo("kernel.territory.post-never-filled");
        assertThat(held.vacancies(JUNE.minusDays(1), KNOWN)).containsExactly(vacancy);
    }

    @Test
    void t5_a_post_is_vacant_only_on_the_days_on_which_it_is_to_be_filled() {
        assertThat(held.vacancies(ESTABLISHED.from().minusDays(1), KNOWN)).isEmpty();
        assertThat(held.vacancies(ESTABLISHED.from(), KNOWN)).hasSize(1);
    }

    @Test
    void t5_whoever_left_before_the_post_was_set_up_again_does_not_count() {
        var earlier = DateRange.of(
                ESTABLISHED.from().minusYears(2), ESTABLISHED.from().minusYears(1));
        var posts = new Posts(held.established(), List.of(new Appointment(HEAD, Option.of(LI), earlier, KNOWN)));

        assertThat(posts.vacancies(JUNE, KNOWN)).containsExactly(new Vacancy(HEAD, ESTABLISHED.from(), false));
    }

    @Test
    void t5_each_seat_is_a_post() {
        var second = new Post("grid-worker", HEAD.unit(), 2);
        var posts = new Posts(held.established().put(second, ESTABLISHED), held.appointments());

        assertThat(posts.vacancies(JUNE, KNOWN).map(Vacancy::post)).containsExactly(second);
        assertThatThrownBy(() -> new Post("grid-worker", HEAD.unit(), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Post.of("网格长", HEAD.unit())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void t5_vacancies_are_listed_by_unit() {
        var other = Post.of("grid-head", new GridCode("310104003001002"));
        var posts = new Posts(HashMap.of(other, ESTABLISHED, HEAD, ESTABLISHED), List.empty());

        assertThat(posts.vacancies(JUNE, KNOWN).map(Vacancy::post)).containsExactly(HEAD, other);
        assertThat(posts.vacancies(JUNE, KNOWN).head().sentence().args())
                .containsExactly("310104003001001", "grid-head", 1, ESTABLISHED.from());
    }

    private Posts told(Appointment more) {
        return new Posts(held.established(), held.appointments().append(more));
    }
}
