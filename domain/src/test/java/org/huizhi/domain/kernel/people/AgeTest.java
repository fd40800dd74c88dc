package org.huizhi.domain.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AgeTest {

    private static final LocalDate LEAP = LocalDate.of(2012, 2, 29);

    @Test
    void p4_age_is_reached_on_the_birthday() {
        var birth = LocalDate.of(1946, 6, 30);

        assertThat(Age.on(birth, LocalDate.of(2026, 6, 29))).isEqualTo(79);
        assertThat(Age.on(birth, LocalDate.of(2026, 6, 30))).isEqualTo(80);
        assertThat(Age.on(birth, birth)).isZero();
    }

    @Test
    void p4_a_leap_birthday_is_1_march_in_common_years() {
        assertThat(Age.on(LEAP, LocalDate.of(2026, 2, 28))).isEqualTo(13);
        assertThat(Age.on(LEAP, LocalDate.of(2026, 3, 1))).isEqualTo(14);
        assertThat(Age.on(LEAP, LocalDate.of(2028, 2, 28))).isEqualTo(15);
        assertThat(Age.on(LEAP, LocalDate.of(2028, 2, 29))).isEqualTo(16);
        assertThat(Age.birthday(LEAP, 14)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Age.birthday(LEAP, 16)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Age.birthday(LocalDate.of(2012, 2, 28), 14)).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void p4_months_are_full_months() {
        var birth = LocalDate.of(2025, 1, 31);

        assertThat(Age.months(birth, LocalDate.of(2025, 2, 28))).isZero();
        assertThat(Age.months(birth, LocalDate.of(2025, 3, 1))).isEqualTo(1);
        assertThat(Age.months(birth, LocalDate.of(2026, 1, 31))).isEqualTo(12);
    }

    @Test
    void p4_nobody_has_an_age_before_birth() {
        assertThatThrownBy(() -> Age.on(LEAP, LEAP.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void p4_age_grows_on_the_birthday_and_on_no_other_day(
            @ForAll("births") LocalDate birth, @ForAll @IntRange(min = 1, max = 110) int years) {
        var birthday = Age.birthday(birth, years);

        assertThat(Age.on(birth, birthday)).isEqualTo(years);
        assertThat(Age.on(birth, birthday.minusDays(1))).isEqualTo(years - 1);
    }

    @Property
    void p4_twelve_months_are_a_year(
            @ForAll("births") LocalDate birth, @ForAll @IntRange(min = 0, max = 40_000) int days) {
        var day = birth.plusDays(days);

        assertThat(Age.months(birth, day) / 12).isEqualTo(Age.on(birth, day));
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-25_000, 20_000).map(LocalDate::ofEpochDay),
                Arbitraries.integers()
                        .between(476, 505)
                        .map(four -> LocalDate.of(four * 4, 2, 28).plusDays(1)));
    }
}
