package org.huizhi.domain.grid.cases;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.grid.playbooks.Limits;
import org.huizhi.domain.grid.playbooks.Measure;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.grid.playbooks.Party;
import org.huizhi.domain.grid.playbooks.Playbook;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.grid.playbooks.Vendor;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Mandate;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.calendar.ClockTerms;
import org.huizhi.domain.kernel.calendar.Ladder;
import org.huizhi.domain.kernel.calendar.Rung;
import org.huizhi.domain.kernel.calendar.WorkCalendar;
import org.huizhi.domain.kernel.calendar.WorkWindow;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * A small town built by hand: three channels, two categories, three units. {@code hotline} promises 24, 24 and 48 hours from
 * receipt; {@code counter} asks for a verification first; {@code patrol} is proactive and begins its clocks anew at each dispatch.
 */
interface Town {

    ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    DivisionCode HERE = new DivisionCode("310104003001");
    DivisionCode STREET = new DivisionCode("310104003");

    /** A Monday. */
    Instant NINE = time("2026-01-05 09:00");

    UnitId WATER = new UnitId("water");
    UnitId GAS = new UnitId("gas");
    UnitId PARKS = new UnitId("parks");

    Actor RESIDENT = Actor.of("resident", Role.RESIDENT, "310104");
    Actor WORKER = Actor.of("worker", Role.GRID_WORKER, "310104003001");
    Actor DUTY = Actor.of("duty", Role.DUTY_OFFICER, "310104003");
    Actor DISPATCHER = Actor.of("dispatcher", Role.DISPATCHER, "310104003");
    Actor OFFICIAL = Actor.of("official", Role.STREET_OFFICIAL, "310104003");
    Actor DISTRICT = Actor.of("district", Role.DISTRICT_OFFICIAL, "310104");
    Actor LEAD = Actor.ofUnit("plumber", "water", "310104003");
    Actor HELPER = Actor.ofUnit("fitter", "gas", "310104003");

    ClockRule CONTACT = natural("contact", 24, Moment.RECEIVED, Moment.CONTACTED);
    ClockRule ARRIVE = natural("arrive", 24, Moment.RECEIVED, Moment.ARRIVED);
    ClockRule FINISH = natural("finish", 48, Moment.RECEIVED, Moment.SUBMITTED);
    ClockRule INTAKE = natural("intake", 4, Moment.RECEIVED, Moment.DISPATCHED);
    ClockRule HANDLE = new ClockRule(
            "handle", ClockRule.Kind.WORKING_DAYS, new Budget.Days(3), Moment.DISPATCHED, Moment.SUBMITTED, true);
    ClockRule CONFIRM = new ClockRule(
            "confirm",
            ClockRule.Kind.NATURAL,
            new Budget.Hours(Duration.ofHours(24)),
            Moment.SUBMITTED,
            Moment.CONFIRMED,
            false);
    ClockRule SURVEY = new ClockRule(
            "survey",
            ClockRule.Kind.NATURAL,
            new Budget.Hours(Duration.ofHours(12)),
            Moment.TAKEN,
            Moment.ARRIVED,
            false);

    ClockRule GUARD = natural("guard", 2, Moment.DISPATCHED, Moment.ARRIVED);

    Channel HOTLINE = channel("hotline", Origin.REACTIVE, false, false, CONTACT, ARRIVE, FINISH);
    Channel COUNTER = channel("counter", Origin.REACTIVE, true, false, CONTACT, FINISH);
    Channel PATROL = channel("patrol", Origin.PROACTIVE, false, true, INTAKE, HANDLE);

    Playbook CORRIDOR = new Playbook(
            "corridor",
            1,
            List.of(SURVEY, GUARD),
            2,
            List.of(measure("persuade"), measure("explain"), measure("clear")),
            3,
            Option.of(new Vendor(PARKS, Duration.ofHours(2))),
            List.of("appointment"));
    Playbook PLAIN = new Playbook("plain", 4, List.empty(), 0, List.empty(), 1, Option.none(), List.empty());

    Category PILES = new Category("2101", label("piles"), false, "corridor");
    Category LEAK = new Category("2102", label("leak"), false, "plain");

    Party PROJECT = new Party("project", label("project"), false);
    Party CHILDREN = new Party("children", label("children"), true);

    Limits LIMITS = new Limits(Duration.ofHours(4), 2, 7, 100, 72, 1, Duration.ofHours(72));

    GridPolicy POLICY = policy(LIMITS);

    WorkCalendar CALENDAR = WorkCalendar.of(ZONE, List.of(new WorkWindow(LocalTime.of(9, 0), LocalTime.of(17, 30))))
            .with(CalendarYear.plain(2026));

    CaseTerms TERMS = terms(LIMITS);

    static CaseTerms terms(Limits limits) {
        return new CaseTerms(policy(limits), clockTerms(CALENDAR));
    }

    static ClockTerms clockTerms(WorkCalendar calendar) {
        return new ClockTerms(calendar, new Ladder(List.of(new Rung("remind", 75), new Rung("urge", 100))), "town-1");
    }

    static CaseTerms quorum(int approvals) {
        return terms(new Limits(Duration.ofHours(4), 2, 7, 100, 72, approvals, Duration.ofHours(72)));
    }

    private static GridPolicy policy(Limits limits) {
        return new GridPolicy(
                List.of(HOTLINE, COUNTER, PATROL),
                List.of(PILES, LEAK),
                List.of(CORRIDOR, PLAIN),
                List.of(new Reason(Reason.Use.RETURN, "not-ours", label("not ours"))),
                List.of(PROJECT, CHILDREN),
                CONFIRM,
                HashMap.of("contact", label("first contact")),
                limits);
    }

    /** The district's own time, as in {@code 2026-01-05 14:00}. */
    static Instant time(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T')).atZone(ZONE).toInstant();
    }

    static Instant hours(long after) {
        return NINE.plus(Duration.ofHours(after));
    }

    static Instant days(long after) {
        return NINE.plus(Duration.ofDays(after));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Option<Note> note(String id) {
        return Option.of(new Note(new NoteId(id), new Sealed("k1." + id)));
    }

    static Seq<FileId> photos(String... ids) {
        return List.of(ids).map(FileId::new);
    }

    /** Somebody who acts for another. */
    static Actor delegate(Actor who, Actor principal, Mandate mandate) {
        return new Actor(who.id(), principal.grants(), Option.of(mandate));
    }

    static ClockRule natural(String code, int hours, String from, String to) {
        return new ClockRule(code, ClockRule.Kind.NATURAL, new Budget.Hours(Duration.ofHours(hours)), from, to, true);
    }

    static Label label(String word) {
        return new Label(word, word);
    }

    static Report reported(Channel channel, Category category, Instant occurredAt, Instant receivedAt) {
        return new Report(
                CaseNumber.of(LocalDate.of(2026, 1, 5), 1),
                channel.code(),
                category.code(),
                channel.origin(),
                new Place(HERE, Option.none(), Option.none()),
                occurredAt,
                receivedAt,
                new ActorId("resident"),
                Option.none(),
                new Sealed("k1.text"),
                List.empty());
    }

    private static Channel channel(
            String code, Origin origin, boolean verifyFirst, boolean restarts, ClockRule... clocks) {
        return new Channel(code, label(code), origin, verifyFirst, restarts, List.of(clocks));
    }

    private static Measure measure(String code) {
        return new Measure(code, label(code));
    }
}
