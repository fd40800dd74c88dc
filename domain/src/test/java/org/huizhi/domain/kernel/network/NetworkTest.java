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

class NetworkTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Map<String, Set<String>> DISTRICT =
            HashMap.of("street", codes("s-", 13), "neighbourhood", codes("n-", 306));
    private static final Slot CENTRE = new Slot("centre", Label.of("centre"), 1, 1, Option.of(1), Option.none());
    private static final Slot STATION =
            new Slot("station", Label.of("station"), 2, 1, Option.none(), Option.of("street"));
    private static final Slot POINT = new Slot("point", Label.of("point"), 3, 0, Option.none(), Option.none());
    private static final Formation TIERS =
            new Formation("minors", Label.of("network"), "v1", notation("1+13+N"), List.of(CENTRE, STATION, POINT));

    @Test
    void f3_one_centre_thirteen_stations_and_forty_points_are_1_13_40() {
        var verdict = new Network(TIERS, nodes(40)).readiness(DISTRICT, DAY);

        assertThat(verdict.value().ready()).isTrue();
        assertThat(verdict.value().gaps()).isEmpty();
        assertThat(verdict.value().notation()).isEqualTo(notation("1+13+40"));
        assertThat(verdict.value().notation().total()).contains(54);
        assertThat(verdict.value().notation().isInstanceOf(TIERS.notation())).isTrue();
        assertThat(verdict.value().tiers())
                .containsExactly(
                        new Tier("centre", Label.of("centre"), 1, Option.of(1), 1),
                        new Tier("station", Label.of("station"), 13, Option.of(13), 13),
                        new Tier("point", Label.of("point"), 40, Option.none(), 40));
        assertThat(verdict.sentence())
                .isEqualTo(Phrase.of("kernel.network.ready", Label.of("network"), DAY, "1+13+40"));
        assertThat(verdict.rules()).contains("K-F3");
    }

    @Test
    void f3_twenty_two_houses_in_thirteen_streets_count_thirteen() {
        var houses = List.rangeClosed(14, 22).map(i -> station(i, i - 13));

        var readiness = new Network(TIERS, nodes(0).appendAll(houses))
                .readiness(DISTRICT, DAY)
                .value();
        assertThat(readiness.ready()).isTrue();
        assertThat(readiness.tiers().get(1)).isEqualTo(new Tier("station", Label.of("station"), 13, Option.of(13), 22));
        assertThat(readiness.notation().text()).isEqualTo("1+13+0");
    }

    @Test
    void f3_three_hundred_and_six_small_houses_are_counted_against_the_neighbourhoods() {
        var small = new Slot("point", Label.of("small house"), 3, 0, Option.of(1), Option.of("neighbourhood"));
        var tiers =
                new Formation("elders", Label.of("elders"), "v1", notation("1+13+N"), List.of(CENTRE, STATION, small));
        var leaves = List.rangeClosed(1, 306).map(i -> in("n-" + i, point(i)));

        var all = new Network(tiers, nodes(0).appendAll(leaves))
                .readiness(DISTRICT, DAY)
                .value();
        assertThat(all.notation().text()).isEqualTo("1+13+306");
        assertThat(all.notation().total()).contains(320);
        assertThat(all.tiers().last()).isEqualTo(new Tier("point", Label.of("small house"), 306, Option.of(306), 306));

        var most = new Network(tiers, nodes(0).appendAll(leaves.drop(2)))
                .readiness(DISTRICT, DAY)
                .value();
        assertThat(most.ready()).isTrue();
        assertThat(most.tiers().last()).isEqualTo(new Tier("point", Label.of("small house"), 304, Option.of(306), 304));
    }

    @Test
    void f3_a_street_without_a_station_in_service_is_a_gap() {
        var closed = nodes(0).map(node -> node.id().equals("station-7") ? closing(node) : node);

        assertThat(readiness(closed, DAY.minusDays(1)).ready()).isTrue();
        var verdict = new Network(TIERS, closed).readiness(DISTRICT, DAY);
        assertThat(verdict.value().ready()).isFalse();
        assertThat(verdict.value().notation().text()).isEqualTo("1+12+0");
        assertThat(verdict.value().gaps().map(Gap::sentence))
                .containsExactly(
                        Phrase.of("kernel.gap.short-in", Label.of("station"), 1, "s-7"),
                        Phrase.of("kernel.gap.expired", Label.of("station"), "station-7", DAY));
        assertThat(verdict.sentence().key()).isEqualTo("kernel.network.open");
    }

    @Test
    void f3_there_is_one_centre() {
        var none = readiness(nodes(0).drop(1), DAY);
        var two = readiness(nodes(0).append(new Node("other", "centre", Option.none(), Option.none(), since())), DAY);

        assertThat(none.ready()).isFalse();
        assertThat(none.gaps()).containsExactly(new Gap.Short(CENTRE, Option.none(), 1));
        assertThat(two.notation().text()).isEqualTo("2+13+0");
        assertThat(two.gaps().map(Gap::sentence))
                .containsExactly(Phrase.of("kernel.gap.extra", Label.of("centre"), "other", 1));
    }

    @Test
    void f3_a_leaf_names_a_parent() {
        var orphan = new Node("point-1", "point", Option.none(), Option.none(), since());

        var readiness = readiness(nodes(0).append(orphan), DAY);
        assertThat(readiness.ready()).isFalse();
        assertThat(readiness.gaps()).containsExactly(new Gap.NoParent(POINT, orphan));
    }

    @Test
    void f3_the_parent_of_a_leaf_is_in_service_in_the_tier_above() {
        var closed = nodes(14)
                .map(node -> node.id().equals("station-2") ? closing(node) : node)
                .append(station(99, 2));
        var skipping = new Node("point-1", "point", Option.none(), Option.of("centre"), since());

        assertThat(readiness(closed, DAY.minusDays(1)).ready()).isTrue();
        assertThat(readiness(closed, DAY).gaps().map(Gap::sentence))
                .containsExactly(Phrase.of("kernel.gap.parent-away", Label.of("point"), "point-2", "station-2"));
        assertThat(readiness(nodes(0).append(skipping), DAY).gaps())
                .containsExactly(new Gap.ParentAway(POINT, skipping, "centre"));
        assertThat(readiness(nodes(0).append(skipping), DAY).ready()).isFalse();
    }

    @Test
    void f3_a_station_may_leave_the_centre_unsaid_but_names_no_other() {
        var lost = new Node("station-14", "station", Option.of("s-1"), Option.of("elsewhere"), since());

        assertThat(readiness(nodes(0).append(lost), DAY).gaps())
                .containsExactly(new Gap.ParentAway(STATION, lost, "elsewhere"));
    }

    @Test
    void f3_a_facility_in_an_unknown_street_is_counted_nowhere() {
        var abroad = new Node("station-14", "station", Option.of("s-14"), Option.none(), since());

        var readiness = readiness(nodes(0).append(abroad), DAY);
        assertThat(readiness.tiers().get(1).facilities()).isEqualTo(13);
        assertThat(readiness.gaps().map(Gap::sentence))
                .containsExactly(Phrase.of("kernel.gap.stray", "station-14", "station", "s-14"));
    }

    @Test
    void f3_a_network_of_thirteen_in_fourteen_streets_says_so() {
        var divided = DISTRICT.put("street", codes("s-", 14));

        assertThat(new Network(TIERS, nodes(0).append(station(14, 14)))
                        .readiness(divided, DAY)
                        .value()
                        .gaps())
                .containsExactly(new Gap.OtherCount(STATION, 13, 14));
    }

    @Test
    void f3_tiers_from_outside_are_refused_with_every_fault() {
        var optional = new Slot("station", Label.of("station"), 2, 0, Option.none(), Option.of("street"));
        var open = new Slot("centre", Label.of("centre"), 1, 0, Option.none(), Option.none());
        var wrong = new Formation("w", Label.of("w"), "v1", notation("N+N+N"), List.of(open, optional, POINT));
        var single = new Formation("s", Label.of("s"), "v1", notation("1"), List.of(CENTRE));
        var crowded = new Formation(
                "c",
                Label.of("c"),
                "v1",
                notation("1+N"),
                List.of(
                        CENTRE,
                        new Slot("station", Label.of("station"), 2, 1, Option.none(), Option.of("street")),
                        new Slot("point", Label.of("point"), 2, 1, Option.none(), Option.of("street"))));

        assertThat(Network.faults("networks[0]", wrong).map(Fault::code))
                .containsExactly("kernel.network.no-centre", "kernel.network.uncovered");
        assertThat(Network.faults("networks[0]", single).map(Fault::code)).containsExactly("kernel.network.tiers");
        assertThat(Network.faults("networks[0]", crowded).map(Fault::code)).containsExactly("kernel.network.tiers");
        assertThat(Network.faults("networks[0]", TIERS)).isEmpty();
        assertThatThrownBy(() -> new Network(wrong, List.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Readiness readiness(Seq<Node> nodes, LocalDate onDay) {
        return new Network(TIERS, nodes).readiness(DISTRICT, onDay).value();
    }

    private static Seq<Node> nodes(int points) {
        return List.of(new Node("centre", "centre", Option.none(), Option.none(), since()))
                .appendAll(List.rangeClosed(1, 13).map(i -> station(i, i)))
                .appendAll(List.rangeClosed(1, points).map(NetworkTest::point));
    }

    private static Node station(int number, int street) {
        return new Node("station-" + number, "station", Option.of("s-" + street), Option.none(), since());
    }

    private static Node point(int number) {
        return new Node(
                "point-" + number, "point", Option.none(), Option.of("station-" + ((number - 1) % 13 + 1)), since());
    }

    private static Node in(String territory, Node node) {
        return new Node(node.id(), node.tier(), Option.of(territory), node.parent(), node.service());
    }

    private static Node closing(Node node) {
        return new Node(node.id(), node.tier(), node.territory(), node.parent(), DateRange.of(START, DAY));
    }

    private static DateRange since() {
        return DateRange.from(START);
    }

    private static Set<String> codes(String prefix, int count) {
        return List.rangeClosed(1, count).map(i -> prefix + i).toSet();
    }

    private static Notation notation(String text) {
        return Notation.parse("notation", text).get();
    }
}
