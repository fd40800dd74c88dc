package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Lives.ASKED;
import static org.huizhi.domain.grid.cases.Lives.ID;
import static org.huizhi.domain.grid.cases.Lives.assisted;
import static org.huizhi.domain.grid.cases.Lives.decided;
import static org.huizhi.domain.grid.cases.Lives.inHand;
import static org.huizhi.domain.grid.cases.Lives.inHandWithMeasures;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Lives.refused;
import static org.huizhi.domain.grid.cases.Lives.result;
import static org.huizhi.domain.grid.cases.Lives.states;
import static org.huizhi.domain.grid.cases.Town.DISPATCHER;
import static org.huizhi.domain.grid.cases.Town.GAS;
import static org.huizhi.domain.grid.cases.Town.LEAD;
import static org.huizhi.domain.grid.cases.Town.OFFICIAL;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.hours;
import static org.huizhi.domain.grid.cases.Town.note;
import static org.huizhi.domain.grid.cases.Town.photos;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.duty.DutyRejection;
import org.junit.jupiter.api.Test;

class SubmittingTest {

    private static final Seq<FileId> TWO = photos("p-1", "p-2");

    @Test
    void g1_11_a_submission_stops_finish_and_starts_the_clock_of_confirmation() {
        var handed = decided(assisted(inHand()).handling().submit(LEAD, result(), hours(5), TERMS));

        assertThat(handed.next().stage()).isEqualTo(new Stage.Submitted());
        assertThat(states(handed.next(), "finish", hours(99))).containsExactly("MET");
        assertThat(states(handed.next(), "contact", hours(5))).containsExactly("RUNNING");
        assertThat(states(handed.next(), "confirm", hours(5))).containsExactly("RUNNING");
        assertThat(handed.facts())
                .containsExactly(new GridCaseFact.Submitted(
                        ID, note("result").get().id(), List.empty(), List.empty(), List.empty(), false));
        assertThat(handed.notes()).containsExactlyElementsOf(note("result"));
        assertThat(handed.next().rounds().present().submissions()).hasSize(1);
    }

    @Test
    void d1_the_lead_cannot_submit_before_its_assistants_are_done_or_released() {
        assertThat(inHand().obstacle(Verb.SUBMIT, LEAD, hours(5), TERMS))
                .contains(new DutyRejection.AssistsOpen(List.of(GAS)));
        assertThat(refused(inHand().handling().submit(LEAD, result(), hours(5), TERMS)))
                .isEqualTo(new DutyRejection.AssistsOpen(List.of(GAS)));
        var released = next(inHand().handling().release(DISPATCHER, GAS, "not-needed", hours(4), TERMS));
        assertThat(released.handling().submit(LEAD, result(), hours(5), TERMS).isRight())
                .isTrue();
    }

    @Test
    void g1_11_the_photos_the_playbook_asks_for_must_be_there_each_once() {
        assertThat(refused(submit(List.of("persuade"), List.empty(), photos("p-1"))))
                .isEqualTo(new GridCaseRejection.PhotosMissing(1, 2));
        assertThat(refused(submit(List.of("persuade"), List.empty(), photos("p-1", "p-1"))))
                .isEqualTo(new GridCaseRejection.PhotosMissing(1, 2));
        assertThat(submit(List.of("persuade"), List.empty(), TWO).isRight()).isTrue();
    }

    @Test
    void g1_17_a_later_measure_needs_the_earlier_ones_tried() {
        assertThat(refused(submit(List.of("clear"), List.empty(), TWO)))
                .isEqualTo(new GridCaseRejection.MeasuresSkipped("corridor", List.of("persuade", "explain")));
        assertThat(refused(submit(List.of("clear", "persuade"), List.empty(), TWO)))
                .isEqualTo(new GridCaseRejection.MeasuresSkipped("corridor", List.of("explain")));
        assertThat(submit(List.of("clear", "explain", "persuade"), List.empty(), TWO)
                        .isRight())
                .isTrue();
        assertThat(submit(List.of("persuade"), List.empty(), TWO).isRight()).isTrue();
        assertThat(submit(List.empty(), List.empty(), TWO).isRight()).isTrue();
    }

    @Test
    void g1_17_or_waived_with_a_reason() {
        var waived = List.of(new Submission.Waived("persuade", "absent"), new Submission.Waived("explain", "absent"));
        var handed = decided(submit(List.of("clear"), waived, TWO));

        assertThat(((GridCaseFact.Submitted) handed.facts().head()).waived()).isEqualTo(waived);
        assertThat(refused(submit(List.of("clear"), waived.take(1), TWO)))
                .isEqualTo(new GridCaseRejection.MeasuresSkipped("corridor", List.of("explain")));
    }

    @Test
    void g1_17_what_an_earlier_submission_tried_counts_for_the_next_one() {
        var first = next(submit(List.of("persuade", "explain"), List.empty(), TWO));
        var back = next(first.checking().confirm(OFFICIAL, false, Option.none(), hours(6), TERMS));
        var cleared = new Submission(note("result-2").get(), List.of("clear"), List.empty(), TWO);

        assertThat(back.handling().submit(LEAD, cleared, hours(7), TERMS).isRight())
                .isTrue();
    }

    @Test
    void g1_11_what_was_asked_for_lapses_with_the_submission() {
        var asked = next(assisted(inHand())
                .settling()
                .askPause(LEAD, ASKED, List.of("finish"), "wait", Option.none(), hours(4), TERMS));

        assertThat(next(asked.handling().submit(LEAD, result(), hours(5), TERMS))
                        .approvals()
                        .open())
                .isEmpty();
    }

    private static io.vavr.control.Either<
                    org.huizhi.domain.kernel.Rejection, org.huizhi.domain.kernel.Decision<GridCase, GridCaseFact>>
            submit(Seq<String> measures, Seq<Submission.Waived> waived, Seq<FileId> photos) {
        return inHandWithMeasures()
                .handling()
                .submit(LEAD, new Submission(note("result").get(), measures, waived, photos), hours(5), TERMS);
    }
}
