package org.huizhi.bootstrap;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.Random;
import org.huizhi.application.Huizhi;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.grid.Reported;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Plain;
import org.huizhi.application.kernel.Training;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 样例案件的一生: what happens to one invented case, step by step, each step planned by the one before. */
final class SampleLives {

    private final Huizhi huizhi;
    private final GridPolicy policy;
    private final Random random;
    private final PriorityQueue<Sample.Step> story;
    private final SampleMatters matters;
    private final SamplePeople people;
    private final Instant lately;
    private Set<Stage.Name> resting = HashSet.empty();
    private long order;

    SampleLives(Huizhi huizhi, Training training, Random random, PriorityQueue<Sample.Step> story, Instant end) {
        this.lately = end.minus(Duration.ofDays(1));
        this.huizhi = huizhi;
        this.policy = huizhi.district().grid();
        this.random = random;
        this.story = story;
        this.people = new SamplePeople(huizhi.pack(), training);
        this.matters = new SampleMatters(huizhi.district(), training, random);
    }

    /** Plans the report; everything else follows from it. */
    void begin(Instant at) {
        var channel = matters.channel();
        var told = matters.told();
        var division = matters.place();
        plan(at, () -> report(at, channel, told, division));
    }

    private void report(Instant at, Channel channel, Training.Story told, DivisionCode division) {
        var teller = Option.when(
                random.nextInt(3) > 0,
                () -> new CaseCommands.Teller(Option.of(new Plain(people.name(random))), Option.none()));
        var report = new CaseCommands.Report(
                channel.code(),
                told.category(),
                new Plain(told.text()),
                Option.of(at.minusSeconds(random.nextInt(3_600))),
                teller,
                List.empty(),
                new CaseCommands.Where.InDivision(division, Option.none()));
        var opened = (Reported.Opened) done(cases().report(Call.by(people.reporter(channel, division)), report));
        var id = opened.outcome().value().state().id();
        if (channel.verifyFirst()) {
            onwards(Stage.Name.REPORTED, 1, 8, () -> verify(id, division));
        } else {
            onwards(Stage.Name.REPORTED, 0, 3, () -> file(id, division));
        }
    }

    private void verify(GridCaseId id, DivisionCode division) {
        var found = random.nextInt(12) > 0;
        did(cases().verify(
                        Call.by(people.gridWorker(division)),
                        id,
                        new CaseCommands.Verify(found, Option.none(), List.empty())));
        if (found) {
            onwards(Stage.Name.VERIFIED, 0, 2, () -> file(id, division));
        } else {
            then(0, 2, () -> decline(id, division));
        }
    }

    private void decline(GridCaseId id, DivisionCode division) {
        did(cases().decline(Call.by(people.duty(division)), id, reasoned(Reason.Use.DECLINE, "现场未发现所反映的问题")));
    }

    private void file(GridCaseId id, DivisionCode division) {
        did(cases().file(Call.by(people.duty(division)), id));
        onwards(Stage.Name.FILED, 0, 2, () -> dispatch(id, division));
    }

    private void dispatch(GridCaseId id, DivisionCode division) {
        var units = people.units(division);
        if (units.isEmpty()) {
            return;
        }
        var lead = one(units);
        var assists = random.nextInt(6) == 0
                ? units.reject(lead::equals).take(1).map(unit -> unit.id().value())
                : List.<String>empty();
        did(cases().dispatch(
                        Call.by(people.dispatcher(division)),
                        id,
                        new CaseCommands.Dispatch(lead.id().value(), assists)));
        onwards(Stage.Name.DISPATCHED, 0, 3, () -> returnOrTake(id, division, lead, assists));
    }

    private void returnOrTake(GridCaseId id, DivisionCode division, Unit lead, Seq<String> assists) {
        var unit = Call.by(people.worker(lead));
        var sheet = done(cases().find(unit, id));
        if (random.nextInt(20) == 0
                && sheet.state().duty().returns() == 0
                && sheet.actions().contains("return")) {
            did(cases().giveBack(unit, id, reasoned(Reason.Use.RETURN, "不属于本单位职责")));
            then(1, 4, () -> dispatch(id, division));
            return;
        }
        did(cases().take(unit, id));
        onwards(Stage.Name.IN_HAND, 1, 8, () -> contact(id, division, lead, assists));
    }

