package org.huizhi.domain.kernel.duty;

import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/** 移交规则的拒绝 (D2). */
public sealed interface HandOverRejection extends Rejection {

    /** 移交已了结: it was answered, withdrawn or has lapsed. */
    record NotOpen(String state) implements HandOverRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.handover.not-open";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), Phrase.of("handover.state." + state.toLowerCase(java.util.Locale.ROOT)));
        }
    }

    /** 拒收须有理由. */
    record NoReason() implements HandOverRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "kernel.handover.no-reason";
        }
    }
}
