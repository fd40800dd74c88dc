package org.huizhi.domain.kernel.network;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Phrase;

/** 缺口: one finding about a formation or a network on a day. */
public sealed interface Gap {

    /** The finding in words. */
    Phrase sentence();

    /** Whether it keeps the whole from being full; the others explain, or say that there is too much. */
    default boolean isOpen() {
        return false;
    }

    /** 缺员: so many are missing. */
    record Short(Slot slot, Option<String> territory, int by) implements Gap {
        @Override
        public Phrase sentence() {
            return territory.fold(
                    () -> Phrase.of("kernel.gap.short", slot.name(), by),
                    where -> Phrase.of("kernel.gap.short-in", slot.name(), by, where));
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /** 无辖区: the slot is asked of every unit of a level that has no units on that day. */
    record NoTerritory(Slot slot) implements Gap {
        @Override
        public Phrase sentence() {
            var level = Phrase.of("kernel.territory.level." + slot.per().getOrElse(""));
            return Phrase.of("kernel.gap.no-territory", slot.name(), level);
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /** 空缺: a post that nobody holds, since the day its vacancy began. */
    record Vacant(Slot slot, Option<String> territory, LocalDate since) implements Gap {
        @Override
        public Phrase sentence() {
            return territory.fold(
                    () -> Phrase.of("kernel.gap.vacant", slot.name(), since),
                    where -> Phrase.of("kernel.gap.vacant-in", slot.name(), since, where));
        }
    }

    /** 任期届满: this one stood here and no longer does. */
    record Expired(Slot slot, Member member) implements Gap {
        @Override
        public Phrase sentence() {
            return Phrase.of(
                    "kernel.gap.expired",
                    slot.name(),
                    member.holder().getOrElse(""),
                    member.valid().to().getOrElse(member.valid().from()));
        }
    }

    /** 尚未到任: this one begins on a later day. */
    record Upcoming(Slot slot, Member member) implements Gap {
        @Override
        public Phrase sentence() {
            return Phrase.of(
                    "kernel.gap.upcoming",
                    slot.name(),
                    member.holder().getOrElse(""),
                    member.valid().from());
        }
    }

    /** 超员: one more than the slot takes. */
    record Extra(Slot slot, Member member) implements Gap {
        @Override
        public Phrase sentence() {
            return Phrase.of(
                    "kernel.gap.extra",
                    slot.name(),
                    member.holder().getOrElse(""),
                    slot.max().getOrElse(0));
        }
    }

    /** 编外: a member whose slot the formation does not know, or whose territory is none of that day's. */
    record Stray(Member member) implements Gap {
        @Override
        public Phrase sentence() {
            return Phrase.of(
                    "kernel.gap.stray",
                    member.holder().getOrElse(""),
                    member.slot(),
                    member.territory().getOrElse(""));
        }
    }

    /** 数目不符: the notation names a count of territories that is not that day's. */
    record OtherCount(Slot slot, int named, int units) implements Gap {
        @Override
        public Phrase sentence() {
            return Phrase.of("kernel.gap.other-count", slot.name(), named, units);
        }
    }

    /** 无上级: a node of a network that names no parent. */
    record NoParent(Slot tier, Node node) implements Gap {
        @Override
        public Phrase sentence() {
            return Phrase.of("kernel.gap.no-parent", tier.name(), node.id());
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /** 上级不在位: the parent that a node names is not in service in the tier above on that day. */
    record ParentAway(Slot tier, Node node, String parent) implements Gap {
        @Override
        public Phrase sentence() {
            return Phrase.of("kernel.gap.parent-away", tier.name(), node.id(), parent);
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /** The first findings in words, and how many more there are. */
    static Seq<Phrase> sentences(Seq<? extends Gap> gaps, int most) {
        var more = gaps.size() - most;
        return gaps.take(most)
                .map(Gap::sentence)
                .appendAll(Option.when(more > 0, () -> Phrase.of("kernel.gap.more", more)));
    }
}
