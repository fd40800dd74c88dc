package org.huizhi.application.kernel;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.huizhi.domain.kernel.Rejection;

/**
 * 一次办理: a request has one effect also where what it changes has no versions of its own (B5): the effect and the receipt are one unit
 * of work, and a request that comes again changes nothing.
 *
 * @param work in which effect and receipt are kept
 * @param repeats what was done before
 */
public record Once(UnitOfWork work, Repeats repeats) {

    /**
     * @param subject what is changed, in words
     * @param first the effect, when the request is new; nothing is kept when it refuses
     * @param again the answer when it is not: the thing as it is now
     */
    public <T> Either<Rejection, T> carryOut(
            Call call, String subject, Supplier<Either<Rejection, T>> first, Supplier<Either<Rejection, T>> again) {
        var answer = work.together(() -> repeats.earlier(call)
                .map(earlier -> repeats.same(call, earlier).flatMap(same -> again.get()))
                .getOrElse(() -> first.get().flatMap(done -> kept(call, subject, done))));
        var overtaken = answer.isLeft() && answer.getLeft() instanceof Refusal.Repeated;
        return overtaken ? afterRace(call, again, answer) : answer;
    }

    private <T> Either<Rejection, T> kept(Call call, String subject, T done) {
        return repeats.receipt(call, subject, 0, Receipt.Answer.DONE)
                .filter(receipt -> !repeats.receipts().keep(receipt))
                .<Either<Rejection, T>>map(used -> Either.left(new Refusal.Repeated(used.key())))
                .getOrElse(() -> Either.right(done));
    }

    /** The same key was used in the meantime: what came of that is the answer. */
    private <T> Either<Rejection, T> afterRace(
            Call call, Supplier<Either<Rejection, T>> again, Either<Rejection, T> otherwise) {
        Option<Receipt> earlier = repeats.earlier(call);
        return earlier.map(receipt -> repeats.same(call, receipt).flatMap(same -> again.get()))
                .getOrElse(otherwise);
    }
}
