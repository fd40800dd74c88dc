package org.huizhi.bootstrap;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.District;
import org.huizhi.application.Huizhi;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.grid.Reported;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Passwords;
import org.huizhi.application.kernel.Plain;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Level;

/** 同一段经历: the life of a case, told in the words of whatever pack there is, by that pack's own people. */
final class PackLife {

    private static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T01:00:00Z");

    final District district;
    final Huizhi huizhi;
    private final SimulatedClock clock;
    private final SamplePeople people;
    private final DivisionCode home;

    PackLife(District district, Path folder) {
        this.district = district;
        this.clock =
                new SimulatedClock(MONDAY_MORNING, district.pack().calendar().zone());
        this.huizhi = Districts.over(district, MemoryStorage.empty(), folder, Passwords.none())
                .by(clock);
        this.people = new SamplePeople(district.pack(), district.training().get());
        this.home = (DivisionCode) district.pack()
                .territory()
                .map(unit -> unit.code())
                .find(code -> code.level() == Level.NEIGHBOURHOOD
                        && code.isWithin(district.training().get().home()))
                .get();
    }

    /** Categories of which a case can be told without a photo. */
    Seq<Category> categories() {
        return district.grid()
                .categories()
                .reject(Category::restricted)
                .filter(category -> district.grid().playbook(category).photosAfter() == 0);
    }

    CaseSheet reported(Channel channel, Category category) {
        var report = new CaseCommands.Report(
                channel.name().zh(),
                category.name().zh(),
                new Plain(category.name().zh()),
                Option.none(),
                Option.none(),
                List.empty(),
                new CaseCommands.Where.InDivision(home, Option.none()));
        return ((Reported.Opened) done(cases().report(Call.by(people.reporter(channel, home)), report)))
                .outcome()
                .value();
    }

    CaseSheet inHand(Channel channel, Category category) {
        var id = reported(channel, category).state().id();
        if (channel.verifyFirst()) {
            did(cases().verify(grid(), id, new CaseCommands.Verify(true, Option.none(), List.empty())));
        }
        did(cases().file(duty(), id));
        did(cases().dispatch(
                        Call.by(people.dispatcher(home)),
                        id,
                        new CaseCommands.Dispatch(lead().name().zh(), List.empty())));
        did(cases().take(unit(), id));
        did(cases().contact(unit(), id, new CaseCommands.Visit(Option.none(), List.empty())));
        return did(cases().arrive(unit(), id, new CaseCommands.Visit(Option.none(), List.empty())));
    }

    /** @param measures codes or words of the pack */
    Either<Rejection, CaseSheet> submit(GridCaseId id, Seq<String> measures) {
        return cases().submit(
                        unit(), id, new CaseCommands.Submit(new Plain("已办"), measures, List.empty(), List.empty()))
                .map(Outcome::value);
    }

    CaseSheet closed(Channel channel, Category category) {
        var id = inHand(channel, category).state().id();
        done(submit(
                id,
                district.grid()
                        .playbook(category)
                        .measures()
                        .map(each -> each.name().zh())));
        return did(cases().confirm(grid(), id, new CaseCommands.Confirm(true, Option.none())));
    }

    Either<Rejection, CaseSheet> lookBack(GridCaseId id) {
        return cases().lookBack(grid(), id, new CaseCommands.LookBack(true, Option.none(), List.empty()))
                .map(Outcome::value);
    }

    /** A life from report to look-back, as early as the playbook lets it be. */
    CaseSheet lookedBack(Channel channel, Category category) {
        var id = closed(channel, category).state().id();
        passDays(district.grid().playbook(category).lookBackDays());
        return done(lookBack(id));
    }

    void passDays(int days) {
        clock.moveTo(clock.instant().plus(Duration.ofDays(days)));
    }

    GridCases cases() {
        return huizhi.gridCases();
    }

    Call duty() {
        return Call.by(people.duty(home));
    }

    private Call grid() {
        return Call.by(people.gridWorker(home));
    }

    private Call unit() {
        return Call.by(people.worker(lead()));
    }

    private Unit lead() {
        return people.units(home).head();
    }

    private CaseSheet did(Either<Rejection, Outcome<CaseSheet>> outcome) {
        return done(outcome).value();
    }

    private <T> T done(Either<Rejection, T> outcome) {
        return outcome.getOrElseThrow(no -> new AssertionError(huizhi.words().say(no, Language.EN)));
    }
}
