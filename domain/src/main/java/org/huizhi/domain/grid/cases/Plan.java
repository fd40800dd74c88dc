package org.huizhi.domain.grid.cases;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.grid.playbooks.Measure;
import org.huizhi.domain.kernel.calendar.ClockRule;

/**
 * 办理方案: what channel and playbook ask of this one case, as they stood when it was opened. A later version of the pack does not
 * change it.
 *
 * @param playbook code of the playbook
 * @param version its version
 * @param verifyFirst whether it must be verified on site before filing
 * @param restartsOnDispatch whether clocks that begin or end at dispatch begin anew after a return
 * @param clocks every clock of a round
 * @param photosAfter how many photos a submission needs
 * @param measures codes of the measures in their order
 * @param lookBackDays from how many calendar days after closing it may be looked back at
 */
public record Plan(
        String playbook,
        int version,
        boolean verifyFirst,
        boolean restartsOnDispatch,
        Seq<ClockRule> clocks,
        int photosAfter,
        Seq<String> measures,
        int lookBackDays) {

    public static Plan of(GridPolicy policy, Channel channel, Category category) {
        var playbook = policy.playbook(category);
        return new Plan(
                playbook.code(),
                playbook.version(),
                channel.verifyFirst(),
                channel.restartsOnDispatch(),
                policy.clocks(channel, playbook),
                playbook.photosAfter(),
                playbook.measures().map(Measure::code),
                playbook.lookBackDays());
    }

    /** The clocks of a round that end at this moment. */
    Seq<ClockRule> stoppedBy(String moment) {
        return clocks.filter(rule -> rule.stopsOn().equals(moment));
    }

    /** Codes of the clocks that a submission which does not pass leaves running: they end with the handling or its confirmation. */
    Seq<String> runOnWhenReworked() {
        return stoppedBy(Moment.SUBMITTED)
                .appendAll(stoppedBy(Moment.CONFIRMED))
                .map(ClockRule::code);
    }

    /** The clock that the first contact with the reporter stops, where the case has one. */
    public Option<ClockRule> contactClock() {
        return stoppedBy(Moment.CONTACTED).headOption();
    }

    /**
     * Measures that had to come first: for every measure taken, the earlier ones that were neither tried nor waived.
     *
     * @param settled everything tried so far, now included, and everything waived
     */
    public Seq<String> skipped(Seq<String> taken, Set<String> settled) {
        var last = taken.map(measures::indexOf).max().getOrElse(-1);
        return measures.take(last + 1).reject(settled::contains);
    }
}
