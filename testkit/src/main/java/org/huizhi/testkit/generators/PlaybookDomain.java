package org.huizhi.testkit.generators;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.grid.playbooks.Limits;
import org.huizhi.domain.grid.playbooks.Measure;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.grid.playbooks.Playbook;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.grid.playbooks.Vendor;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.testkit.SamplePolicy;

/** 导则生成域: channels, playbooks and limits as packs may have them, the smallest among them. */
@Domain(DomainContext.Global.class)
@Domain(KernelDomain.class)
@Domain(CalendarDomain.class)
@Domain(AccessDomain.class)
public class PlaybookDomain extends DomainContextBase {

    @Provide
    Arbitrary<Limits> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 72),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 240),
                        Arbitraries.integers().between(1, 3))
                .as((hours, bounces, days, metres, near, quorum) -> new Limits(
                        Duration.ofHours(hours), bounces, days, metres, near, quorum, Duration.ofHours(hours + 1L)));
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Combinators.combine(
                        Arbitraries.of("persuade", "explain", "clear", "survey"), new KernelDomain().labels())
                .as(Measure::new);
    }

    @Provide
    Arbitrary<Vendor> vendors() {
        return Combinators.combine(
                        new AccessDomain().unitIds(),
                        Arbitraries.integers().between(1, 8).map(Duration::ofHours))
                .as(Vendor::new);
    }

    @Provide
    Arbitrary<Reason> reasons() {
        return Combinators.combine(
                        Arbitraries.of(Reason.Use.values()), new KernelDomain().codes(), new KernelDomain().labels())
                .as(Reason::new);
    }

    private static Arbitrary<Seq<ClockRule>> clocks() {
        return new CalendarDomain()
                .rules()
                .list()
                .uniqueElements(ClockRule::code)
                .ofMaxSize(3)
                .map(List::ofAll);
    }

    @Provide
    Arbitrary<Channel> channels() {
        return Combinators.combine(
                        Arbitraries.of("quick", "counter", "patrol"),
                        new KernelDomain().labels(),
                        Arbitraries.of(Origin.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        clocks())
                .as(Channel::new);
    }

    @Provide
    Arbitrary<Category> categories() {
        return Arbitraries.of(SamplePolicy.POLICY.categories().asJava());
    }

    @Provide
    Arbitrary<Playbook> playbooks() {
        return Combinators.combine(
                        Arbitraries.of("corridor", "plain", "termites"),
                        Arbitraries.integers().between(1, 9),
                        clocks(),
                        Arbitraries.integers().between(0, 3),
                        measures().list().uniqueElements(Measure::code).ofMaxSize(4),
                        Arbitraries.integers().between(1, 30),
                        vendors().optional(0.3))
                .as((code, version, clocks, photos, measures, days, vendor) -> new Playbook(
                        code,
                        version,
                        clocks,
                        photos,
                        List.ofAll(measures),
                        days,
                        Option.ofOptional(vendor),
                        List.empty()));
    }

    /** Whole policies: the sample's words with any playbooks and any limits. */
    @Provide
    Arbitrary<GridPolicy> policies() {
        return Combinators.combine(
                        channels()
                                .list()
                                .uniqueElements(Channel::code)
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        playbooks(),
                        limits())
                .as((channels, playbook, limits) -> new GridPolicy(
                        List.ofAll(channels),
                        SamplePolicy.POLICY.categories(),
                        SamplePolicy.POLICY
                                .playbooks()
                                .map(each -> each.code().equals(playbook.code()) ? playbook : each),
                        SamplePolicy.POLICY.reasons(),
                        SamplePolicy.POLICY.parties(),
                        SamplePolicy.POLICY.confirming(),
                        LinkedHashMap.empty(),
                        limits));
    }
}