    private void contact(GridCaseId id, DivisionCode division, Unit lead, Seq<String> assists) {
        did(cases().contact(Call.by(people.worker(lead)), id, new CaseCommands.Visit(Option.none(), List.empty())));
        then(1, 8, () -> arrive(id, division, lead, assists));
    }

    private void arrive(GridCaseId id, DivisionCode division, Unit lead, Seq<String> assists) {
        did(cases().arrive(Call.by(people.worker(lead)), id, new CaseCommands.Visit(Option.none(), List.empty())));
        assists.forEach(assist -> then(
                1,
                4,
                () -> did(cases().assistDone(
                                Call.by(people.worker(huizhi.pack().unit(assist).get())),
                                id,
                                new CaseCommands.AssistDone(Option.none())))));
        then(5, random.nextInt(5) == 0 ? 72 : 24, () -> submit(id, division, lead));
    }

    private void submit(GridCaseId id, DivisionCode division, Unit lead) {
        var sheet = done(cases().find(Call.by(people.worker(lead)), id));
        var measures = sheet.state().plan().measures();
        did(cases().submit(
                        Call.by(people.worker(lead)),
                        id,
                        new CaseCommands.Submit(
                                new Plain("已处理完毕，现场恢复正常"),
                                measures.take(random.nextInt(measures.size() + 1)),
                                List.empty(),
                                List.empty())));
        onwards(Stage.Name.SUBMITTED, 1, 12, () -> confirm(id, division, lead));
    }

    private void confirm(GridCaseId id, DivisionCode division, Unit lead) {
        var passed = random.nextInt(10) > 0;
        did(cases().confirm(Call.by(people.gridWorker(division)), id, new CaseCommands.Confirm(passed, Option.none())));
        if (passed) {
            var days = done(cases().find(Call.by(people.gridWorker(division)), id))
                    .state()
                    .plan()
                    .lookBackDays();
            then(24 * (days + 1), 24 * (days + 3), () -> lookBack(id, division));
        } else {
            then(2, 24, () -> submit(id, division, lead));
        }
    }

    private void lookBack(GridCaseId id, DivisionCode division) {
        var sound = random.nextInt(15) > 0;
        did(cases().lookBack(
                        Call.by(people.gridWorker(division)),
                        id,
                        new CaseCommands.LookBack(sound, Option.none(), List.empty())));
        if (!sound) {
            then(1, 4, () -> dispatch(id, division));
        }
    }

    /** Packs keep the reason for everything else to the end. */
    private CaseCommands.Reasoned reasoned(Reason.Use use, String said) {
        return new CaseCommands.Reasoned(policy.reasons(use).last().code(), Option.of(new Plain(said)));
    }

    private GridCases cases() {
        return huizhi.gridCases();
    }

    /** In each stage one case of the last day stays, so that in all of them there is something to do. */
    private void onwards(Stage.Name reached, int from, int to, Runnable act) {
        if (resting.contains(reached) || huizhi.now().isBefore(lately)) {
            then(from, to, act);
        } else {
            resting = resting.add(reached);
        }
    }

    private void then(int from, int to, Runnable act) {
        plan(huizhi.now().plus(hours(from, to)), act);
    }

    private void plan(Instant at, Runnable act) {
        story.add(new Sample.Step(at, order++, act));
    }

    private Duration hours(int from, int to) {
        return Duration.ofSeconds(random.nextLong(from * 3_600L + 60, to * 3_600L + 120));
    }

    private <T> T one(Seq<T> of) {
        return SamplePeople.one(of, random);
    }

    private void did(Either<Rejection, Outcome<CaseSheet>> outcome) {
        done(outcome);
    }

    /** The story only tells what is possible; anything else is a mistake in it. */
    private <T> T done(Either<Rejection, T> outcome) {
        return outcome.getOrElseThrow(
                no -> new IllegalStateException(huizhi.words().say(no, Language.EN)));
    }
}
