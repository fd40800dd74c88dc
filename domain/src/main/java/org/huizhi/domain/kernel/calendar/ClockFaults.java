package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.temporal.TemporalAmount;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Term;

/** 计时差错: everything that stands against pausing or extending, at once. */
interface ClockFaults {

    static Seq<Fault> pausing(Clocks clocks, Seq<String> codes, int round) {
        return codes.isEmpty()
                ? List.of(Fault.of("codes", "", "kernel.clock.none-named"))
                : codes.flatMap(code -> pausing(clocks.named(code, round), code));
    }

    private static Seq<Fault> pausing(Seq<Clock> named, String code) {
        if (named.isEmpty()) {
            return List.of(Fault.of("codes", code, "kernel.clock.unknown", Term.clock(code)));
        }
        var faults = List.<String>empty();
        if (!named.forAll(clock -> clock.rule().mayPause())) {
            faults = faults.append("kernel.clock.pause-not-allowed");
        }
        if (!named.exists(Clock::running)) {
            faults = faults.append(
                    named.exists(Clock::paused) ? "kernel.clock.already-paused" : "kernel.clock.not-running");
        }
        return faults.map(fault -> Fault.of("codes", code, fault, Term.clock(code)));
    }

    static Seq<Fault> extending(Seq<Clock> named, String code, TemporalAmount by) {
        if (named.isEmpty()) {
            return List.of(Fault.of("code", code, "kernel.clock.unknown", Term.clock(code)));
        }
        var faults = List.<Fault>empty();
        if (named.forAll(Clock::ended)) {
            faults = faults.append(Fault.of("code", code, "kernel.clock.ended", Term.clock(code)));
        }
        var going = named.reject(Clock::ended);
        return faults.appendAll((going.isEmpty() ? named : going)
                .map(clock -> clock.rule().kind())
                .distinct()
                .flatMap(kind -> Extension.read(by, kind).swap().toOption())
                .distinct());
    }
}
