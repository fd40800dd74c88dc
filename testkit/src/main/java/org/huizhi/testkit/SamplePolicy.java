package org.huizhi.testkit;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import org.huizhi.domain.grid.cases.Moment;
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
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.calendar.ClockRule.Kind;

/**
 * 样例政策: a grid policy with every kind of channel, clock and playbook. {@code quick} is the channel of 24, 24 and 48 hours from
 * receipt; {@code counter} asks for a verification and counts working time; {@code patrol} is proactive and begins its clocks anew
 * at each dispatch. {@code 2101} asks for measures in order and two photos, {@code 2103} is for termites, {@code 2114} is restricted.
 */
public interface SamplePolicy {

    Channel QUICK = new Channel(
            "quick",
            label("民情快办", "Quick response"),
            Origin.REACTIVE,
            false,
            false,
            List.of(
                    natural("contact", 24, Moment.RECEIVED, Moment.CONTACTED),
                    natural("arrive", 24, Moment.RECEIVED, Moment.ARRIVED),
                    natural("finish", 48, Moment.RECEIVED, Moment.SUBMITTED)));

    Channel COUNTER = new Channel(
            "counter",
            label("窗口", "Counter"),
            Origin.REACTIVE,
            true,
            false,
            List.of(
                    new ClockRule("contact", Kind.WORKING_HOURS, hours(8), Moment.RECEIVED, Moment.CONTACTED, false),
                    new ClockRule(
                            "finish", Kind.WORKING_DAYS, new Budget.Days(5), Moment.RECEIVED, Moment.SUBMITTED, true)));

    Channel PATROL = new Channel(
            "patrol",
            label("巡查", "Patrol"),
            Origin.PROACTIVE,
            false,
            true,
            List.of(
                    natural("intake", 8, Moment.RECEIVED, Moment.DISPATCHED),
                    new ClockRule(
                            "handle",
                            Kind.WORKING_DAYS,
                            new Budget.Days(3),
                            Moment.DISPATCHED,
                            Moment.SUBMITTED,
                            true)));

    Playbook CORRIDOR = new Playbook(
            "corridor",
            1,
            List.of(natural("guard", 4, Moment.DISPATCHED, Moment.ARRIVED)),
            2,
            List.of(measure("persuade", "劝导"), measure("explain", "普法"), measure("clear", "清理")),
            1,
            Option.none(),
            List.empty());

    Playbook PLAIN = new Playbook("plain", 2, List.empty(), 0, List.empty(), 3, Option.none(), List.empty());

    Playbook TERMITES = new Playbook(
            "termites",
            1,
            List.empty(),
            0,
            List.of(measure("survey", "勘查"), measure("locate", "定位"), measure("treat", "灭治"), measure("tidy", "现场整理")),
            7,
            Option.of(new Vendor(new UnitId("pest-control"), Duration.ofHours(2))),
            List.of("appointment", "precautions"));

    GridPolicy POLICY = new GridPolicy(
            List.of(QUICK, COUNTER, PATROL),
            List.of(
                    new Category("2101", label("楼道堆物", "Piles in corridors"), false, "corridor"),
                    new Category("2102", label("房屋渗漏", "Leaks"), false, "plain"),
                    new Category("2103", label("白蚁危害", "Termites"), false, "termites"),
                    new Category("2114", label("未成年人线索", "Child at risk"), true, "plain")),
            List.of(CORRIDOR, PLAIN, TERMITES),
            reasons(),
            List.of(
                    new Party("project", label("微更新项目", "Renewal project"), false),
                    new Party("mediation", label("人民调解", "Mediation"), false),
                    new Party("children", label("未保工作站", "Child protection station"), true)),
            new ClockRule("confirm", Kind.NATURAL, hours(24), Moment.SUBMITTED, Moment.CONFIRMED, false),
            LinkedHashMap.of(
                    "contact", label("首次沟通", "First contact"),
                    "arrive", label("现场查看", "Site visit"),
                    "finish", label("处理完成", "Completion"),
                    "confirm", label("核查", "Confirmation")),
            new Limits(Duration.ofHours(4), 2, 7, 100, 72, 1, Duration.ofHours(72)));

    private static Seq<Reason> reasons() {
        return List.of(Reason.Use.values()).map(use -> new Reason(use, "other", label("其他", "Other")));
    }

    private static ClockRule natural(String code, int hours, String from, String to) {
        return new ClockRule(code, Kind.NATURAL, hours(hours), from, to, true);
    }

    private static Budget hours(int length) {
        return new Budget.Hours(Duration.ofHours(length));
    }

    private static Measure measure(String code, String zh) {
        return new Measure(code, label(zh, code));
    }

    private static Label label(String zh, String en) {
        return new Label(zh, en);
    }
}
