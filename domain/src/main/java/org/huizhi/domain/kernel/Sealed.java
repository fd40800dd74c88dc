package org.huizhi.domain.kernel;

/**
 * 密封字段: a personal or free text as only the holder of the key can read it. The domain passes it on and never opens it.
 *
 * @param box the key's name and the encrypted text as one printable token; empty stands for an empty text
 */
public record Sealed(String box) {

    /** Never the box: it is long, and a log is no place for it. */
    @Override
    public String toString() {
        return "Sealed[***]";
    }
}
