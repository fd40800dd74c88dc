package org.huizhi.domain.grid.cases;

/** 阶段: where a case stands. Each stage holds only what is true in it; what outlives it is in the case's other values. */
public sealed interface Stage {

    Name name();

    /** 阶段名: the stages as columns and messages know them. */
    enum Name {
        REPORTED,
        VERIFIED,
        FILED,
        DISPATCHED,
        IN_HAND,
        SUBMITTED,
        CLOSED,
        DECLINED,
        MERGED,
        VOID;

        /** Whether somebody still has to do something: from report to submission. */
        public boolean open() {
            return ordinal() <= SUBMITTED.ordinal();
        }
    }

    default boolean open() {
        return name().open();
    }

    /** 已上报. */
    record Reported() implements Stage {
        @Override
        public Name name() {
            return Name.REPORTED;
        }
    }

    /**
     * 已核实.
     *
     * @param found whether the grid worker found the problem on site
     */
    record Verified(boolean found) implements Stage {
        @Override
        public Name name() {
            return Name.VERIFIED;
        }
    }

    /** 已立案. */
    record Filed() implements Stage {
        @Override
        public Name name() {
            return Name.FILED;
        }
    }

    /**
     * 已派遣.
     *
     * @param at when, UTC; the return window counts from here
     */
    record Dispatched(java.time.Instant at) implements Stage {
        @Override
        public Name name() {
            return Name.DISPATCHED;
        }
    }

    /** 处置中. */
    record InHand() implements Stage {
        @Override
        public Name name() {
            return Name.IN_HAND;
        }
    }

    /** 已反馈待核查. */
    record Submitted() implements Stage {
        @Override
        public Name name() {
            return Name.SUBMITTED;
        }
    }

    /** 已结案. */
    record Closed() implements Stage {
        @Override
        public Name name() {
            return Name.CLOSED;
        }
    }

    /**
     * 不予受理.
     *
     * @param reason code of the pack
     */
    record Declined(String reason) implements Stage {
        @Override
        public Name name() {
            return Name.DECLINED;
        }
    }

    /**
     * 已并案.
     *
     * @param into the master
     * @param before where it stood, and stands again after un-merging
     */
    record Merged(GridCaseId into, Stage before) implements Stage {
        @Override
        public Name name() {
            return Name.MERGED;
        }
    }

    /**
     * 已作废.
     *
     * @param reason code of the pack
     */
    record Voided(String reason) implements Stage {
        @Override
        public Name name() {
            return Name.VOID;
        }
    }
}
