package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.people.PersonRef;

/**
 * 岗位台账: which posts there should be, and who holds them.
 *
 * @param established each post and the days on which it is to be filled
 * @param appointments in the order in which they were told
 */
public record Posts(Map<Post, DateRange> established, Seq<Appointment> appointments) {

    public Option<PersonRef> holder(Post post, LocalDate asOf, Instant knownOn) {
        return line(appointments.filter(told -> told.post().equals(post))).at(asOf, knownOn);
    }

    /** The posts that should be filled on {@code asOf} and are not, as known at {@code knownOn}; by unit, role and seat. */
    public Seq<Vacancy> vacancies(LocalDate asOf, Instant knownOn) {
        var told = appointments.groupBy(Appointment::post).mapValues(Posts::line);
        return established
                .filterValues(days -> days.contains(asOf))
                .toVector()
                .flatMap(post -> vacancy(post._1, post._2, told.getOrElse(post._1, Timeline.empty()), asOf, knownOn))
                .sorted(Comparator.comparing((Vacancy vacancy) -> vacancy.post().unit())
                        .thenComparing(vacancy -> vacancy.post().role())
                        .thenComparing(vacancy -> vacancy.post().seat()));
    }

    private static Option<Vacancy> vacancy(
            Post post, DateRange days, Timeline<PersonRef> held, LocalDate asOf, Instant knownOn) {
        return Option.when(held.at(asOf, knownOn).isEmpty(), () -> {
            var left = held.since(asOf, knownOn).filter(day -> day.isAfter(days.from()));
            return new Vacancy(post, left.getOrElse(days.from()), left.isDefined());
        });
    }

    private static Timeline<PersonRef> line(Seq<Appointment> told) {
        return new Timeline<>(told.map(entry -> new Timeline.Entry<>(entry.days(), entry.holder(), entry.knownAt())));
    }
}
