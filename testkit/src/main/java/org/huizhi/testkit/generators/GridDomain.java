package org.huizhi.testkit.generators;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.huizhi.domain.grid.cases.Ask;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.CaseTerms;
import org.huizhi.domain.grid.cases.CheckingRejection;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.GridCaseRejection;
import org.huizhi.domain.grid.cases.HandOverId;
import org.huizhi.domain.grid.cases.Place;
import org.huizhi.domain.grid.cases.Plan;
import org.huizhi.domain.grid.cases.Referral;
import org.huizhi.domain.grid.cases.Report;
import org.huizhi.domain.grid.cases.Round;
import org.huizhi.domain.grid.cases.Rounds;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.grid.cases.Submission;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.Party;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SamplePolicy;

/**
 * 网格生成域: cases of the sample district at every stage equally often, whatever happened to them on the way, and attempts at every
 * verb: mostly by those whose turn it is, sometimes by anybody, told something sensible, something at the edge, or nonsense.
 */
@Domain(DomainContext.Global.class)
@Domain(KernelDomain.class)
@Domain(CalendarDomain.class)
@Domain(AccessDomain.class)
@Domain(DutyDomain.class)
@Domain(PlaybookDomain.class)
public class GridDomain extends DomainContextBase {

    @Provide
    Arbitrary<CaseTerms> terms() {
        return Arbitraries.create(SampleDistrict::terms);
    }

