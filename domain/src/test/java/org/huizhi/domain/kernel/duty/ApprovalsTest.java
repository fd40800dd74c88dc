package org.huizhi.domain.kernel.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Mandate;
import org.huizhi.domain.kernel.access.Role;
import org.junit.jupiter.api.Test;

class ApprovalsTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final ApprovalId ONE = new ApprovalId("a-1");
    private static final Actor ASKER = person("asker");
    private static final Actor LI = person("li");
    private static final Actor WANG = person("wang");

    @Test
    void d5_one_approval_is_enough_where_the_quorum_is_one() {
        var approved = asked(1).approve(ONE, LI, TODAY).get();

        assertThat(approved.state()).isEqualTo(Approval.State.APPROVED);
        assertThat(approved.approvedBy()).containsExactly(new Voice(LI.id(), Option.none()));
        assertThat(asked(1).with(approved).open()).isEmpty();
    }

    @Test
    void d5_a_quorum_of_two_takes_two_persons() {
        var first = asked(2).approve(ONE, LI, TODAY).get();
        assertThat(first.state()).isEqualTo(Approval.State.ASKED);
        var half = asked(2).with(first);

        assertThat(half.approve(ONE, LI, TODAY)).isEqualTo(Either.left(new ApprovalRejection.AlreadyApproved(LI.id())));
        assertThat(half.approve(ONE, WANG, TODAY).get().state()).isEqualTo(Approval.State.APPROVED);
    }

    @Test
    void d5_nobody_settles_what_they_asked_for() {
        assertThat(asked(1).approve(ONE, ASKER, TODAY)).isEqualTo(Either.left(new ApprovalRejection.SelfApproval()));
        assertThat(asked(1).refuse(ONE, ASKER, TODAY)).isEqualTo(Either.left(new ApprovalRejection.SelfApproval()));
    }

    @Test
    void d5_not_even_through_a_delegation_in_either_direction() {
        var self = Either.left(new ApprovalRejection.SelfApproval());

        assertThat(asked(1).approve(ONE, acting(LI, ASKER), TODAY)).isEqualTo(self);
        assertThat(askedBy(acting(LI, WANG)).approve(ONE, WANG, TODAY)).isEqualTo(self);
        assertThat(askedBy(acting(LI, WANG)).approve(ONE, LI, TODAY)).isEqualTo(self);
        assertThat(askedBy(acting(LI, WANG)).approve(ONE, ASKER, TODAY).isRight())
                .isTrue();
    }

    @Test
    void d5_two_voices_that_share_a_person_are_one() {
        var throughLi =
                asked(2).with(asked(2).approve(ONE, acting(LI, WANG), TODAY).get());

        for (var again : io.vavr.collection.List.of(LI, WANG, acting(person("zhao"), WANG))) {
            assertThat(throughLi.approve(ONE, again, TODAY))
                    .isEqualTo(Either.left(new ApprovalRejection.AlreadyApproved(again.id())));
        }
        assertThat(throughLi.approve(ONE, person("zhao"), TODAY).isRight()).isTrue();
    }

    @Test
    void d5_a_delegation_is_dated_its_first_day_included_its_end_not() {
        var deputy = new Actor(
                LI.id(), LI.grants(), Option.of(new Mandate(WANG.id(), DateRange.of(TODAY, TODAY.plusDays(1)))));

        assertThat(asked(1).approve(ONE, deputy, TODAY).isRight()).isTrue();
        for (var other : io.vavr.collection.List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
            assertThat(asked(1).approve(ONE, deputy, other))
                    .isEqualTo(Either.left(new ApprovalRejection.MandateNotInForce(WANG.id(), other)));
            assertThat(asked(1).refuse(ONE, deputy, other).isLeft()).isTrue();
        }
        assertThat(Approvals.notDelegated(LI, TODAY)).isEmpty();
    }

    @Test
    void d5_one_refusal_settles_it_and_what_is_settled_stays_so() {
        var refused = asked(2).with(asked(2).refuse(ONE, LI, TODAY).get());

        assertThat(refused.all().map(Approval::state)).containsExactly(Approval.State.REFUSED);
        assertThat(refused.approve(ONE, WANG, TODAY)).isEqualTo(Either.left(new ApprovalRejection.NotAsked("a-1")));
        assertThat(refused.lapse()).isEqualTo(refused);
        assertThat(refused.approve(new ApprovalId("a-9"), WANG, TODAY).isLeft()).isTrue();
    }

    @Test
    void d5_what_is_open_lapses_when_the_matter_moves_on() {
        var lapsed = asked(1).lapse();

        assertThat(lapsed.all().map(Approval::state)).containsExactly(Approval.State.LAPSED);
        assertThat(lapsed.approve(ONE, LI, TODAY).isLeft()).isTrue();
        assertThat(Approvals.<String>none().all()).isEmpty();
    }

    @Test
    void d5_of_several_requests_the_one_named_is_settled() {
        var two = asked(1).ask(Approval.asked(new ApprovalId("a-2"), "a void", Voice.of(WANG), NOON, Option.none(), 1));
        var second = two.approve(new ApprovalId("a-2"), LI, TODAY).get();

        assertThat(second.what()).isEqualTo("a void");
        assertThat(two.with(second).all().map(Approval::state))
                .containsExactly(Approval.State.ASKED, Approval.State.APPROVED);
    }

    private static Approvals<String> asked(int quorum) {
        return Approvals.<String>none()
                .ask(Approval.asked(ONE, "a pause", Voice.of(ASKER), NOON, Option.none(), quorum));
    }

    private static Approvals<String> askedBy(Actor by) {
        return Approvals.<String>none().ask(Approval.asked(ONE, "a pause", Voice.of(by), NOON, Option.none(), 1));
    }

    private static Actor person(String id) {
        return Actor.of(id, Role.DISPATCHER, "310104003");
    }

    private static Actor acting(Actor who, Actor principal) {
        return new Actor(
                new ActorId(who.id().value()),
                who.grants(),
                Option.of(new Mandate(principal.id(), DateRange.from(TODAY))));
    }
}
