package org.huizhi.testkit.generators;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Allow;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Mandate;
import org.huizhi.domain.kernel.access.Matrix;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.domain.kernel.access.Relation;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.Sensitivity;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;

/** 权限生成域: people of the sample district and strangers with any roles anywhere in it, some of them acting for others. */
@Domain(DomainContext.Global.class)
@Domain(KernelDomain.class)
public class AccessDomain extends DomainContextBase {

    @Provide
    Arbitrary<ActorId> actorIds() {
        return Arbitraries.oneOf(
                Arbitraries.of(SampleCast.EVERYBODY.map(Actor::id).asJava()),
                Arbitraries.of("li", "wang").map(ActorId::new));
    }

    @Provide
    Arbitrary<UnitId> unitIds() {
        return Arbitraries.of(
                SampleDistrict.WATER, SampleDistrict.GAS, SampleDistrict.PARKS, SampleDistrict.PEST_CONTROL);
    }

    @Provide
    Arbitrary<Grant> grants() {
        return Combinators.combine(Arbitraries.of(Role.values()), new KernelDomain().divisions(), unitIds())
                .as((role, scope, unit) -> new Grant(role, scope, Option.when(role == Role.HANDLING_UNIT, unit)));
    }

    @Provide
    Arbitrary<Mandate> mandates() {
        return Combinators.combine(actorIds(), new KernelDomain().dateRanges()).as(Mandate::new);
    }

    /** People of the cast, anybody with any roles, and either of them acting for somebody. */
    @Provide
    Arbitrary<Actor> actors() {
        var strangers = Combinators.combine(actorIds(), grants().list().ofMaxSize(3))
                .as((id, grants) -> new Actor(id, List.ofAll(grants), Option.none()));
        var people = Arbitraries.oneOf(Arbitraries.of(SampleCast.EVERYBODY.asJava()), strangers);
        var delegates = Combinators.combine(people, mandates())
                .as((person, mandate) -> new Actor(person.id(), person.grants(), Option.of(mandate)));
        return Arbitraries.frequencyOf(Tuple.of(4, people), Tuple.of(1, delegates));
    }

    @Provide
    Arbitrary<Purpose> purposes() {
        return Arbitraries.of("grid-case", "audit").map(Purpose::new);
    }

    @Provide
    Arbitrary<Allow> rows() {
        return Combinators.combine(
                        Arbitraries.of("see", "change"),
                        Arbitraries.of(Role.values()),
                        Arbitraries.of(Relation.values()).set().ofMinSize(1),
                        Arbitraries.of(Sensitivity.values()))
                .as((action, role, relations, upTo) -> new Allow(action, role, HashSet.ofAll(relations), upTo));
    }

    @Provide
    Arbitrary<Matrix> matrices() {
        return rows().list().ofMaxSize(20).map(rows -> Matrix.of(List.ofAll(rows)));
    }

    @Provide
    Arbitrary<Visible> visible() {
        return Combinators.combine(
                        new KernelDomain().divisions().set().ofMaxSize(2),
                        unitIds().set().ofMaxSize(2),
                        actorIds())
                .as((within, units, self) ->
                        new Visible(HashSet.ofAll(within), HashSet.ofAll(units), HashSet.of(self)));
    }
}
