package org.huizhi.testkit.chains;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Plain;

/**
 * 言辞: what a command is told, whatever the command is.
 *
 * @param yes found, passed, sound, resolved, accepted
 * @param pick which of several: channel, category, place, unit, clock, party, number of stars
 * @param text what is written
 * @param plenty whether what may be left out is said: notes, photos, assistants, measures left out and waived
 */
public record CaseWords(boolean yes, int pick, String text, boolean plenty) {

    Plain plain() {
        return new Plain(text);
    }

    Option<Plain> note() {
        return Option.when(plenty, this::plain);
    }

    <T> T of(Seq<T> several) {
        return several.get(pick % several.size());
    }

    /** Another choice than {@link #of} makes, independent of it. */
    <T> T also(Seq<T> several) {
        return several.get(pick / 8 % several.size());
    }
}
