package org.huizhi.domain.grid.playbooks;

import org.huizhi.domain.kernel.Label;

/**
 * 理由: a reason code of the pack.
 *
 * @param use what it may be given for
 * @param code the pack's code, unique within its use
 * @param name the words
 */
public record Reason(Use use, String code, Label name) {

    /** 理由用途: the verbs that ask for a reason. */
    public enum Use {
        DECLINE,
        RETURN,
        PAUSE,
        EXTEND,
        RELEASE,
        REOPEN,
        VOID,
        REFUSE,
        WAIVE
    }
}
