package org.huizhi.application.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReadingTest {

    private final SampleSystem system = SampleSystem.over(MemoryStorage.empty());

    @Test
    void b8_what_a_list_cannot_be_asked_is_told_at_once() {
        var refused = refused(Option.of("GONE"), Option.of("9999"), Option.of("x"), 0);

        assertThat(refused.code()).isEqualTo("kernel.malformed");
        assertThat(refused.faults().map(Fault::code))
                .containsExactly(
                        "grid.stage.unknown",
                        "grid.category.unknown",
                        "kernel.cursor.malformed",
                        "kernel.limit.out-of-range");
        assertThat(refused.faults().map(Fault::field)).containsExactly("stage", "category", "cursor", "limit");
    }

    @Test
    void b8_what_can_be_read_and_does_not_exist_is_unacceptable() {
        assertThat(refused(Option.of("GONE"), Option.none(), Option.none(), 50).code())
                .isEqualTo("kernel.unacceptable");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void b8_a_page_has_1_to_200_lines(int limit) {
        assertThat(refused(Option.none(), Option.none(), Option.none(), limit)
                        .faults()
                        .map(Fault::code))
                .containsExactly("kernel.limit.out-of-range");
        assertThat(list(Option.none(), Option.none(), Option.none(), 1).isRight())
                .isTrue();
        assertThat(list(Option.none(), Option.none(), Option.none(), 200).isRight())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "2026-01-05T01:00:00Z", "yesterday|c-1", "2026-01-05T01:00:00Z|C 1"})
    void b8_a_mark_is_what_a_page_before_said(String cursor) {
        assertThat(refused(Option.none(), Option.none(), Option.of(cursor), 50)
                        .faults()
                        .map(Fault::code))
                .containsExactly("kernel.cursor.malformed");
    }

    private Rejection refused(Option<String> stage, Option<String> category, Option<String> cursor, int limit) {
        return list(stage, category, cursor, limit).getLeft();
    }

    private Either<Rejection, ?> list(Option<String> stage, Option<String> category, Option<String> cursor, int limit) {
        return system.cases()
                .list(
                        Call.by(SampleCast.DUTY),
                        new CaseFilter(
                                stage,
                                Option.none(),
                                category,
                                Option.none(),
                                Option.none(),
                                Option.none(),
                                cursor,
                                limit));
    }
}
