package org.huizhi.bootstrap;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.adapters.persistence.district.SqlStorage;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Plain;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.people.Mobile;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.testkit.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** 武康大楼: the house, its people and what they say, over any store, by a clock that the story moves. */
abstract class WukangHouse {

    enum On {
        MEMORY,
        SQLITE
    }

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DivisionCode WUKANG = new DivisionCode("310104004008");

    static final Actor RESIDENT = Actor.of("resident", Role.RESIDENT, "310104");
    static final Actor DUTY = Actor.of("duty", Role.DUTY_OFFICER, "310104004");
    static final Actor DISPATCHER = Actor.of("dispatcher", Role.DISPATCHER, "310104004");
    static final Actor WORKER = Actor.of("worker", Role.GRID_WORKER, "310104004008");
    static final Actor NEIGHBOURHOOD = Actor.of("committee", Role.NEIGHBOURHOOD_OFFICIAL, "310104004008");
    static final Actor STATION = Actor.ofUnit("station", "baiyi", "310104");
    static final Actor REPAIRERS = Actor.ofUnit("repairers", "fang-310104004", "310104004");

    @TempDir
    Path folder;

    private final MovingClock clock = MovingClock.at(at("2026-05-18T19:30"));
    private Database database;
    Storage storage;
    private Huizhi huizhi;

    @BeforeEach
    void open() {
        database = Database.sqlite(folder.resolve("huizhi.db"), "310104");
    }

    @AfterEach
    void close() {
        database.close();
    }

    void begin(On store) {
        storage = store == On.MEMORY ? MemoryStorage.empty() : SqlStorage.over(database);
        huizhi = Districts.by(clock, storage, folder);
    }

    GridCaseId reported() {
        return cases().report(by(RESIDENT), report("白蚁危害", "武康大楼群飞，楼道与户内均有"))
                .get()
                .opened()
                .get();
    }

    void dispatched(GridCaseId id) {
        done(cases().verify(by(WORKER), id, new CaseCommands.Verify(true, words("确有群飞"), List.empty())));
        done(cases().file(by(DUTY), id));
        done(cases().dispatch(by(DISPATCHER), id, new CaseCommands.Dispatch("白蚁防治所", List.of("fang-310104004"))));
    }

    GridCaseId inHand() {
        var id = reported();
        till("2026-05-18T20:00");
        dispatched(id);
        done(cases().take(by(STATION), id));
        return id;
    }

    void closed(GridCaseId id) {
        done(cases().contact(by(STATION), id, visit("已联系")));
        done(cases().arrive(by(STATION), id, visit("已到场")));
        done(cases().assistDone(by(REPAIRERS), id, new CaseCommands.AssistDone(Option.none())));
        done(cases().submit(by(STATION), id, submit("勘查", "定位", "灭治", "现场整理")));
        done(cases().confirm(by(NEIGHBOURHOOD), id, confirm(true)));
    }

    GridCases cases() {
        return huizhi.gridCases();
    }

    /** Time passes, and what falls due on the way happens. */
    void till(String local) {
        clock.advance(Duration.between(clock.instant(), at(local)));
        huizhi.tick(huizhi.now());
    }

    CaseSheet done(GridCaseId id) {
        return cases().find(by(DUTY), id).get();
    }

    static CaseSheet done(Either<Rejection, Outcome<CaseSheet>> outcome) {
        return outcome.getOrElseThrow(no -> new AssertionError(no.code() + " " + no.faults()))
                .value();
    }

    static Rejection refused(Either<Rejection, ?> outcome) {
        return outcome.swap().get();
    }

    /** How every clock stands, the present round's first. */
    static Seq<String> states(CaseSheet sheet) {
        return sheet.clocks().map(line -> line.verdict().value().name());
    }

    static Option<Instant> due(CaseSheet sheet, String code) {
        return sheet.clocks()
                .map(CaseSheet.ClockLine::clock)
                .find(clock -> clock.id().code().equals(code))
                .flatMap(clock -> clock.timing().due());
    }

    /** What the ledger tells, without what time alone did. */
    Seq<String> facts(GridCaseId id) {
        return cases().history(by(DUTY), id)
                .get()
                .map(line -> line.fact())
                .reject(fact -> fact instanceof GridCaseFact.RungReached)
                .map(GridCaseFact::name);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    static Call by(Actor actor) {
        return Call.by(actor);
    }

    static CaseCommands.Report report(String category, String text) {
        var teller = new CaseCommands.Teller(words("张秀英"), Option.of(new Mobile("13812345678")));
        return new CaseCommands.Report(
                "民情快办",
                category,
                new Plain(text),
                Option.none(),
                Option.of(teller),
                List.empty(),
                new CaseCommands.Where.InDivision(WUKANG, words("淮海中路 1850 号")));
    }

    static CaseCommands.Visit visit(String note) {
        return new CaseCommands.Visit(words(note), List.empty());
    }

    static CaseCommands.Submit submit(String... measures) {
        return new CaseCommands.Submit(new Plain("消杀完毕，已科普"), List.of(measures), List.empty(), List.empty());
    }

    static CaseCommands.Confirm confirm(boolean passed) {
        return new CaseCommands.Confirm(passed, Option.none());
    }

    static CaseCommands.LookBack lookBack(boolean sound) {
        return new CaseCommands.LookBack(sound, words("又见白蚁"), List.empty());
    }

    static Option<Plain> words(String text) {
        return Option.of(new Plain(text));
    }
}
