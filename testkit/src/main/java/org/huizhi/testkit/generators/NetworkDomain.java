package org.huizhi.testkit.generators;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.network.Filling;
import org.huizhi.domain.kernel.network.Formation;
import org.huizhi.domain.kernel.network.Gap;
import org.huizhi.domain.kernel.network.Member;
import org.huizhi.domain.kernel.network.Network;
import org.huizhi.domain.kernel.network.Node;
import org.huizhi.domain.kernel.network.Notation;
import org.huizhi.domain.kernel.network.Readiness;
import org.huizhi.domain.kernel.network.Roster;
import org.huizhi.domain.kernel.network.Slot;
import org.huizhi.domain.kernel.network.Tier;

/**
 * 网络生成域: formations from one slot to four parts, exact and open, per street and per neighbourhood, and members who serve, are
 * gone, are still to come, or belong nowhere.
 */
@Domain(DomainContext.Global.class)
@Domain(KernelDomain.class)
public class NetworkDomain extends DomainContextBase {

    /** Which units there are of each level that a slot may be per. */
    public static final Map<String, Set<String>> TERRITORIES = LinkedHashMap.of(
            "street", HashSet.of("310199001", "310199002"),
            "neighbourhood", HashSet.of("310199001001", "310199001002", "310199002001"));

    private final KernelDomain kernel = new KernelDomain();

    /** 编制部分: one part of a notation with its slots, still without their place. */
    private record Part(Option<Integer> count, List<Slot> slots) {}

    /** Counts of people and units. */
    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(1, 60);
    }

    @Provide
    Arbitrary<Notation> notations() {
        var count = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 13, 306, 999_999), Arbitraries.integers().between(0, 40));
        return count.optional(0.7)
                .map(Option::ofOptional)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> new Notation(List.ofAll(parts)));
    }

    @Provide
    Arbitrary<Slot> slots() {
        return Combinators.combine(
                        KernelDomain.ids(),
                        kernel.labels(),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3).optional().map(Option::ofOptional),
                        per())
                .as((code, name, part, min, more, per) ->
                        new Slot(code, name, part, min, more.map(n -> Math.max(1, min + n)), per));
    }

    /** Of one to four parts. */
    @Provide
    Arbitrary<Formation> formations() {
        return parts().list().ofMinSize(1).ofMaxSize(4).map(parts -> formation(List.ofAll(parts)));
    }

    /** Holders that serve, posts that are vacant, and whoever belongs to no slot of the formation. */
    @Provide
    Arbitrary<Member> members() {
        var holder = Arbitraries.of("p-1", "p-2", "p-3", "p-4").optional(0.8).map(Option::ofOptional);
        return Combinators.combine(
                        Arbitraries.of("s-1-1", "s-1-2", "s-2-1", "s-3-1"), where(), holder, kernel.dateRanges())
                .as(Member::new);
    }

    @Provide
    Arbitrary<Roster> rosters() {
        return Combinators.combine(formations(), members().list().ofMaxSize(12), kernel.days())
                .as((formation, members, day) ->
                        formation.check(List.ofAll(members), TERRITORIES, day).value());
    }

    @Provide
    Arbitrary<Filling> fillings() {
        return rosters()
                .filter(roster -> !roster.fillings().isEmpty())
                .flatMap(roster -> Arbitraries.of(roster.fillings().asJava()));
    }

    /** Each sort equally often. */
    @Provide
    Arbitrary<Gap> gaps() {
        return Sorts.of(Gap.class);
    }

    /** A centre, hubs per street, and facilities per neighbourhood or anywhere. */
    @Provide
    Arbitrary<Network> networks() {
        return Combinators.combine(
                        Arbitraries.of(2, 13).optional().map(Option::ofOptional),
                        Arbitraries.of("street", "neighbourhood"),
                        per(),
                        nodes().list().ofMaxSize(8))
                .as((hubs, between, last, nodes) -> new Network(
                        new Formation(
                                "network",
                                Label.of("网络"),
                                "1",
                                new Notation(List.of(Option.of(1), hubs, Option.none())),
                                List.of(
                                        new Slot("s-1-1", Label.of("中心"), 1, 1, Option.of(1), Option.none()),
                                        new Slot("s-2-1", Label.of("枢纽"), 2, 1, Option.of(2), Option.of(between)),
                                        new Slot("s-3-1", Label.of("站点"), 3, 0, Option.none(), last))),
                        List.ofAll(nodes)));
    }

    @Provide
    Arbitrary<Node> nodes() {
        var id = Arbitraries.of("n-1", "n-2", "n-3", "n-4", "n-5");
        return Combinators.combine(
                        id,
                        Arbitraries.of("s-1-1", "s-2-1", "s-3-1", "other"),
                        where(),
                        id.optional(0.7).map(Option::ofOptional),
                        kernel.dateRanges())
                .as(Node::new);
    }

    @Provide
    Arbitrary<Readiness> readiness() {
        return Combinators.combine(networks(), kernel.days())
                .as((network, day) -> network.readiness(TERRITORIES, day).value());
    }

    @Provide
    Arbitrary<Tier> tiers() {
        return readiness().flatMap(ready -> Arbitraries.of(ready.tiers().asJava()));
    }

    private static Arbitrary<Part> parts() {
        var exactly = Arbitraries.integers()
                .between(1, 3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(List::ofAll)
                .map(counts -> new Part(
                        Option.of(counts.sum().intValue()),
                        counts.map(n -> new Slot("any", Label.of("岗位"), 1, n, Option.of(n), Option.none()))));
        var open = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(1, 2).optional().map(Option::ofOptional))
                .as((min, more) -> new Part(
                        Option.none(),
                        List.of(new Slot("any", Label.of("岗位"), 1, min, more.map(n -> min + n), Option.none()))));
        var each = Combinators.combine(
                        Arbitraries.of(TERRITORIES.keySet().toJavaList()),
                        Arbitraries.of(2, 3, 13).optional().map(Option::ofOptional),
                        Arbitraries.integers().between(0, 2))
                .as((per, named, min) -> new Part(
                        named, List.of(new Slot("any", Label.of("岗位"), 1, min, Option.none(), Option.of(per)))));
        return Arbitraries.oneOf(exactly, open, each);
    }

    private static Formation formation(List<Part> parts) {
        var slots = parts.zipWithIndex()
                .flatMap(part -> part._1()
                        .slots()
                        .zipWithIndex((slot, n) -> new Slot(
                                "s-%d-%d".formatted(part._2() + 1, n + 1),
                                slot.name(),
                                part._2() + 1,
                                slot.min(),
                                slot.max(),
                                slot.per())));
        return new Formation("formation", Label.of("队伍"), "1", new Notation(parts.map(Part::count)), slots);
    }

    private static Arbitrary<Option<String>> per() {
        return Arbitraries.of(TERRITORIES.keySet().toJavaList()).optional().map(Option::ofOptional);
    }

    private static Arbitrary<Option<String>> where() {
        return Arbitraries.of(TERRITORIES.values().flatMap(codes -> codes).toJavaList())
                .optional()
                .map(Option::ofOptional);
    }
}
