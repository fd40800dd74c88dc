package org.huizhi.application.kernel.ledger;

import io.vavr.collection.Seq;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.domain.kernel.Phrase;

/**
 * 核验结果: what was found.
 *
 * @param chained whether the store keeps a chain at all
 * @param lines how many lines were read
 * @param seals how many seals were read
 * @param unsealed how many lines are newer than the newest seal; their end is secured by the things' own versions only
 * @param findings what is wrong, at most {@link LedgerProof#MOST}; empty when nothing is
 */
public record Verification(boolean chained, long lines, long seals, long unsealed, Seq<Finding> findings) {

    /**
     * 核验发现: one thing that is wrong.
     *
     * @param about the thing whose lines they are; kind {@code seal} and its number for a seal
     * @param version the version of the line, 0 for a seal
     * @param n the line's place in that version, 0 for a seal
     * @param what what is wrong with it
     */
    public record Finding(Posted.About about, long version, int n, Phrase what) {

        public static Finding line(Posted.About about, long version, int n, String code, Object... args) {
            return new Finding(about, version, n, Phrase.of(code, args));
        }

        public static Finding seal(long n, String code, Object... args) {
            return new Finding(new Posted.About("seal", String.valueOf(n)), 0, 0, Phrase.of(code, args));
        }
    }
}
