package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.huizhi.bootstrap.access.UseCases;
import org.huizhi.domain.kernel.access.AccessTable;
import org.junit.jupiter.api.Test;

/** Every use case stands in the access table, and every row of it belongs to a use case. */
class AccessTableTest {

    @Test
    void every_use_case_has_a_row() {
        assertThat(UseCases.actions())
                .isNotEmpty()
                .allSatisfy(action -> assertThat(AccessTable.matrix().knows(action))
                        .as(action)
                        .isTrue());
    }

    @Test
    void every_row_belongs_to_a_use_case() {
        assertThat(AccessTable.matrix().rows().keySet())
                .allMatch(action -> UseCases.actions().contains(action) || UseCases.TIMED.contains(action));
    }
}
