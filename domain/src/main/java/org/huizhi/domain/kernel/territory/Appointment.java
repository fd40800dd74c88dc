package org.huizhi.domain.kernel.territory;

import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.people.PersonRef;

/**
 * 任职: who holds a post on these days. For each day the appointment known last counts, so leaving early, or a mistake, is one
 * more appointment.
 *
 * @param holder none when it is known that nobody holds the post on these days
 * @param knownAt when this became known
 */
public record Appointment(Post post, Option<PersonRef> holder, DateRange days, Instant knownAt) {}
