package org.huizhi.domain.kernel.duty;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Term;
import org.huizhi.domain.kernel.access.UnitId;

/** 责任规则的拒绝. */
public sealed interface DutyRejection extends Rejection {

    /** 不是责任主体: only the one who holds the matter now may do this (D1). */
    record NotTheHolder(String action) implements DutyRejection {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "kernel.duty.not-the-holder";
        }
    }

    /** 不是协同单位: the unit has no open task in this matter (D1). */
    record NotAssisting(UnitId unit) implements DutyRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.duty.not-assisting";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("unit", unit.value(), code() + ".unit", Term.unit(unit.value())));
        }
    }

    /** 无协同任务: nobody, or not this actor's unit, has an open assisting task (D1). */
    record NoneAssisting() implements DutyRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.duty.none-assisting";
        }
    }

    /** 协同未完成: the lead cannot submit before its assistants are done or released (D1). */
    record AssistsOpen(Seq<UnitId> units) implements DutyRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.duty.assists-open";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), units.map(unit -> Term.unit(unit.value())));
        }
    }

    /** 牵头兼协同: one unit cannot lead and assist in the same matter (D1). */
    record LeadAssistsItself(UnitId unit) implements DutyRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "kernel.duty.lead-assists-itself";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("assists", unit.value(), code() + ".unit", Term.unit(unit.value())));
        }
    }

    /** 须由上级指定: after so many returns the next level up decides the lead (D3). */
    record NextLevelDecides(int returns) implements DutyRejection {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "kernel.duty.next-level-decides";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), returns);
        }
    }

    /** 不得再退: a lead that the next level up has decided may not return the matter (D3). */
    record MayNotReturn(int returns) implements DutyRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.duty.may-not-return";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), returns);
        }
    }

    /** 经办人不得核查: who handled or leads a matter does not verify its closure (D4). */
    record VerifierHandledIt() implements DutyRejection {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "kernel.duty.verifier-handled-it";
        }
    }
}
