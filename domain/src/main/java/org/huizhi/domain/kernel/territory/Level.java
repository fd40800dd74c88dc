package org.huizhi.domain.kernel.territory;

import org.huizhi.domain.kernel.Phrase;

/** 层级: the rungs of the territorial tree, widest first. A district may leave rungs out. */
public enum Level {
    DISTRICT,
    STREET,
    /** A group of whole neighbourhoods of one street. */
    PRECINCT,
    NEIGHBOURHOOD,
    GRID,
    MICRO_GRID,
    BUILDING_GROUP;

    public boolean isAbove(Level other) {
        return ordinal() < other.ordinal();
    }

    /** Its name in words. */
    public Phrase term() {
        return Phrase.of("kernel.territory.level."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
