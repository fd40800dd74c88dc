package org.huizhi.domain.kernel.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Label;

class FormationProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Map<String, Set<String>> STREETS =
            HashMap.of("street", List.of("s-1", "s-2", "s-3").toSet());
    private static final Formation FORMATION = new Formation(
            "mixed",
            Label.of("mixed"),
            "v1",
            Notation.parse("n", "2+3+N").get(),
            List.of(
                    new Slot("lead", Label.of("lead"), 1, 2, Option.of(2), Option.none()),
                    new Slot("station", Label.of("station"), 2, 1, Option.of(2), Option.of("street")),
                    new Slot("point", Label.of("point"), 3, 1, Option.none(), Option.none())));

    @Property
    void f2_full_means_that_every_slot_is(@ForAll("rosters") Seq<Member> members) {
        var roster = FORMATION.check(members, STREETS, DAY).value();

        Statistics.label("full").collect(roster.full()).coverage(seen -> {
            seen.check(true).percentage(share -> share > 5);
            seen.check(false).percentage(share -> share > 5);
        });
        assertThat(roster.full()).isEqualTo(roster.fillings().forAll(Filling::filled));
    }

    @Property
    void f2_the_order_of_the_members_does_not_matter(@ForAll("rosters") Seq<Member> members, @ForAll long seed) {
        var shuffled = members.toJavaList();
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(FORMATION.check(List.ofAll(shuffled), STREETS, DAY).value().gaps())
                .isEqualTo(FORMATION.check(members, STREETS, DAY).value().gaps());
    }

    @Property
    void f2_one_more_who_serves_never_opens_a_gap(
            @ForAll("rosters") Seq<Member> members, @ForAll("serving") Member more) {
        var before = FORMATION.check(members, STREETS, DAY).value();
        var after = FORMATION.check(members.append(more), STREETS, DAY).value();

        assertThat(after.gaps().count(Gap::isOpen))
                .isLessThanOrEqualTo(before.gaps().count(Gap::isOpen));
    }

    @Property
    void f2_those_who_are_missing_would_make_it_full(@ForAll("rosters") Seq<Member> members) {
        var verdict = FORMATION.check(members, STREETS, DAY);
        var joined = verdict.value()
                .gaps()
                .filter(Gap.Short.class::isInstance)
                .map(Gap.Short.class::cast)
                .flatMap(gap -> List.rangeClosed(1, gap.by())
                        .map(i -> new Member(
                                gap.slot().code(), gap.territory(), Option.of("new-" + i), DateRange.from(DAY))));

        assertThat(FORMATION
                        .check(members.appendAll(joined), STREETS, DAY)
                        .value()
                        .full())
                .isTrue();
        assertThat(verdict.otherwise().map(phrase -> phrase.args().head()))
                .isEqualTo(Option.when(joined.nonEmpty(), joined::size));
    }

    @Property
    void f2_the_inputs_again_give_the_same_verdict(@ForAll("rosters") Seq<Member> members) {
        var verdict = FORMATION.check(members, STREETS, DAY);

        assertThat(verdict.inputs().keySet()).containsExactly("formation", "members", "territories", "onDay");
        assertThat(FORMATION.check(members, STREETS, DAY)).isEqualTo(verdict);
    }

    @Provide
    Arbitrary<Seq<Member>> rosters() {
        var member = members(Arbitraries.integers().between(-60, 10));
        return Arbitraries.oneOf(
                        member.list().ofMaxSize(12), member.list().ofMinSize(40).ofMaxSize(60))
                .map(List::ofAll);
    }

    @Provide
    Arbitrary<Member> serving() {
        return members(Arbitraries.just(0));
    }

    private static Arbitrary<Member> members(Arbitrary<Integer> starts) {
        return Combinators.combine(
                        Arbitraries.of("lead", "station", "point", "cook"),
                        Arbitraries.of("s-1", "s-2", "s-3"),
                        Arbitraries.integers().between(1, 9),
                        starts,
                        Arbitraries.integers().between(1, 120))
                .as((slot, street, holder, start, length) -> new Member(
                        slot,
                        Option.when(slot.equals("station"), street),
                        Option.of("p-" + holder),
                        DateRange.of(DAY.plusDays(start), DAY.plusDays(start + length))));
    }
}
