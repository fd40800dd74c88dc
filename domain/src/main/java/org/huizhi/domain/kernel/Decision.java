package org.huizhi.domain.kernel;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 决定: what an accepted command changes, that is the next state, the facts that explain it, and the sealed texts those
 * facts name.
 *
 * @param next the state after the command
 * @param facts the facts, oldest first, never empty
 * @param notes the sealed texts that a fact of this decision names, in no order, often none
 */
public record Decision<S, E>(S next, Seq<E> facts, Seq<Note> notes) {

    public Decision {
        requireNonNull(next, "next");
        requireNonNull(notes, "notes");
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a decision states at least one fact");
        }
    }

    public static <S, E> Decision<S, E> of(S next, E fact) {
        return new Decision<>(next, List.of(fact), List.empty());
    }

    /** The same decision with more facts after its own. */
    public Decision<S, E> also(Seq<? extends E> more) {
        return new Decision<>(next, facts.appendAll(more), notes);
    }

    /** The same decision with sealed texts to keep beside it. */
    public Decision<S, E> noting(Iterable<Note> texts) {
        return new Decision<>(next, facts, notes.appendAll(texts));
    }
}
