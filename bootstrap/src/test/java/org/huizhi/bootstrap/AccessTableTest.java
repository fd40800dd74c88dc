package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.AccountDesk;
import org.huizhi.application.kernel.CalendarDesk;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.TerritoryDesk;
import org.huizhi.application.kernel.outbox.OutboxDesk;
import org.huizhi.domain.kernel.access.AccessTable;
import org.junit.jupiter.api.Test;

/** Every use case stands in the access table, and every row of it belongs to a use case. */
class AccessTableTest {

    private static final Map<Class<?>, String> IN_PORTS = Map.of(
            GridCases.class, "grid.case",
            TerritoryDesk.class, "kernel.territory",
            CalendarDesk.class, "kernel.calendar",
            AccountDesk.class, "kernel.account",
            OutboxDesk.class, "kernel.outbox");
    /** Where the verb is a word of Java, or several use cases are one permission. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "grid.case.give-back", "grid.case.return",
            "grid.case.annul", "grid.case.void",
            "grid.case.list", "grid.case.find",
            "grid.case.history", "grid.case.find",
            "kernel.territory.tree", "kernel.territory.find");
    /** What only scheduled work does. */
    private static final Set<String> TIMED = Set.of("grid.case.climb", "grid.case.lapse", "grid.case.retime");

    @Test
    void every_use_case_has_a_row() {
        assertThat(useCases())
                .isNotEmpty()
                .allSatisfy(action -> assertThat(AccessTable.matrix().knows(action))
                        .as(action)
                        .isTrue());
    }

    @Test
    void every_row_belongs_to_a_use_case() {
        var known = useCases();
        assertThat(AccessTable.matrix().rows().keySet().toJavaSet())
                .allMatch(action -> known.contains(action) || TIMED.contains(action));
    }

    private static Set<String> useCases() {
        return IN_PORTS.entrySet().stream()
                .flatMap(port -> actions(port.getKey(), port.getValue()))
                .map(action -> OTHER_NAMES.getOrDefault(action, action))
                .collect(Collectors.toSet());
    }

    private static Stream<String> actions(Class<?> port, String prefix) {
        return Arrays.stream(port.getMethods())
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Call.class))
                .map(Method::getName)
                .map(name -> prefix + "." + name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT));
    }
}
