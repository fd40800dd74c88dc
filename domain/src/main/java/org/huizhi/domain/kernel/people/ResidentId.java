package org.huizhi.domain.kernel.people;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Fault;

/**
 * 居民身份证号码: 18 characters by GB 11643, also on residence permits of people from Hong Kong, Macao and Taiwan (81, 82, 83) and
 * on foreigners' permanent residence cards (9…). It prints masked; {@link #value} is the number.
 *
 * @param value 17 digits and a check character, {@code X} upper case
 */
public record ResidentId(String value) {

    private static final int LENGTH = 18;

    public ResidentId {
        if (!ResidentIdForm.faults("id", value, LocalDate.MAX).isEmpty()) {
            throw new IllegalArgumentException("not a resident id: " + ResidentIdForm.masked(value));
        }
    }

    /**
     * For text from outside. Spaces do not matter, nor whether the {@code x} is small.
     *
     * @param today the day after which nobody can be born yet, in the district's own time
     */
    public static Validation<Seq<Fault>, ResidentId> parse(String field, String text, LocalDate today) {
        var number = ResidentIdForm.normalised(text);
        var faults = ResidentIdForm.faults(field, number, today);
        return faults.isEmpty() ? Validation.valid(new ResidentId(number)) : Validation.invalid(faults);
    }

    public LocalDate birth() {
        return ResidentIdForm.birth(value).get();
    }

    /** 男: what the last digit of the sequence says, odd for a man. */
    public boolean male() {
        return Character.digit(value.charAt(LENGTH - 2), 10) % 2 == 1;
    }

    /** The first 6 and the last 4 characters. */
    public String masked() {
        return ResidentIdForm.masked(value);
    }

    @Override
    public String toString() {
        return masked();
    }
}
