package org.huizhi.testkit.failure;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huizhi.application.Huizhi;
import org.huizhi.application.kernel.AccountDesk;
import org.huizhi.application.kernel.CalendarDesk;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Plain;
import org.huizhi.application.kernel.TerritoryDesk;
import org.huizhi.application.kernel.ledger.LedgerDesk;
import org.huizhi.application.kernel.outbox.OutboxDesk;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Subscription;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.TerritoryChange;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;

/** 基础用例情景: every use case of accounts, calendars and territory, and the passing of time. */
interface KernelUseCases {

    Actor SECURITY = Actor.of("security", Role.SECURITY_ADMINISTRATOR, "310199");
    Actor SYSTEM = Actor.of("system", Role.SYSTEM_ADMINISTRATOR, "310199");
    ActorId SOMEBODY = new ActorId("somebody");
    Seq<Grant> GRANTS = List.of(Grant.of(Role.DUTY_OFFICER, SampleDistrict.STREET));

    static Seq<UseCase> all() {
        return List.of(accounts(), calendar(), territory(), outbox(), ledger(), time())
                .flatMap(each -> each);
    }

    private static Seq<UseCase> accounts() {
        return List.of(
                account("open", story -> () -> accounts(story).open(Story.request(SECURITY), SOMEBODY, GRANTS)),
                account("disable", story -> () -> accounts(story).disable(Story.request(SECURITY), SOMEBODY))
                        .after(KernelUseCases::opened),
                account("reset", story -> () -> accounts(story).reset(Story.request(SECURITY), SOMEBODY))
                        .after(KernelUseCases::opened),
                account(
                                "changePassword",
                                story -> () -> accounts(story)
                                        .changePassword(
                                                Story.request(Actor.of(SOMEBODY, GRANTS.head())),
                                                new Plain(PlainPasswords.FRESH),
                                                new Plain("Another-password-2")))
                        .after(KernelUseCases::opened),
                account("list", story -> () -> accounts(story).list(Story.request(SECURITY), Option.none(), 10))
                        .after(KernelUseCases::opened),
                account(
                                "authenticate",
                                story -> () -> accounts(story).authenticate(SOMEBODY.value(), PlainPasswords.FRESH))
                        .after(KernelUseCases::opened));
    }

    private static Seq<UseCase> calendar() {
        var published = new CalendarYear(2027, HashSet.of(LocalDate.of(2027, 1, 4)), HashSet.empty());
        var corrected = new CalendarYear(2026, HashSet.of(LocalDate.of(2026, 1, 6)), HashSet.empty());
        return List.of(
                UseCase.of(
                        CalendarDesk.class,
                        "find",
                        story -> () -> story.huizhi().calendar().find(Story.request(SampleCast.DUTY))),
                UseCase.of(CalendarDesk.class, "publish", story -> () -> publish(story, published))
                        .after(story -> {
                            story.until("2026-12-30T02:00:00Z");
                            return waiting(story);
                        })
                        .inSteps(),
                UseCase.of(CalendarDesk.class, "publish", story -> () -> publish(story, corrected))
                        .after(KernelUseCases::waiting)
                        .inSteps());
    }

    private static Seq<UseCase> territory() {
        var day = LocalDate.of(2026, 1, 5);
        var divided = new TerritoryChange.Division(
                SampleDistrict.ELSEWHERE,
                List.of("310199002002", "310199002003")
                        .map(code -> TerritoryUnit.of(TerritoryCode.of(code), code, DateRange.from(day))),
                day);
        return List.of(
                territory(
                        "tree",
                        story -> () -> story.huizhi()
                                .territory()
                                .tree(Story.request(SampleCast.DUTY), Option.none(), Option.none())),
                territory(
                        "find",
                        story -> () -> story.huizhi()
                                .territory()
                                .find(
                                        Story.request(SampleCast.DUTY),
                                        SampleDistrict.HERE,
                                        Option.none(),
                                        Option.none())),
                territory(
                        "locate",
                        story -> () -> story.huizhi()
                                .territory()
                                .locate(Story.request(SampleCast.DUTY), "东一路18号3楼", Option.none(), Option.none())),
                territory(
                        "enter",
                        story -> () -> story.huizhi()
                                .territory()
                                .enter(
                                        Story.request(SampleCast.DISTRICT_OFFICIAL),
                                        Address.of("东一路22号"),
                                        Option.of(SampleDistrict.HERE),
                                        DateRange.from(day))),
                territory(
                        "check",
                        story -> () -> story.huizhi()
                                .territory()
                                .check(Story.request(SampleCast.DISTRICT_OFFICIAL), Option.none())),
                territory(
                        "change",
                        story -> () -> story.huizhi()
                                .territory()
                                .change(Story.request(SampleCast.DISTRICT_OFFICIAL), divided)));
    }

    private static Seq<UseCase> outbox() {
        return List.of(
                UseCase.of(
                                OutboxDesk.class,
                                "parked",
                                story -> () -> story.huizhi().outbox().parked(Story.request(SYSTEM), Option.none(), 10))
                        .after(KernelUseCases::unheard),
                UseCase.of(OutboxDesk.class, "replay", story -> {
                    var about = new Posted.About("grid-case", unheard(story).value());
                    return () -> story.huizhi().outbox().replay(Story.request(SYSTEM), "deaf", about);
                }));
    }

    private static Seq<UseCase> ledger() {
        return List.of(UseCase.of(
                        LedgerDesk.class,
                        "verify",
                        story -> () -> story.huizhi().ledger().verify(Story.request(SYSTEM)))
                .after(Story::reported));
    }

    /** A case of which somebody could not be told. */
    private static GridCaseId unheard(Story story) {
        var id = story.reported();
        for (int n = 0; n < Subscription.TRIES; n++) {
            story.huizhi().relay();
            story.clock().advance(Duration.ofHours(2));
        }
        return id;
    }

    /** Rungs of several cases, an offer that lapses, and receipts that have grown old. */
    private static Seq<UseCase> time() {
        return List.of(UseCase.of(Huizhi.class, "tick", story -> {
                    story.cases().report(Story.request(SampleCast.NEIGHBOUR), Story.leak("quick"));
                    story.taken();
                    story.offeredAfterClosure();
                    story.clock().advance(Duration.ofDays(8));
                    return () -> story.huizhi().tick(story.huizhi().now());
                })
                .inSteps());
    }

    private static Object publish(Story story, CalendarYear year) {
        return story.huizhi().calendar().publish(Story.request(SampleCast.DISTRICT_OFFICIAL), year);
    }

    private static Object waiting(Story story) {
        return List.of(story.reported("counter"), story.reported("counter"), story.reported("counter"));
    }

    private static Object opened(Story story) {
        return accounts(story).open(Call.by(SECURITY), SOMEBODY, GRANTS).get();
    }

    private static AccountDesk accounts(Story story) {
        return story.huizhi().accounts();
    }

    private static UseCase account(String method, Function<Story, Supplier<Object>> scene) {
        return UseCase.of(AccountDesk.class, method, scene);
    }

    private static UseCase territory(String method, Function<Story, Supplier<Object>> scene) {
        return UseCase.of(TerritoryDesk.class, method, scene);
    }
}
