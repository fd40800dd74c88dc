package org.huizhi.adapters.web.api.kernel;

import static org.huizhi.adapters.web.api.request.Field.optional;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.adapters.web.api.request.Field;
import org.huizhi.adapters.web.api.request.Kinds;
import org.huizhi.adapters.web.api.request.Shape;
import org.huizhi.adapters.web.api.request.Times;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.DistrictClock;
import org.huizhi.application.kernel.DistrictClock.Reading;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Malformed;
import org.huizhi.domain.kernel.Rejection;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 演练时钟接口: there only in a training district. */
@Controller
@RequestMapping(path = "/api/v1/demo/clock", produces = MediaType.APPLICATION_JSON_VALUE)
public final class DemoClockApi {

    private static final Field<Boolean> FREEZE = optional("freeze", Kinds.FLAG);
    private static final Field<Duration> ADVANCE = optional("advance", Times.DURATION);

    /** One of the two. */
    static final Body<Setting> SETTING =
            new Body<>(Shape.of(FREEZE, ADVANCE), form -> new Setting(form.find(FREEZE), form.find(ADVANCE)));

    private final DistrictClock clock;

    public DemoClockApi(DistrictClock clock) {
        this.clock = clock;
    }

    /** 拨钟: what is asked of the clock. */
    record Setting(Option<Boolean> freeze, Option<Duration> advance) {

        Either<Rejection, Reading> on(DistrictClock clock, Call call) {
            if (freeze.isDefined() == advance.isDefined()) {
                return Either.left(Malformed.of(Fault.of("", "", "web.clock.one-of-two")));
            }
            if (freeze.isDefined()) {
                return clock.freeze(call, freeze.get());
            }
            return clock.advance(call, advance.get());
        }
    }

    /** 时钟视图: what it shows, and whether it stands still. */
    public record ClockReading(OffsetDateTime now, boolean frozen) {

        static ClockReading of(Reading reading, Speech speech) {
            return new ClockReading(speech.time(reading.now()), reading.frozen());
        }
    }

    @GetMapping
    Answer<ClockReading> read(Asked asked) {
        return asked.reading().fold(asked::unseen, call -> Answer.ok(ClockReading.of(clock.read(), asked.speech())));
    }

    @PostMapping
    Answer<ClockReading> set(Asked asked) {
        return asked.creating(SETTING)
                .flatMap(order -> order.what().on(clock, order.call()))
                .fold(asked::no, reading -> Answer.ok(ClockReading.of(reading, asked.speech())));
    }
}
