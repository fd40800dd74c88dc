package org.huizhi.testkit.generators;

/** 旁枝: what may happen to a case beside the straight way to a stage. */
public enum Detour {
    /** The desk called the reporter. */
    CALLED_BY_DESK,
    /** Another case was merged into it. */
    HOLDS_ANOTHER,
    /** A void was asked for and not answered. */
    VOID_ASKED,
    /** The first lead returned it. */
    RETURNED,
    /** The second one as well, so that the district decided. */
    RETURNED_TWICE,
    /** The assistant is done. */
    ASSISTED,
    /** The lead called and came. */
    VISITED,
    /** A pause was asked for and not answered. */
    PAUSE_ASKED,
    /** Everything that may pause is paused. */
    PAUSED,
    /** It was paused and resumed. */
    RESUMED,
    /** The clock {@code finish} was extended by a day, where there is one. */
    EXTENDED,
    /** Its follow-up was offered to another party. */
    REFERRED,
    /** A first submission did not pass. */
    REWORKED,
    /** There was a round before, which relapsed. */
    RELAPSED,
    /** There was a round before, which was reopened. */
    REOPENED,
    /** Looked back at and found sound. */
    LOOKED_BACK,
    /** Rated by its reporter. */
    RATED,
    /** Some rungs were climbed on the way. */
    CLIMBED
}
