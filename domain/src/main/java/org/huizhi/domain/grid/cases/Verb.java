package org.huizhi.domain.grid.cases;

import static org.huizhi.domain.grid.cases.Stage.Name.CLOSED;
import static org.huizhi.domain.grid.cases.Stage.Name.DISPATCHED;
import static org.huizhi.domain.grid.cases.Stage.Name.FILED;
import static org.huizhi.domain.grid.cases.Stage.Name.IN_HAND;
import static org.huizhi.domain.grid.cases.Stage.Name.MERGED;
import static org.huizhi.domain.grid.cases.Stage.Name.REPORTED;
import static org.huizhi.domain.grid.cases.Stage.Name.SUBMITTED;
import static org.huizhi.domain.grid.cases.Stage.Name.VERIFIED;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** 动作: what can be done with a case, and from which stages: the second column of G1's table. */
public enum Verb {
    VERIFY("verify", REPORTED),
    FILE("file", REPORTED, VERIFIED),
    DECLINE("decline", REPORTED, VERIFIED),
    MERGE("merge", REPORTED, VERIFIED),
    UNMERGE("unmerge", MERGED),
    DISPATCH("dispatch", FILED),
    RETURN("return", DISPATCHED),
    TAKE("take", DISPATCHED),
    CONTACT("contact", REPORTED, VERIFIED, FILED, DISPATCHED, IN_HAND),
    ARRIVE("arrive", REPORTED, VERIFIED, FILED, DISPATCHED, IN_HAND),
    PAUSE("pause", DISPATCHED, IN_HAND),
    RESUME("resume", DISPATCHED, IN_HAND),
    EXTEND("extend", DISPATCHED, IN_HAND),
    ASSIST_DONE("assist-done", DISPATCHED, IN_HAND),
    RELEASE("release", DISPATCHED, IN_HAND),
    SUBMIT("submit", IN_HAND),
    CONFIRM("confirm", SUBMITTED),
    LOOK_BACK("look-back", CLOSED),
    RATE("rate", CLOSED),
    REOPEN("reopen", CLOSED),
    VOID("void", REPORTED, VERIFIED, FILED, DISPATCHED, IN_HAND, SUBMITTED),
    APPROVE("approve", REPORTED, VERIFIED, FILED, DISPATCHED, IN_HAND, SUBMITTED),
    REFUSE("refuse", REPORTED, VERIFIED, FILED, DISPATCHED, IN_HAND, SUBMITTED),
    REFER("refer", FILED, DISPATCHED, IN_HAND, SUBMITTED, CLOSED),
    ANSWER("answer", FILED, DISPATCHED, IN_HAND, SUBMITTED, CLOSED),
    WITHDRAW("withdraw", FILED, DISPATCHED, IN_HAND, SUBMITTED, CLOSED);

    private final String code;
    private final Set<Stage.Name> from;

    Verb(String code, Stage.Name... from) {
        this.code = code;
        this.from = LinkedHashSet.of(from);
    }

    /** As it stands in paths and action lists. */
    public String code() {
        return code;
    }

    /** Its row in the access table. */
    public String action() {
        return "grid.case." + code;
    }

    public Set<Stage.Name> from() {
        return from;
    }
}
