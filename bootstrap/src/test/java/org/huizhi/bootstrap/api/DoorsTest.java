package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.kernel.access.Relation.ASSIGNED;
import static org.huizhi.domain.kernel.access.Relation.SELF;

import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.huizhi.bootstrap.access.Places;
import org.huizhi.bootstrap.access.Policy;
import org.huizhi.bootstrap.access.UseCases;
import org.huizhi.bootstrap.api.Api.Reply;
import org.huizhi.domain.kernel.access.Relation;
import org.huizhi.domain.kernel.access.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At the doors: of every request and for every relation, somebody whom the policy lets in and somebody whom it does not. */
class DoorsTest {

    private static final Policy POLICY = Policy.read();
    private static final String FIND = "grid.case.find";
    private static final boolean FULL = Boolean.getBoolean("huizhi.full");

    /** 来人: somebody with one role, to whom the thing stands in these relations. */
    private record Visitor(Role role, Relation territory, Set<Relation> person) {

        Set<Relation> relations() {
            return person.add(territory);
        }

        boolean may(String action) {
            return POLICY.allows(role, action, relations()).isDefined();
        }

        Api at(Door door) {
            var scope = Places.scope(territory, door.place()).get().value();
            var id = person.contains(SELF) ? Door.REPORTER : "p-visitor";
            var unit = person.contains(ASSIGNED) ? door.unit() : "unit3";
            return new Somebody(id, role, scope, unit).api();
        }
    }

    @BeforeAll
    static void an_account_that_can_be_disabled() {
        Api.as("security")
                .post(
                        "/api/v1/accounts",
                        "{'login':'" + Door.TARGET + "','grants':[{'role':'VOLUNTEER','scope':'310104003'}]}");
    }

    static Stream<Door> doors() {
        return Door.ALL.toJavaStream();
    }

    /** Doors of one case; unless all is asked for, one in three. */
    static Stream<Door> some() {
        return Door.ALL
                .filter(Door::ofCase)
                .zipWithIndex()
                .filter(door -> FULL || door._2() % 3 == 0)
                .map(Tuple2::_1)
                .toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void x1_a_door_opens_for_whom_the_policy_lets_in_and_for_nobody_else(Door door) {
        for (var territory :
                Places.TERRITORY.filter(each -> Places.scope(each, door.place()).isDefined())) {
            var visitors = visitors(door, territory);
            var ready = Option.when(door.ofCase(), door::ready);
            for (var refused : refused(door, visitors)) {
                var reply = ask(door, refused, ready);
                assertThat(reply.status()).as("%s %s", refused, reply.body()).isEqualTo(refusal(door, refused));
            }
            for (var allowed : allowed(door, visitors)) {
                var reply = ask(door, allowed, ready);
                assertThat(reply.status()).as("%s %s", allowed, reply.body()).isEqualTo(door.status());
                assertThat(reply.code()).isNotEqualTo("kernel.not-permitted");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void x7_absent_and_forbidden_are_the_same_answer_byte_for_byte(Door door) {
        var there = door.ready();
        var stranger = new Visitor(Role.DUTY_OFFICER, Relation.SIBLING, HashSet.empty()).at(door);
        var id = there.at("/id");
        var absent = id.replaceAll("[0-9a-f]", "0");

        var forbidden =
                door.asked(stranger, id, there.header("ETag"), door.body().apply(there));
        var missing =
                door.asked(stranger, absent, there.header("ETag"), door.body().apply(there));

        assertThat(forbidden.status()).isEqualTo(404).isEqualTo(missing.status());
        assertThat(headers(forbidden)).isEqualTo(headers(missing));
        assertThat(forbidden.body()).isEqualTo(missing.body().replace(absent, id));
    }

    @Test
    void x5_the_doors_ask_for_every_use_case() {
        assertThat(Door.ALL.map(Door::action).toSet()).containsExactlyInAnyOrderElementsOf(UseCases.actions());
    }

    /** Every relation; unless all is asked for, one for each door, in turn. */
    private static Seq<Relation> territory(Door door) {
        var possible =
                Places.TERRITORY.filter(each -> Places.scope(each, door.place()).isDefined());
        return FULL ? possible : List.of(possible.get(Door.ALL.indexOf(door) % possible.size()));
    }

    private static Reply ask(Door door, Visitor visitor, Option<Reply> ready) {
        return door.asked(
                visitor.at(door),
                ready.map(reply -> reply.at("/id")).getOrElse(""),
                ready.map(reply -> reply.header("ETag")).getOrElse("*"),
                ready.map(door.body()).getOrElse(() -> door.body().apply(new Reply(0, null, ""))));
    }

    private static Seq<Visitor> visitors(Door door, Relation territory) {
        var own = !door.ofCase();
        return List.of(Role.values()).remove(Role.TIMEKEEPER).flatMap(role -> {
            var persons = own
                    ? List.of(HashSet.of(SELF))
                    : role == Role.HANDLING_UNIT && door.dispatched()
                            ? List.of(HashSet.<Relation>empty(), HashSet.of(ASSIGNED))
                            : List.of(HashSet.<Relation>empty(), HashSet.of(SELF));
            return persons.map(person -> new Visitor(role, territory, person));
        });
    }

    /** The likeliest to be let in by mistake: who may do it elsewhere, who sees the case, and who does not. */
    private static Seq<Visitor> refused(Door door, Seq<Visitor> visitors) {
        var candidates = visitors.reject(visitor -> lets(door, visitor));
        return candidates
                .find(visitor -> POLICY.lines()
                        .exists(line ->
                                line.role() == visitor.role() && line.action().equals(door.action())))
                .toList()
                .appendAll(candidates.find(visitor -> visitor.may(FIND)))
                .appendAll(candidates.find(visitor -> !visitor.may(FIND)))
                .distinct();
    }

    /** Whoever has it in hand before anybody else. */
    private static Option<Visitor> allowed(Door door, Seq<Visitor> visitors) {
        return visitors.filter(visitor -> lets(door, visitor))
                .sortBy(visitor -> !visitor.person().contains(ASSIGNED))
                .headOption();
    }

    private static boolean lets(Door door, Visitor visitor) {
        return visitor.may(door.action()) && (!door.ofCase() || visitor.may(FIND));
    }

    /** 403 only for a verb on what one may see. */
    private static int refusal(Door door, Visitor visitor) {
        return door.method().equals("GET") || door.ofCase() && !visitor.may(FIND) ? 404 : 403;
    }

    /** Without those of the connection and of the moment. */
    private static TreeMap<String, java.util.List<String>> headers(Reply reply) {
        return TreeMap.ofAll(new java.util.TreeMap<>(reply.headers().map()))
                .removeAll(List.of("date", "connection", "keep-alive"));
    }
}
