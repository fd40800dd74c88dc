package org.huizhi.domain.grid.playbooks;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.calendar.ClockRule;

/**
 * 导则: how one kind of case is handled. Versioned: a case keeps the version it was opened under.
 *
 * @param code the pack's code
 * @param version of this playbook, from 1
 * @param clocks clocks in addition to the channel's; where both have one of the same code the channel's holds
 * @param photosAfter how many photos taken afterwards a submission needs, often 0
 * @param measures the steps in their order; a later one needs the earlier ones tried or waived
 * @param lookBackDays after how many days a closed case may be looked back at, at least 1
 * @param vendor who is called in by appointment
 * @param notices codes of the notices the resident gets
 */
public record Playbook(
        String code,
        int version,
        Seq<ClockRule> clocks,
        int photosAfter,
        Seq<Measure> measures,
        int lookBackDays,
        Option<Vendor> vendor,
        Seq<String> notices) {

    /** A measure by its code or by the word people use. */
    public Option<Measure> measure(String text) {
        return measures.find(each -> each.code().equals(text)
                || each.name().zh().equals(text)
                || each.name().en().equalsIgnoreCase(text));
    }
}
