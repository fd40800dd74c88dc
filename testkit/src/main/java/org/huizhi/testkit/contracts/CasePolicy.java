package org.huizhi.testkit.contracts;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.huizhi.domain.grid.cases.CaseTerms;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.grid.playbooks.Limits;
import org.huizhi.domain.grid.playbooks.Measure;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.grid.playbooks.Party;
import org.huizhi.domain.grid.playbooks.Playbook;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.calendar.ClockRule.Kind;
import org.huizhi.domain.kernel.calendar.ClockTerms;
import org.huizhi.domain.kernel.calendar.Ladder;
import org.huizhi.domain.kernel.calendar.Rung;
import org.huizhi.domain.kernel.calendar.WorkCalendar;
import org.huizhi.domain.kernel.calendar.WorkWindow;

/** 样例政策: a small grid policy with every kind of clock, for the sample lives. */
interface CasePolicy {

    Party PROJECTS = new Party("project", new Label("项目", "projects"), false);

    Channel QUICK = new Channel(
            "quick",
            new Label("快办", "quick"),
            Origin.REACTIVE,
            true,
            true,
            List.of(
                    natural("contact", 24, "received", "contacted"),
                    natural("finish", 48, "received", "submitted"),
                    new ClockRule("desk", Kind.WORKING_HOURS, hours(4), "received", "dispatched", false)));

    Playbook PLAIN = new Playbook(
            "plain",
            1,
            List.of(new ClockRule("work", Kind.WORKING_DAYS, new Budget.Days(3), "dispatched", "submitted", true)),
            1,
            List.of(new Measure("talk", new Label("劝导", "talk")), new Measure("teach", new Label("普法", "teach"))),
            7,
            Option.none(),
            List.empty());

    GridPolicy POLICY = new GridPolicy(
            List.of(QUICK),
            List.of(new Category("2101", new Label("杂物", "clutter"), false, "plain")),
            List.of(PLAIN),
            List.empty(),
            List.of(PROJECTS),
            natural("confirm", 24, "submitted", "confirmed"),
            HashMap.empty(),
            new Limits(Duration.ofHours(24), 2, 15, 50, 24, 1, Duration.ofHours(30)));

    CaseTerms TERMS = new CaseTerms(
            POLICY,
            new ClockTerms(
                    WorkCalendar.of(
                                    ZoneId.of("Asia/Shanghai"),
                                    List.of(
                                            new WorkWindow(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                                            new WorkWindow(LocalTime.of(13, 0), LocalTime.of(18, 0))))
                            .with(CalendarYear.plain(2026)),
                    new Ladder(List.of(new Rung("remind", 75), new Rung("urge", 100), new Rung("watch", 125))),
                    "pack-2026.1"));

    private static Budget hours(int length) {
        return new Budget.Hours(Duration.ofHours(length));
    }

    private static ClockRule natural(String code, int length, String from, String to) {
        return new ClockRule(code, Kind.NATURAL, hours(length), from, to, true);
    }
}
