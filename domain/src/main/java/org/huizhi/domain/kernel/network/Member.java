package org.huizhi.domain.kernel.network;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import org.huizhi.domain.kernel.DateRange;

/**
 * 成员: a dated post in a formation: who, or which facility, stands in which slot and where.
 *
 * @param slot the code of the slot
 * @param territory the territory code of the unit it serves; none when it serves the whole
 * @param holder the id of the person or facility; none while the post is vacant
 * @param valid the days on which this is so
 */
public record Member(String slot, Option<String> territory, Option<String> holder, DateRange valid) {

    /** The earliest first; whoever stays longer before whoever begins on the same day. Total over distinct members. */
    static final Comparator<Member> BY_START = Comparator.comparing(
                    (Member member) -> member.valid().from())
            .thenComparing(member -> member.valid().to().getOrElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(member -> member.holder().getOrElse(""))
            .thenComparing(Member::slot)
            .thenComparing(member -> member.territory().getOrElse(""));

    boolean serves(LocalDate day) {
        return holder.isDefined() && valid.contains(day);
    }

    boolean isVacant(LocalDate day) {
        return holder.isEmpty() && valid.contains(day);
    }

    /** Whether its days were over before this one. */
    boolean isExpired(LocalDate day) {
        return holder.isDefined() && valid.to().exists(end -> !end.isAfter(day));
    }

    boolean isUpcoming(LocalDate day) {
        return holder.isDefined() && valid.from().isAfter(day);
    }
}
