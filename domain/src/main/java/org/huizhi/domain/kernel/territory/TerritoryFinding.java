package org.huizhi.domain.kernel.territory;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Phrase;

/** 区划问题: one thing that keeps the units of a day from being a partition. */
public sealed interface TerritoryFinding {

    /** The unit that is wrong. */
    TerritoryCode code();

    /** What is wrong and how to mend it. */
    Phrase sentence();

    /** The number of the rule that says so. */
    default String rule() {
        return "T2";
    }

    default Explained<TerritoryFinding> explained(Territory territory, String policyVersion) {
        var inputs = LinkedHashMap.<String, Object>of(
                "on",
                territory.on(),
                "code",
                code(),
                "parents",
                territory.units().filter(unit -> unit.code().equals(code())).flatMap(TerritoryUnit::parent));
        return new Explained<>(this, List.of(rule()), inputs, policyVersion, sentence(), Option.none());
    }

    /** 缺口（下）: the unit is not divided into units of the next level, so its places belong to none. */
    record Undivided(TerritoryCode code, Level missing) implements TerritoryFinding {
        @Override
        public Phrase sentence() {
            return Phrase.of("kernel.territory.undivided", code.value(), missing.term());
        }
    }

    /** 缺口（上）: the unit belongs to no unit of the level above. */
    record Unassigned(TerritoryCode code, Level missing) implements TerritoryFinding {
        @Override
        public Phrase sentence() {
            return Phrase.of("kernel.territory.unassigned", code.value(), missing.term());
        }
    }

    /** 重叠: the unit stands more than once on the day; {@code parents} are the units that claim it. */
    record Overlap(TerritoryCode code, Seq<TerritoryCode> parents) implements TerritoryFinding {
        @Override
        public Phrase sentence() {
            return Phrase.of("kernel.territory.overlap", code.value(), parents.mkString(", "));
        }
    }

    /** 孤立单元: the unit has no parent, or one that does not exist on the day. */
    record Orphan(TerritoryCode code, Option<TerritoryCode> parent) implements TerritoryFinding {
        @Override
        public Phrase sentence() {
            return parent.fold(
                    () -> Phrase.of("kernel.territory.orphan", code.value()),
                    missing -> Phrase.of("kernel.territory.parent-unknown", code.value(), missing.value()));
        }
    }

    /** 代码不从属: the code does not start with its parent's. */
    record ForeignCode(TerritoryCode code, TerritoryCode parent) implements TerritoryFinding {
        @Override
        public Phrase sentence() {
            return Phrase.of("kernel.territory.foreign-code", code.value(), parent.value());
        }

        @Override
        public String rule() {
            return "T1";
        }
    }

    /** 片区拆分居民区: a part of a neighbourhood hangs directly on a precinct, which holds whole neighbourhoods only. */
    record SplitNeighbourhood(TerritoryCode code, TerritoryCode precinct) implements TerritoryFinding {
        @Override
        public Phrase sentence() {
            return Phrase.of("kernel.territory.split-neighbourhood", code.value(), precinct.value());
        }
    }

    /** 片区跨街镇: a precinct holds a neighbourhood of another street. */
    record AcrossStreets(TerritoryCode code, TerritoryCode precinct) implements TerritoryFinding {
        @Override
        public Phrase sentence() {
            return Phrase.of("kernel.territory.across-streets", code.value(), precinct.value());
        }
    }
}
