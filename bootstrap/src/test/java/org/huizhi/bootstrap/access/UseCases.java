package org.huizhi.bootstrap.access;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.AccountDesk;
import org.huizhi.application.kernel.CalendarDesk;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.TerritoryDesk;
import org.huizhi.application.kernel.ledger.LedgerDesk;
import org.huizhi.application.kernel.outbox.OutboxDesk;

/** 用例清单: every use case of every in-port, by reflection, with the action that the access table knows it by. */
public interface UseCases {

    Map<Class<?>, String> IN_PORTS = HashMap.of(
            GridCases.class, "grid.case",
            TerritoryDesk.class, "kernel.territory",
            CalendarDesk.class, "kernel.calendar",
            AccountDesk.class, "kernel.account",
            OutboxDesk.class, "kernel.outbox",
            LedgerDesk.class, "kernel.ledger");

    /** Where the verb is a word of Java, or several use cases are one permission. */
    Map<String, String> OTHER_NAMES = HashMap.of(
            "grid.case.give-back", "grid.case.return",
            "grid.case.annul", "grid.case.void",
            "grid.case.list", "grid.case.find",
            "grid.case.history", "grid.case.find",
            "kernel.territory.tree", "kernel.territory.find");

    /** What only scheduled work does. */
    Set<String> TIMED = HashSet.of("grid.case.climb", "grid.case.lapse", "grid.case.retime");

    /** Names such as {@code grid.case.give-back}. */
    static Set<String> names() {
        return IN_PORTS.flatMap(port -> names(port._1(), port._2())).toSet();
    }

    static Set<String> actions() {
        return names().map(UseCases::action);
    }

    static String action(String name) {
        return OTHER_NAMES.getOrElse(name, name);
    }

    private static Seq<String> names(Class<?> port, String prefix) {
        return List.of(port.getMethods())
                .filter(method -> List.of(method.getParameterTypes()).contains(Call.class))
                .map(method -> prefix + "."
                        + method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }
}
