package org.huizhi.domain.grid.cases;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.huizhi.domain.kernel.access.Role;

/** 申请: what about a case takes effect only when another person approves. */
public sealed interface Ask {

    /** The verb that asks for it. */
    Verb verb();

    /** Who may settle it. */
    Set<Role> settledBy();

    /**
     * 申请暂停.
     *
     * @param clocks codes of the clocks, each of which allows it
     * @param reason code of the pack
     */
    record Pause(Seq<String> clocks, String reason) implements Ask {
        @Override
        public Verb verb() {
            return Verb.PAUSE;
        }

        @Override
        public Set<Role> settledBy() {
            return HashSet.of(Role.DISPATCHER);
        }
    }

    /**
     * 申请延期.
     *
     * @param clock code of the clock
     * @param by how much more, as ISO 8601 writes it: {@code P1D}, {@code PT4H}
     * @param reason code of the pack
     */
    record Extend(String clock, String by, String reason) implements Ask {

        /** A period of days, or a duration of hours and minutes. */
        public TemporalAmount amount() {
            return by.contains("T") ? Duration.parse(by) : Period.parse(by);
        }

        @Override
        public Verb verb() {
            return Verb.EXTEND;
        }

        @Override
        public Set<Role> settledBy() {
            return HashSet.of(Role.DISPATCHER);
        }
    }

    /**
     * 申请作废.
     *
     * @param reason code of the pack
     */
    record Annul(String reason) implements Ask {
        @Override
        public Verb verb() {
            return Verb.VOID;
        }

        @Override
        public Set<Role> settledBy() {
            return HashSet.of(Role.DISPATCHER, Role.DUTY_OFFICER, Role.STREET_OFFICIAL);
        }
    }
}
