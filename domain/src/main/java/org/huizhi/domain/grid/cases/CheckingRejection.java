package org.huizhi.domain.grid.cases;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/** 结案后规则的拒绝 (G1): what stands against looking back at, rating or reopening a closed case. */
public sealed interface CheckingRejection extends Rejection {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** 未到回头看日期. */
    record LookBackTooEarly(LocalDate from) implements CheckingRejection {
        @Override
        public String code() {
            return "grid.case.look-back-too-early";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), from);
        }
    }

    /** 已回头看: this round has been looked back at. */
    record AlreadyLookedBack() implements CheckingRejection {
        @Override
        public String code() {
            return "grid.case.already-looked-back";
        }
    }

    /** 不是反映人: only the one who reported it may do this. */
    record NotTheReporter(Verb verb) implements CheckingRejection {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "grid.case.not-the-reporter";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), Phrase.of("action." + verb.action()));
        }
    }

    /** 已评价: this round has been rated. */
    record AlreadyRated() implements CheckingRejection {
        @Override
        public String code() {
            return "grid.case.already-rated";
        }
    }

    /** 星级超出范围. */
    record StarsOutOfRange(int stars) implements CheckingRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "grid.case.stars-out-of-range";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("stars", String.valueOf(stars), code() + ".stars"));
        }
    }

    /** 超过重开期限. */
    record ReopenWindowOver(LocalDate lastDay) implements CheckingRejection {
        @Override
        public String code() {
            return "grid.case.reopen-window-over";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), lastDay);
        }
    }
}
