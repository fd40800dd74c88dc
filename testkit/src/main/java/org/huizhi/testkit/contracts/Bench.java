package org.huizhi.testkit.contracts;

import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huizhi.application.kernel.Notes;
import org.huizhi.application.kernel.ReadLog;
import org.huizhi.application.kernel.Receipts;
import org.huizhi.application.kernel.Sequences;
import org.huizhi.application.kernel.Store;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.domain.kernel.Decision;

/**
 * 试验台: the ports that one database answers, so that a transaction spans them all, and an aggregate to try them with.
 *
 * @param freshId an id that was not handed out before
 * @param life one whole life of that id, from the first commit to the last stage, through every stage a row can hold; at least
 *     two steps, without notes, no two states alike, and the same each time it is asked for
 */
public record Bench<I, S, E>(
        Store<I, S, E> store,
        UnitOfWork unitOfWork,
        Receipts receipts,
        Notes notes,
        Sequences sequences,
        ReadLog readLog,
        Supplier<I> freshId,
        Function<I, ? extends Seq<Decision<S, E>>> life) {}