    /** Every stage equally often. */
    @Provide
    Arbitrary<CaseJourney> journeys() {
        return Combinators.combine(
                        channels(),
                        categories(),
                        Arbitraries.integers()
                                .between(0, 30 * 24)
                                .map(KernelDomain.FIRST.plus(Duration.ofDays(7))::plusSeconds),
                        Arbitraries.integers().between(0, 10 * 4).map(quarters -> Duration.ofMinutes(quarters * 15L)),
                        Arbitraries.of(Stage.Name.values()),
                        Arbitraries.of(Detour.values()).set().ofMaxSize(6))
                .as((channel, category, at, pace, to, by) ->
                        new CaseJourney(channel, category, at, pace, to, HashSet.ofAll(by)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Channel> channels() {
        return Arbitraries.of(SamplePolicy.POLICY.channels().asJava());
    }

    private static Arbitrary<Category> categories() {
        return Arbitraries.of(
                SamplePolicy.POLICY.categories().reject(Category::restricted).asJava());
    }

    @Provide
    Arbitrary<LivedCase> lived() {
        return journeys().map(CaseJourney::lived);
    }

    @Provide
    Arbitrary<GridCase> cases() {
        return lived().map(LivedCase::gridCase);
    }

    /** What opens a case, and what leads from one stage to the next, with the notes that go with it. */
    @Provide
    Arbitrary<Decision<GridCase, GridCaseFact>> decisions() {
        return Combinators.combine(lived(), new KernelDomain().notes().list().ofMaxSize(2))
                .as((lived, texts) -> new Decision<>(lived.gridCase(), lived.facts(), List.ofAll(texts)));
    }

    @Provide
    Arbitrary<CaseAttempt> attempts() {
        var units = new AccessDomain().unitIds();
        var told = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-1, 7),
                        units,
                        units.list().ofMaxSize(2),
                        submissions())
                .as((yes, stars, lead, assists, what) -> new CaseAttempt(
                        Verb.FILE,
                        Option.none(),
                        yes,
                        stars,
                        lead,
                        List.ofAll(assists),
                        what,
                        new Ask.Extend("finish", "P1D", "other"),
                        List.empty(),
                        master(),
                        SamplePolicy.POLICY.parties().head()));
        return Combinators.combine(
                        Arbitraries.of(Verb.values()),
                        new AccessDomain().actors().optional(0.3),
                        told,
                        extensions(),
                        clocks(),
                        Arbitraries.oneOf(Arbitraries.create(GridDomain::master), cases()),
                        Arbitraries.of(SamplePolicy.POLICY.parties().asJava()))
                .as((verb, by, with, extend, clocks, master, party) -> new CaseAttempt(
                        verb,
                        Option.ofOptional(by),
                        with.yes(),
                        with.stars(),
                        with.lead(),
                        with.assists(),
                        with.what(),
                        extend,
                        clocks,
                        master,
                        party));
    }

    /** Two thirds of them try a verb that the stage of the case knows. */
    @Provide
    Arbitrary<CaseMove> moves() {
        return Combinators.combine(
                        lived(), attempts(), Waits.any(), Arbitraries.integers().between(0, 2))
                .as((lived, attempt, wait, dice) -> new CaseMove(
                        lived,
                        dice == 0 ? attempt : fitting(attempt, lived.gridCase()),
                        lived.now().plus(wait)));
    }

    private static CaseAttempt fitting(CaseAttempt attempt, GridCase on) {
        var known = List.of(Verb.values())
                .filter(verb -> verb.from().contains(on.stage().name()));
        return known.isEmpty()
                ? attempt
                : attempt.trying(known.get(attempt.verb().ordinal() % known.size()));
    }

    private static GridCase master() {
        return CaseWalk.reported(
                        new GridCaseId("c-7"),
                        7,
                        SamplePolicy.QUICK,
                        SamplePolicy.POLICY.categories().head(),
                        KernelDomain.FIRST,
                        Duration.ZERO)
                .lived()
                .gridCase();
    }

    private static Arbitrary<Seq<String>> clocks() {
        return Arbitraries.of("contact", "arrive", "finish", "handle", "confirm", "nothing")
                .list()
                .ofMaxSize(3)
                .map(List::ofAll);
    }

    private static Arbitrary<Ask.Extend> extensions() {
        return Combinators.combine(
                        Arbitraries.of("finish", "handle", "contact", "nothing"),
                        Arbitraries.of("P1D", "P3D", "PT4H", "PT30M", "P0D", "PT0S", "P-1D", "PT-1H", "P1M"))
                .as((clock, by) -> new Ask.Extend(clock, by, "other"));
    }

    /** Each sort equally often. */
    @Provide
    Arbitrary<Ask> asks() {
        return Arbitraries.oneOf(
                extensions(),
                clocks().map(clocks -> new Ask.Pause(clocks, "other")),
                Arbitraries.create(() -> new Ask.Annul("other")));
    }

    @Provide
    Arbitrary<Submission.Waived> waived() {
        return Arbitraries.of("persuade", "explain", "clear").map(measure -> new Submission.Waived(measure, "other"));
    }

    /** Measures in any order, twice or unknown, some waived; photos more than once. */
    @Provide
    Arbitrary<Submission> submissions() {
        var measures = Arbitraries.of("persuade", "explain", "clear", "survey", "locate", "treat", "unknown");
        return Combinators.combine(
                        new KernelDomain().notes(),
                        measures.list().ofMaxSize(4),
                        measures.list().ofMaxSize(2),
                        Arbitraries.of("p-1", "p-2", "p-3").list().ofMaxSize(4))
                .as((result, taken, waived, photos) -> new Submission(
                        result,
                        List.ofAll(taken),
                        List.ofAll(waived).map(measure -> new Submission.Waived(measure, "other")),
                        List.ofAll(photos).map(FileId::new)));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(channels(), categories())
                .as((channel, category) -> Plan.of(SamplePolicy.POLICY, channel, category));
    }

    @Provide
    Arbitrary<Place> places() {
        return Combinators.combine(
                        new KernelDomain().divisions(),
                        new KernelDomain().points().optional(0.7))
                .as((division, point) -> new Place(division, Option.ofOptional(point), Option.none()));
    }

    @Provide
    Arbitrary<Report> reports() {
        return Combinators.combine(channels(), categories(), places(), new KernelDomain().instants(), Waits.any())
                .as(GridDomain::report);
    }

    private static Report report(Channel channel, Category category, Place place, Instant occurred, Duration late) {
        return new Report(
                CaseNumber.of(LocalDate.of(2026, 1, 5), 1),
                channel.code(),
                category.code(),
                channel.origin(),
                place,
                occurred,
                occurred.plus(late),
                SampleCast.RESIDENT.id(),
                Option.none(),
                new Sealed("k1.text"),
                List.empty());
    }

    @Provide
    Arbitrary<GridCaseId> caseIds() {
        return KernelDomain.ids().map(GridCaseId::new);
    }

    @Provide
    Arbitrary<FileId> fileIds() {
        return KernelDomain.ids().map(FileId::new);
    }

    @Provide
    Arbitrary<HandOverId> handOverIds() {
        return KernelDomain.ids().map(HandOverId::new);
    }

    @Provide
    Arbitrary<CaseNumber> numbers() {
        return Combinators.combine(
                        new KernelDomain().days(), Arbitraries.longs().between(1, 1_000_000))
                .as(CaseNumber::of);
    }

    @Provide
    Arbitrary<Stage> stages() {
        return cases().map(GridCase::stage);
    }

    @Provide
    Arbitrary<Rounds> rounds() {
        return cases().map(GridCase::rounds);
    }

    @Provide
    Arbitrary<Round> round() {
        return rounds().map(Rounds::present);
    }

    @Provide
    Arbitrary<Referral> referrals() {
        return Combinators.combine(handOverIds(), new DutyDomain().handOvers()).as(Referral::new);
    }

    /** Each sort equally often. */
    @Provide
    Arbitrary<GridCaseFact> facts() {
        return Sorts.of(GridCaseFact.class);
    }

    @Provide
    Arbitrary<GridCaseRejection> rejections() {
        return Sorts.of(GridCaseRejection.class);
    }

    @Provide
    Arbitrary<CheckingRejection> checkingRejections() {
        return Sorts.of(CheckingRejection.class);
    }

    @Provide
    Arbitrary<Party> parties() {
        return Arbitraries.of(SamplePolicy.POLICY.parties().asJava());
    }
}
