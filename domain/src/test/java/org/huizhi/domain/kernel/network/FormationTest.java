package org.huizhi.domain.kernel.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.Phrase;
import org.junit.jupiter.api.Test;

class FormationTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Map<String, Set<String>> NOWHERE = HashMap.empty();
    private static final Notation FIVE = notation("1+1+1+1+1");
    private static final Formation FIVE_PERSON_TEAM = new Formation(
            "five",
            Label.of("team of five"),
            "v1",
            FIVE,
            List.of("police", "city", "fire", "neighbourhood", "property").zipWithIndex((role, i) -> one(role, i + 1)));

    @Test
    void f2_a_team_of_five_is_full_with_one_of_each() {
        var verdict = FIVE_PERSON_TEAM.check(team(), NOWHERE, DAY);

        assertThat(verdict.value().full()).isTrue();
        assertThat(verdict.value().exact()).isTrue();
        assertThat(verdict.value().gaps()).isEmpty();
        assertThat(verdict.value().notation()).isEqualTo(FIVE);
        assertThat(verdict.sentence())
                .isEqualTo(Phrase.of("kernel.formation.full", Label.of("team of five"), DAY, "1+1+1+1+1"));
        assertThat(verdict.otherwise()).isEmpty();
        assertThat(verdict.policyVersion()).isEqualTo("v1");
    }

    @Test
    void f2_a_missing_role_is_named() {
        var verdict =
                FIVE_PERSON_TEAM.check(team().reject(member -> member.slot().equals("fire")), NOWHERE, DAY);

        assertThat(verdict.value().full()).isFalse();
        assertThat(verdict.value().gaps()).containsExactly(new Gap.Short(one("fire", 3), Option.none(), 1));
        assertThat(verdict.sentence().key()).isEqualTo("kernel.formation.short");
        assertThat(verdict.sentence().args().last())
                .isEqualTo(List.of(Phrase.of("kernel.gap.short", Label.of("fire"), 1)));
        assertThat(verdict.otherwise()).contains(Phrase.of("kernel.formation.if-joined", 1));
    }

    @Test
    void f2_whose_days_are_over_no_longer_fills_a_slot() {
        var until = team().map(member -> member.slot().equals("fire") ? ending(member, DAY) : member);

        assertThat(FIVE_PERSON_TEAM
                        .check(until, NOWHERE, DAY.minusDays(1))
                        .value()
                        .full())
                .isTrue();
        var roster = FIVE_PERSON_TEAM.check(until, NOWHERE, DAY).value();
        assertThat(roster.full()).isFalse();
        assertThat(roster.gaps().map(Gap::sentence))
                .containsExactly(
                        Phrase.of("kernel.gap.short", Label.of("fire"), 1),
                        Phrase.of("kernel.gap.expired", Label.of("fire"), "p-fire", DAY));
    }

    @Test
    void f2_who_left_and_came_back_is_not_expired() {
        var back = team().append(new Member(
                "fire", Option.none(), Option.of("p-fire"), DateRange.of(START.minusYears(2), START.minusYears(1))));

        assertThat(FIVE_PERSON_TEAM.check(back, NOWHERE, DAY).value().fillings().flatMap(Filling::expired))
                .isEmpty();
    }

    @Test
    void f2_of_those_who_left_the_latest_is_named() {
        var two = team().reject(member -> member.slot().equals("fire"))
                .append(new Member("fire", Option.none(), Option.of("p-first"), DateRange.of(START, START.plusDays(9))))
                .append(new Member(
                        "fire",
                        Option.none(),
                        Option.of("p-last"),
                        DateRange.of(START.plusDays(1), START.plusDays(10))));

        for (var members : List.of(two, two.reverse())) {
            assertThat(FIVE_PERSON_TEAM
                            .check(members, NOWHERE, DAY)
                            .value()
                            .gaps()
                            .map(Gap::sentence))
                    .containsExactly(
                            Phrase.of("kernel.gap.short", Label.of("fire"), 1),
                            Phrase.of("kernel.gap.expired", Label.of("fire"), "p-last", START.plusDays(10)));
        }
    }

    @Test
    void f2_a_street_with_half_of_what_it_needs_is_not_covered() {
        var pairs = new Formation(
                "pairs",
                Label.of("pairs"),
                "v1",
                notation("N"),
                List.of(new Slot("supervisor", Label.of("supervisor"), 1, 2, Option.none(), Option.of("street"))));
        var posts = List.of(supervisor(1, 1), supervisor(2, 1), supervisor(3, 2));

        assertThat(pairs.check(posts, streets(2), DAY).value().notation().text())
                .isEqualTo("1");
    }

    @Test
    void f2_who_is_still_to_come_is_named_but_does_not_count() {
        var later = team().map(member -> member.slot().equals("fire") ? starting(member, DAY.plusDays(1)) : member);

        var roster = FIVE_PERSON_TEAM.check(later, NOWHERE, DAY).value();
        assertThat(roster.gaps().map(Gap::sentence))
                .containsExactly(
                        Phrase.of("kernel.gap.short", Label.of("fire"), 1),
                        Phrase.of("kernel.gap.upcoming", Label.of("fire"), "p-fire", DAY.plusDays(1)));
        assertThat(FIVE_PERSON_TEAM
                        .check(later, NOWHERE, DAY.plusDays(1))
                        .value()
                        .full())
                .isTrue();
    }

    @Test
    void f2_a_vacant_post_is_a_finding_since_its_day_and_fills_nothing() {
        var vacant = team().map(member -> member.slot().equals("fire")
                ? new Member("fire", Option.none(), Option.none(), member.valid())
                : member);

        var roster = FIVE_PERSON_TEAM.check(vacant, NOWHERE, DAY).value();
        assertThat(roster.full()).isFalse();
        assertThat(roster.gaps())
                .containsExactly(
                        new Gap.Short(one("fire", 3), Option.none(), 1),
                        new Gap.Vacant(one("fire", 3), Option.none(), START));
    }

    @Test
    void f2_one_too_many_is_named_and_does_not_make_it_less_full() {
        var second = new Member("fire", Option.none(), Option.of("p-second"), DateRange.from(DAY));

        var roster = FIVE_PERSON_TEAM.check(team().append(second), NOWHERE, DAY).value();
        assertThat(roster.full()).isTrue();
        assertThat(roster.exact()).isFalse();
        assertThat(roster.gaps()).containsExactly(new Gap.Extra(one("fire", 3), second));
        assertThat(roster.notation()).isEqualTo(notation("1+1+2+1+1"));
    }

    @Test
    void f2_who_is_listed_twice_counts_once() {
        var two = new Formation(
                "pair",
                Label.of("pair"),
                "v1",
                notation("2"),
                List.of(new Slot("guard", Label.of("guard"), 1, 2, Option.of(2), Option.none())));
        var guard = new Member("guard", Option.none(), Option.of("p-1"), DateRange.from(START));

        assertThat(two.check(List.of(guard, starting(guard, DAY)), NOWHERE, DAY)
                        .value()
                        .gaps()
                        .map(Gap::sentence))
                .containsExactly(Phrase.of("kernel.gap.short", Label.of("guard"), 1));
    }

    @Test
    void f2_a_member_of_no_slot_stands_outside() {
        var cook = new Member("cook", Option.none(), Option.of("p-cook"), DateRange.from(START));

        var roster = FIVE_PERSON_TEAM.check(team().append(cook), NOWHERE, DAY).value();
        assertThat(roster.full()).isTrue();
        assertThat(roster.exact()).isFalse();
        assertThat(roster.gaps()).containsExactly(new Gap.Stray(cook));
    }

    @Test
    void f2_thirteen_streets_with_fifteen_supervisors_are_covered() {
        var supervisors = new Formation(
                "supervisors",
                Label.of("supervisors"),
                "v1",
                notation("13"),
                List.of(new Slot("supervisor", Label.of("supervisor"), 1, 1, Option.none(), Option.of("street"))));
        var posts = List.rangeClosed(1, 15).map(i -> supervisor(i, (i - 1) % 13 + 1));

        var roster = supervisors.check(posts, streets(13), DAY).value();
        assertThat(roster.exact()).isTrue();
        assertThat(roster.notation().text()).isEqualTo("13");
        assertThat(roster.fillings()
                        .map(filling -> filling.serving().size())
                        .sum()
                        .intValue())
                .isEqualTo(15);

        var without = supervisors
                .check(posts.reject(post -> post.territory().contains("s-7")), streets(13), DAY)
                .value();
        assertThat(without.full()).isFalse();
        assertThat(without.gaps().map(Gap::sentence))
                .containsExactly(Phrase.of("kernel.gap.short-in", Label.of("supervisor"), 1, "s-7"));
        assertThat(without.notation().text()).isEqualTo("12");
    }

    @Test
    void f2_a_fourteenth_street_is_told_apart_from_a_missing_post() {
        var supervisors = new Formation(
                "supervisors",
                Label.of("supervisors"),
                "v1",
                notation("13"),
                List.of(new Slot("supervisor", Label.of("supervisor"), 1, 1, Option.none(), Option.of("street"))));

        var roster = supervisors
                .check(List.rangeClosed(1, 14).map(i -> supervisor(i, i)), streets(14), DAY)
                .value();
        assertThat(roster.full()).isTrue();
        assertThat(roster.exact()).isFalse();
        assertThat(roster.gaps())
                .containsExactly(new Gap.OtherCount(supervisors.slots().head(), 13, 14));
    }

    @Test
    void f2_nothing_is_full_where_there_is_no_unit_to_cover() {
        var points = new Formation(
                "points",
                Label.of("points"),
                "v1",
                notation("N"),
                List.of(new Slot("point", Label.of("point"), 1, 0, Option.none(), Option.of("street"))));

        var verdict = points.check(List.empty(), NOWHERE, DAY);
        assertThat(verdict.value().full()).isFalse();
        assertThat(verdict.value().gaps())
                .containsExactly(new Gap.NoTerritory(points.slots().head()));
        assertThat(verdict.sentence().args().last())
                .isEqualTo(List.of(Phrase.of(
                        "kernel.gap.no-territory", Label.of("point"), Phrase.of("kernel.territory.level.street"))));
        assertThat(verdict.otherwise()).isEmpty();
    }

    @Test
    void f2_a_vacancy_names_its_street() {
        var supervisors = new Formation(
                "supervisors",
                Label.of("supervisors"),
                "v1",
                notation("N"),
                List.of(new Slot("supervisor", Label.of("supervisor"), 1, 1, Option.none(), Option.of("street"))));
        var vacant = new Member("supervisor", Option.of("s-1"), Option.none(), DateRange.from(START));

        assertThat(supervisors
                        .check(List.of(vacant), streets(1), DAY)
                        .value()
                        .gaps()
                        .map(Gap::sentence))
                .containsExactly(
                        Phrase.of("kernel.gap.short-in", Label.of("supervisor"), 1, "s-1"),
                        Phrase.of("kernel.gap.vacant-in", Label.of("supervisor"), START, "s-1"));
    }

    @Test
    void f2_a_long_list_of_gaps_is_cut_and_counted() {
        var gaps = List.of(1, 2, 3).map(by -> new Gap.Short(one("fire", 3), Option.none(), by));
        var first = Phrase.of("kernel.gap.short", Label.of("fire"), 1);
        var second = Phrase.of("kernel.gap.short", Label.of("fire"), 2);
        var third = Phrase.of("kernel.gap.short", Label.of("fire"), 3);

        assertThat(Gap.sentences(gaps, 2)).containsExactly(first, second, Phrase.of("kernel.gap.more", 1));
        assertThat(Gap.sentences(gaps, 3)).containsExactly(first, second, third);
    }

    @Test
    void f1_a_part_may_have_several_slots() {
        var alliance = new Formation(
                "safety",
                Label.of("safety"),
                "v1",
                notation("1+3+N"),
                List.of(
                        one("party", 1),
                        one("property", 2),
                        one("fire", 2),
                        one("city", 2),
                        new Slot("leader", Label.of("leader"), 3, 0, Option.none(), Option.none())));
        var members = List.of("party", "property", "fire", "city").map(FormationTest::member);

        assertThat(alliance.check(members, NOWHERE, DAY).value().notation().text())
                .isEqualTo("1+3+0");
        assertThat(alliance.check(members.append(member("leader")), NOWHERE, DAY)
                        .value()
                        .exact())
                .isTrue();
    }

    @Test
    void f1_a_definition_from_outside_is_refused_with_every_fault() {
        var wrong = Formation.parse(
                "formations[0]",
                "wrong",
                Label.of("wrong"),
                "v1",
                notation("2+1+N"),
                List.of(
                        one("lead", 1),
                        one("lead", 2),
                        new Slot("post", Label.of("post"), 2, 1, Option.none(), Option.of("street")),
                        one("extra", 4)));

        assertThat(wrong.getError().map(Fault::code))
                .containsExactly(
                        "kernel.formation.slot-twice",
                        "kernel.formation.parts",
                        "kernel.formation.other-count",
                        "kernel.formation.mixed-part");
        assertThat(wrong.getError().head().field()).isEqualTo("formations[0].slots");
        assertThat(Formation.parse("f", "five", Label.of("five"), "v1", FIVE, FIVE_PERSON_TEAM.slots())
                        .isValid())
                .isTrue();
        assertThatThrownBy(() -> new Formation("none", Label.of("none"), "v1", FIVE, List.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void f1_an_exact_count_takes_bounded_slots_that_add_up() {
        var open = List.of(new Slot("guard", Label.of("guard"), 1, 1, Option.none(), Option.none()));
        var wide = List.of(new Slot("guard", Label.of("guard"), 1, 1, Option.of(2), Option.none()));

        for (var slots : List.of(open, wide)) {
            assertThat(Formation.parse("f", "f", Label.of("f"), "v1", notation("1"), slots)
                            .getError()
                            .map(Fault::code))
                    .containsExactly("kernel.formation.other-count");
            assertThat(Formation.parse("f", "f", Label.of("f"), "v1", notation("N"), slots)
                            .isValid())
                    .isTrue();
        }
    }

    @Test
    void f1_parts_stand_in_the_order_of_the_notation() {
        var turned = Formation.parse("f", "f", Label.of("f"), "v1", notation("1+1"), List.of(one("b", 2), one("a", 1)));

        var back = List.of(one("a", 1), one("b", 2), new Slot("c", Label.of("c"), 1, 0, Option.of(1), Option.none()));

        assertThat(turned.getError().map(Fault::code)).containsExactly("kernel.formation.parts");
        assertThat(Formation.parse("f", "f", Label.of("f"), "v1", notation("N+1"), back)
                        .getError()
                        .map(Fault::code))
                .containsExactly("kernel.formation.parts");
    }

    @Test
    void f1_a_slot_has_a_code_a_part_and_bounds_in_order() {
        assertThat(Slot.faults("slots[1]", "Fire!", 0, 2, Option.of(1)).map(Fault::code))
                .containsExactly("kernel.slot.code-malformed", "kernel.slot.no-part", "kernel.slot.bounds");
        assertThat(Slot.faults("slots[1]", "fire", 1, -1, Option.none()).map(Fault::field))
                .containsExactly("slots[1].max");
        assertThat(Slot.faults("s", "fire", 1, 0, Option.of(0))).hasSize(1);
        assertThat(Slot.faults("s", "fire", 1, 1, Option.of(1))).isEmpty();
        assertThatThrownBy(() -> new Slot("fire", Label.of("fire"), 1, 2, Option.of(1), Option.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Slot one(String code, int part) {
        return new Slot(code, Label.of(code), part, 1, Option.of(1), Option.none());
    }

    private static Seq<Member> team() {
        return FIVE_PERSON_TEAM.slots().map(Slot::code).map(FormationTest::member);
    }

    private static Member member(String slot) {
        return new Member(slot, Option.none(), Option.of("p-" + slot), DateRange.from(START));
    }

    private static Member ending(Member member, LocalDate end) {
        return new Member(member.slot(), member.territory(), member.holder(), DateRange.of(START, end));
    }

    private static Member starting(Member member, LocalDate start) {
        return new Member(member.slot(), member.territory(), member.holder(), DateRange.from(start));
    }

    private static Member supervisor(int number, int street) {
        return new Member("supervisor", Option.of("s-" + street), Option.of("p-" + number), DateRange.from(START));
    }

    private static Map<String, Set<String>> streets(int count) {
        return HashMap.of(
                "street", List.rangeClosed(1, count).map(i -> "s-" + i).toSet());
    }

    private static Notation notation(String text) {
        return Notation.parse("notation", text).get();
    }
}
