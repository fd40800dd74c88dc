package org.huizhi.domain.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ResidentIdProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Property
    void p1_every_well_made_number_is_read_with_its_birth_date(
            @ForAll("births") LocalDate birth, @ForAll @IntRange(min = 0, max = 999) int sequence) {
        var id = ResidentId.parse("id", number(birth, sequence), TODAY).get();

        assertThat(id.birth()).isEqualTo(birth);
        assertThat(id.male()).isEqualTo(sequence % 2 == 1);
    }

    @Property
    void p1_one_wrong_digit_is_always_noticed(
            @ForAll("numbers") String number,
            @ForAll @IntRange(min = 0, max = 17) int at,
            @ForAll @IntRange(min = 0, max = 9) int digit) {
        var wrong = number.substring(0, at) + digit + number.substring(at + 1);
        Assume.that(!wrong.equals(number));

        assertThat(ResidentId.parse("id", wrong, TODAY).isInvalid()).isTrue();
    }

    @Property
    void p1_two_swapped_neighbours_are_always_noticed(
            @ForAll("numbers") String number, @ForAll @IntRange(min = 0, max = 15) int at) {
        var swapped = number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
        Assume.that(!swapped.equals(number));

        assertThat(ResidentId.parse("id", swapped, TODAY).isInvalid()).isTrue();
    }

    @Property
    void p3_neither_a_number_nor_a_fault_shows_the_birth_date(@ForAll("numbers") String number) {
        var parsed = ResidentId.parse("id", number, TODAY);
        var refused = ResidentId.parse("id", number, LocalDate.of(1900, 1, 1));

        assertThat(parsed.toString()).doesNotContain(number.substring(6, 14));
        assertThat(refused.toString()).doesNotContain(number.substring(6, 14));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Combinators.combine(births(), Arbitraries.integers().between(0, 999))
                .as(ResidentIdProperties::number);
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(LocalDate.of(1901, 1, 1).toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static String number(LocalDate birth, int sequence) {
        var first = "310104%s%03d".formatted(birth.toString().replace("-", ""), sequence);
        return first + ResidentIdForm.checkOf(first);
    }
}
