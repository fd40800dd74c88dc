package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TerritoryCodeProperties {

    @Property
    void t1_every_code_parses_and_prints(@ForAll("codes") TerritoryCode code) {
        Statistics.label("level").collect(code.level()).coverage(seen -> {
            for (var level : Level.values()) {
                seen.check(level).percentage(share -> share > 5);
            }
        });
        assertThat(TerritoryCode.parse("unit", code.toString()).get()).isEqualTo(code);
    }

    @Property
    void t1_a_childs_code_starts_with_its_parents(@ForAll("codes") TerritoryCode code) {
        code.parent().peek(parent -> {
            assertThat(code.value()).startsWith(parent.value());
            assertThat(code.isWithin(parent)).isTrue();
            assertThat(parent.level().isAbove(code.level())).isTrue();
        });
        assertThat(code.parent().isEmpty()).isEqualTo(code.level() == Level.DISTRICT);
    }

    @Property
    void t1_within_is_an_order(@ForAll("codes") TerritoryCode a, @ForAll("codes") TerritoryCode b) {
        assertThat(a.isWithin(a)).isTrue();
        assertThat(a.isWithin(b) && b.isWithin(a)).isEqualTo(a.equals(b));
    }

    @Property
    void t1_what_parses_is_what_the_constructors_accept(@ForAll("nearCodes") String text) {
        var parsed = TerritoryCode.parse("unit", text);

        assertThat(parsed.isValid()).isEqualTo(constructs(text));
    }

    private static boolean constructs(String text) {
        try {
            return TerritoryCode.of(text).value().equals(text);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Provide
    Arbitrary<TerritoryCode> codes() {
        var district = part(6);
        var street = Combinators.combine(district, part(3)).as(String::concat);
        var neighbourhood = Combinators.combine(street, part(3)).as(String::concat);
        var grid = Combinators.combine(neighbourhood, part(3)).as(String::concat);
        var micro = Combinators.combine(grid, part(2)).as(String::concat);
        var precinct = Combinators.combine(street, part(2)).as((above, own) -> above + "-p" + own);
        var group = Combinators.combine(Arbitraries.oneOf(neighbourhood, grid, micro), part(3))
                .as((above, own) -> above + "-b" + own);
        return Arbitraries.oneOf(district, street, neighbourhood, grid, micro, precinct, group)
                .map(TerritoryCode::of);
    }

    @Provide
    Arbitrary<String> nearCodes() {
        return Combinators.combine(
                        codes().map(TerritoryCode::value),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.of("", "0", "000", "7", "-", "-p", "-b01", "x"))
                .as((code, at, put) -> {
                    var cut = Math.min(at, code.length());
                    return code.substring(0, cut) + put + code.substring(Math.min(code.length(), cut + put.length()));
                });
    }

    private static Arbitrary<String> part(int digits) {
        var most = (int) Math.pow(10, digits) - 1;
        return Arbitraries.integers().between(1, most).map(number -> ("%0" + digits + "d").formatted(number));
    }
}
