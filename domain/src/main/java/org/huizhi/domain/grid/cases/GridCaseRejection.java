package org.huizhi.domain.grid.cases;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Term;

/** 案件规则的拒绝 (G1): each one names the rule it enforces in {@code docs/rules/grid.md}. */
public sealed interface GridCaseRejection extends Rejection {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** 阶段不符: the verb is not possible in the stage the case is in. */
    record WrongStage(Verb verb, Stage.Name stage) implements GridCaseRejection {
        @Override
        public String code() {
            return "grid.case.wrong-stage";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(
                    code(),
                    Phrase.of("action." + verb.action()),
                    Phrase.of("grid.stage." + stage),
                    verb.from().toList().map(each -> Phrase.of("grid.stage." + each)));
        }
    }

    /** 发生时间在将来. */
    record OccurredInFuture(Instant occurredAt, Instant now) implements GridCaseRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "grid.case.occurred-in-future";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("occurredAt", occurredAt.toString(), code() + ".at", now));
        }
    }

    /**
     * 发生时间过早: a year that was mistyped.
     *
     * @param earliest what would still be accepted
     */
    record OccurredLongAgo(Instant occurredAt, Instant earliest) implements GridCaseRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "grid.case.occurred-long-ago";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("occurredAt", occurredAt.toString(), code() + ".at", earliest));
        }
    }

    /** 须先核实: what the public reported is verified on site before it is filed. */
    record VerificationMissing() implements GridCaseRejection {
        @Override
        public String code() {
            return "grid.case.verification-missing";
        }
    }

    /** 现场未发现问题: nothing was found on site, so there is nothing to file. */
    record NothingFound() implements GridCaseRejection {
        @Override
        public String code() {
            return "grid.case.nothing-found";
        }
    }

    /** 超过退单时限: the return window is over. */
    record ReturnWindowOver(Instant until) implements GridCaseRejection {
        @Override
        public String code() {
            return "grid.case.return-window-over";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), until);
        }
    }

    /** 主案不可并入: the master is not open before submission, or is itself merged. */
    record MasterNotOpen(CaseNumber master, Stage.Name stage) implements GridCaseRejection {
        @Override
        public String code() {
            return "grid.case.master-not-open";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("into", master.value(), code() + ".into", Phrase.of("grid.stage." + stage)));
        }
    }

    /** 不得并入自身. */
    record MergedIntoItself(CaseNumber number) implements GridCaseRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "grid.case.merged-into-itself";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("into", number.value(), code() + ".into"));
        }
    }

    /** 已有并入案件: a case that others were merged into is not merged itself. */
    record HoldsMerged(int others) implements GridCaseRejection {
        @Override
        public String code() {
            return "grid.case.holds-merged";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), others);
        }
    }

    /** 前序措施未做: earlier measures of the playbook were neither tried nor waived. */
    record MeasuresSkipped(String playbook, Seq<String> measures) implements GridCaseRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "grid.case.measures-skipped";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), measures.map(this::term));
        }

        @Override
        public Seq<Fault> faults() {
            return measures.map(measure -> Fault.of("measures", measure, code() + ".measure", term(measure)));
        }

        private Term term(String measure) {
            return Term.measure(playbook, measure);
        }
    }

    /** 缺整改后照片: the playbook asks for more pictures taken afterwards. */
    record PhotosMissing(int given, int needed) implements GridCaseRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "grid.case.photos-missing";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("photos", String.valueOf(given), code() + ".photos", needed));
        }
    }

    /** 无可暂停: no clock of this round runs that may be paused. */
    record NothingToPause() implements GridCaseRejection {
        @Override
        public String code() {
            return "grid.case.nothing-to-pause";
        }
    }

    /** 不归你审批: this request is settled by other roles. */
    record NotYoursToSettle(Verb asked) implements GridCaseRejection {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "grid.case.not-yours-to-settle";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), Phrase.of("action." + asked.action()));
        }
    }

    /** 查无此移交: the case has no such hand-over. */
    record NoSuchReferral(String handOver) implements GridCaseRejection {
        @Override
        public String code() {
            return "grid.case.no-such-referral";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("handOver", handOver, code() + ".hand-over"));
        }
    }
}
