package org.huizhi.application.kernel.outbox;

import java.util.Comparator;

/**
 * 投递位置: the place of a fact in the order in which facts travel. It means something to its own store only, and not after a restore.
 *
 * @param transaction the transaction it counts with; 0 where the store has one writer at a time
 * @param seq its place among all facts
 */
public record Position(long transaction, long seq) implements Comparable<Position> {

    /** Before everything. */
    public static final Position START = new Position(0, 0);

    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::transaction).thenComparingLong(Position::seq);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
