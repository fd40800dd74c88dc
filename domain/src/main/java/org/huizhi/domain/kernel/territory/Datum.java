package org.huizhi.domain.kernel.territory;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;
import org.huizhi.domain.kernel.Fault;

/** 坐标系: what a pair of degrees refers to. On a Chinese street map the two differ by some 500 metres. */
public enum Datum {
    /** GPS, and everything inside this library. */
    WGS84,
    /** What public Chinese map services show. */
    GCJ02;

    /** {@code WGS84}, {@code wgs-84}, {@code GCJ-02} …; nothing stated is refused, never guessed. */
    public static Validation<Fault, Datum> parse(String field, Option<String> text) {
        var stated = text.map(String::strip).filter(name -> !name.isEmpty());
        if (stated.isEmpty()) {
            return Validation.invalid(Fault.of(field, "", "kernel.place.datum-missing"));
        }
        return switch (stated.get().toUpperCase(Locale.ROOT).replace("-", "")) {
            case "WGS84" -> Validation.valid(WGS84);
            case "GCJ02" -> Validation.valid(GCJ02);
            default -> Validation.invalid(Fault.of(field, stated.get(), "kernel.place.datum-unknown"));
        };
    }
}
