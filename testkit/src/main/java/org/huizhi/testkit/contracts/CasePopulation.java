package org.huizhi.testkit.contracts;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.testkit.contracts.GridCaseLives.Way;

/**
 * 案件样本: cases of every way, each somewhere on it, over a week; two and two received at the same instant, some slow, and
 * some from a year without a published calendar.
 */
record CasePopulation(Seq<Decision<GridCase, GridCaseFact>> last) {

    static final List<DivisionCode> DIVISIONS = List.of(
                    "310104", "310104003", "310104003001", "310104003002", "310104004", "310104004001")
            .map(DivisionCode::new);
    static final List<UnitId> UNITS = List.of("water", "power", "gas").map(UnitId::new);
    static final List<ActorId> REPORTERS =
            List.of("resident-1", "resident-2", "resident-3").map(ActorId::new);

    /** After everything that happened in the week; then some clocks are overdue and some are not. */
    static final Instant NOW = By.at(0).plus(Duration.ofHours(190));

    private static final int SIZE = 64;

    static CasePopulation some() {
        return new CasePopulation(Vector.range(0, SIZE).map(CasePopulation::at));
    }

    private static Decision<GridCase, GridCaseFact> at(int n) {
        var lives = new GridCaseLives(
                new GridCaseId("c-" + (n * 37) % SIZE),
                n + 1,
                n % 3 == 0 ? "2102" : "2101",
                DIVISIONS.get(n % DIVISIONS.size()),
                REPORTERS.get(n / 2 % REPORTERS.size()),
                UNITS.get(n % UNITS.size()),
                n < SIZE - 4
                        ? By.at(0).plus(Duration.ofHours(n / 2 * 5L))
                        : By.at(0).minus(Duration.ofDays(10)),
                Duration.ofHours(n < 20 ? 4 : 1));
        var life = lives.life(Way.values()[n % 8 < 4 ? 0 : n % 8 - 3]);
        return life.get(n * 7 % life.size());
    }

    Vector<GridCase> cases() {
        return last.map(Decision::next).toVector();
    }

    void commit(GridCaseContract.Fixture into) {
        into.unitOfWork()
                .together(() -> Either.right(last.map(decision -> into.store()
                        .commit(decision.next().id(), 0, decision, By.now(0))
                        .get())));
    }
}
