package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.huizhi.domain.grid.cases.Moment;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.calendar.ClockRule;

/**
 * 时限文件: {@code grid/clocks.yaml}, what clocks are called, and the one that runs while a submission waits to be confirmed.
 *
 * @param names the words for clocks
 * @param confirming from submission to confirmation
 */
record ClocksFile(Map<String, Label> names, Option<ClockRule> confirming) {

    static Option<ClocksFile> read(Option<Node> file, ClockForm clocks) {
        return file.flatMap(top -> top.fields("names", "confirming"))
                .map(at -> new ClocksFile(
                        WordsFile.words(Entry.list(at, "names")),
                        at.need("confirming", node -> clocks.read(node).filter(rule -> confirms(node, rule)))));
    }

    private static boolean confirms(Node node, ClockRule rule) {
        var confirms =
                rule.startsOn().equals(Moment.SUBMITTED) && rule.stopsOn().equals(Moment.CONFIRMED);
        if (!confirms) {
            node.saying(rule.startsOn() + " " + rule.stopsOn())
                    .refuse("pack.confirming-moments", Moment.SUBMITTED, Moment.CONFIRMED);
        }
        return confirms;
    }
}
