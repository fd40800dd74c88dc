package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.huizhi.domain.grid.cases.Moment;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.calendar.ClockRule.Kind;

/**
 * 计时规则写法: one clock of a channel, of a playbook, or the confirming one.
 *
 * @param names the clocks that the pack has words for
 */
record ClockForm(Choice<String> names) {

    private static final Choice<Kind> KINDS = Choice.of("clock-kind", Kind.class);
    private static final Choice<String> MOMENTS = Choice.ofCodes("moment", Moment.all());
    private static final Pattern DAYS = Pattern.compile("P([0-9]{1,3})D");

    Option<ClockRule> read(Node node) {
        return node.fields("code", "kind", "budget", "startsOn", "stopsOn", "mayPause")
                .flatMap(at -> {
                    var kind = at.need("kind", KINDS::read);
                    return For(
                                    at.need("code", names::code),
                                    kind,
                                    at.need("budget", each -> budget(each, kind)),
                                    at.need("startsOn", MOMENTS::code),
                                    at.need("stopsOn", MOMENTS::code),
                                    at.need("mayPause", Node::flag))
                            .yield(ClockRule::new);
                })
                .filter(rule -> forwards(node, rule));
    }

    /** A list of clocks, each code once. */
    Option<Seq<ClockRule>> list(Fields at, String key) {
        return at.allOrNone(key, node -> read(node).map(rule -> new Stated(node, rule)))
                .map(clocks -> {
                    Once.check(clocks.map(each -> new Once.Use(each.rule().code(), each.node())), "pack.code-twice");
                    return clocks.map(Stated::rule);
                });
    }

    /** 时限及出处. */
    private record Stated(Node node, ClockRule rule) {}

    /** Hours for the kinds that run in hours, {@code PT48H}; days for working days, {@code P5D}. */
    private static Option<Budget> budget(Node node, Option<Kind> kind) {
        return node.text().flatMap(text -> {
            var days = DAYS.matcher(text);
            var stated = days.matches()
                    ? days(node, days.group(1))
                    : Forms.hours(node).<Budget>map(Budget.Hours::new);
            return stated.filter(budget -> fits(node, budget, kind));
        });
    }

    private static Option<Budget> days(Node node, String digits) {
        var count = Integer.parseInt(digits);
        return count < 1 || count > 366 ? node.refuse("pack.hours-form") : Option.of(new Budget.Days(count));
    }

    private static boolean fits(Node node, Budget budget, Option<Kind> kind) {
        var fits = kind.forAll(each -> each.takes(budget));
        if (!fits) {
            node.refuse("pack.budget-kind", Choice.word(kind.get()), budget.fold(hours -> "P5D", days -> "PT48H"));
        }
        return fits;
    }

    private static boolean forwards(Node node, ClockRule rule) {
        var forwards = Way.mayFollow(rule.startsOn(), rule.stopsOn());
        if (!forwards) {
            node.below("stopsOn").saying(rule.stopsOn()).refuse("pack.clock-backwards", rule.startsOn());
        }
        return forwards;
    }
}
