package org.huizhi.application.kernel.outbox;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * 发件箱端口: the ledger in an order behind whose cursor nothing can appear. Facts of one thing come in their order; across things the
 * order is the same for every reader, and need not be that of commit. A fact that others still write beside may come later, and is
 * never skipped. Every outbox passes the testkit's {@code OutboxContract}.
 */
public interface Outbox {

    /** The facts after {@code cursor}, in their order, at most {@code limit}. */
    Seq<Posted> after(Position cursor, int limit);

    /** The place of the last fact that {@link #after} hands out now; {@link Position#START} when there is none. */
    Position end();

    /** The fact at exactly this place. */
    Option<Posted> at(Position place);
}
