package org.huizhi.testkit.generators;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.Malformed;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.Term;
import org.huizhi.domain.kernel.Unacceptable;
import org.huizhi.domain.kernel.people.PersonRef;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.testkit.SampleDistrict;

/**
 * 内核生成域: the base values, and vavr's containers of anything. Times lie between December 2025 and March 2026, so that a turn of the
 * year, days off and make-up days are among them; 2027 is never reached.
 */
@Domain(DomainContext.Global.class)
public class KernelDomain extends DomainContextBase {

    /** The first instant of all, a Monday at midnight in the sample district. */
    public static final Instant FIRST = Instant.parse("2025-12-14T16:00:00Z");

    private static final int DAYS = 90;

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        var providers = new java.util.ArrayList<>(super.getArbitraryProviders());
        providers.addAll(Containers.ALL.asJava());
        return providers;
    }

    /** Mostly whole minutes, sometimes a microsecond beside one; the hours at which work begins and ends more often than others. */
    @Provide
    Arbitrary<Instant> instants() {
        var minute = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 24 * 60 - 1)),
                Tuple.of(1, Arbitraries.of(0, 9 * 60, 11 * 60 + 30, 13 * 60 + 30, 17 * 60 + 30)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        minute,
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1), Tuple.of(1, -1)))
                .as((day, of, beside) -> FIRST.plus(Duration.ofDays(day))
                        .plus(Duration.ofMinutes(of))
                        .plusNanos(beside * 1000L));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(LocalDate.of(2025, 12, 15)::plusDays);
    }

    /** Zero to ten days in whole minutes. */
    @Provide
    Arbitrary<Duration> durations() {
        return Arbitraries.integers().between(0, 10 * 24 * 60).map(Duration::ofMinutes);
    }

    @Provide
    Arbitrary<DateRange> dateRanges() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 30))
                .as((from, length) -> new DateRange(from, Option.when(length > 0, () -> from.plusDays(length))));
    }

    /** Ids as they are, the shortest and the longest among them. */
    static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz0123456789-")
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    /** Codes as packs have them. */
    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(
                "contact", "arrive", "finish", "handle", "guard", "other", "persuade", "explain", "clear");
    }

    @Provide
    Arbitrary<Sealed> boxes() {
        return Arbitraries.strings().alpha().numeric().ofMaxLength(40).map(Sealed::new);
    }

    @Provide
    Arbitrary<NoteId> noteIds() {
        return ids().map(NoteId::new);
    }

    @Provide
    Arbitrary<Note> notes() {
        return Combinators.combine(noteIds(), boxes()).as(Note::new);
    }

    @Provide
    Arbitrary<PersonRef> personRefs() {
        return ids().map(PersonRef::new);
    }

    /** Divisions of the sample district, of every level. */
    @Provide
    Arbitrary<DivisionCode> divisions() {
        return Arbitraries.of(
                SampleDistrict.DISTRICT,
                SampleDistrict.STREET,
                SampleDistrict.OTHER_STREET,
                SampleDistrict.HERE,
                SampleDistrict.NEXT_DOOR,
                SampleDistrict.ELSEWHERE);
    }

    /** Points within a kilometre or so of each other. */
    @Provide
    Arbitrary<GeoPoint> points() {
        var metres = Arbitraries.integers().between(0, 500);
        return Combinators.combine(metres, metres)
                .as((north, east) -> new GeoPoint(31.05 + north * 0.000009, 121.05 + east * 0.00001));
    }

    @Provide
    Arbitrary<Label> labels() {
        return Combinators.combine(Hostile.names(), Hostile.names()).as(Label::new);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(Arbitraries.of(Term.Kind.values()), codes()).as(Term::of);
    }

    @Provide
    Arbitrary<Phrase> phrases() {
        return codes().map(key -> new Phrase(key, List.empty()));
    }

    /** With a field, whatever was typed there, and a remedy. */
    @Provide
    Arbitrary<Fault> faults() {
        return Combinators.combine(codes(), Hostile.texts(), phrases()).as(Fault::new);
    }

    @Provide
    Arbitrary<Malformed> malformed() {
        return faults().list().ofMinSize(1).ofMaxSize(3).map(faults -> new Malformed(List.ofAll(faults)));
    }

    @Provide
    Arbitrary<Unacceptable> unacceptable() {
        return faults().list().ofMinSize(1).ofMaxSize(3).map(faults -> new Unacceptable(List.ofAll(faults)));
    }

    /** A verdict on a day, with and without what would have changed it. */
    @Provide
    Arbitrary<Explained<LocalDate>> verdicts() {
        var otherwise = phrases().optional().map(Option::ofOptional);
        return Combinators.combine(days(), codes(), phrases(), otherwise)
                .as((day, rule, sentence, change) -> new Explained<>(
                        day, List.of(rule), LinkedHashMap.of("day", day), "sample-1", sentence, change));
    }
}
