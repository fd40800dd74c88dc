package org.huizhi.domain.kernel.network;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * 到位情况: one slot on one day, in one unit of its territory level or in the whole. Whoever is listed twice counts once.
 *
 * @param slot the slot
 * @param territory the territory code, none for a slot of the whole
 * @param serving who is there, longest-serving first
 * @param vacant the posts that nobody holds
 * @param expired whose days are over and who has not come back, the latest first
 * @param upcoming whose days are still to come, the earliest first
 */
public record Filling(
        Slot slot,
        Option<String> territory,
        Seq<Member> serving,
        Seq<Member> vacant,
        Seq<Member> expired,
        Seq<Member> upcoming) {

    private static final Comparator<Member> BY_END =
            Comparator.comparing(member -> member.valid().to().getOrElse(LocalDate.MAX));

    static Filling of(Slot slot, Option<String> territory, Seq<Member> members, LocalDate onDay) {
        var ordered = members.sorted(Member.BY_START);
        var serving = ordered.filter(member -> member.serves(onDay)).distinctBy(Member::holder);
        var present = serving.map(Member::holder).toSet();
        var absent = ordered.reject(member -> present.contains(member.holder()));
        return new Filling(
                slot,
                territory,
                serving,
                ordered.filter(member -> member.isVacant(onDay)),
                absent.filter(member -> member.isExpired(onDay))
                        .sorted(BY_END.reversed())
                        .distinctBy(Member::holder),
                absent.filter(member -> member.isUpcoming(onDay)).distinctBy(Member::holder));
    }

    /** By how many it is short, 0 when it is filled. */
    public int missing() {
        return Math.max(0, slot.min() - serving.size());
    }

    public boolean filled() {
        return missing() == 0;
    }

    /** Who stands there beyond the slot's most, the newest. */
    public Seq<Member> extra() {
        return slot.max().fold(List::empty, serving::drop);
    }

    /** What is to be said about it; who left and who is to come only where somebody is missing. */
    public Seq<Gap> gaps() {
        var missing = missing();
        return List.<Gap>empty()
                .appendAll(Option.when(missing > 0, () -> new Gap.Short(slot, territory, missing)))
                .appendAll(vacant.map(
                        member -> new Gap.Vacant(slot, territory, member.valid().from())))
                .appendAll(expired.take(missing).map(member -> new Gap.Expired(slot, member)))
                .appendAll(upcoming.take(missing).map(member -> new Gap.Upcoming(slot, member)))
                .appendAll(extra().map(member -> new Gap.Extra(slot, member)));
    }
}
