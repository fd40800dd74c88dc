package org.huizhi.testkit.contracts;

import io.vavr.collection.Vector;
import org.huizhi.application.grid.GridCaseReads;
import org.huizhi.application.kernel.Store;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.junit.jupiter.api.BeforeEach;

/**
 * 案件读取契约之本: what the two contracts of {@link GridCaseReads} share: a sample of cases in the store, and the naive answers about
 * it.
 */
public abstract class GridCaseContract {

    private Fixture fixture = StorageContract.unset();
    private Vector<GridCase> cases = Vector.empty();

    /** 案件读取一套: the reads over an empty store of the district 310104. */
    public record Fixture(
            Store<GridCaseId, GridCase, GridCaseFact> store, UnitOfWork unitOfWork, GridCaseReads reads) {}

    /** Called once for each promise, and again where a promise needs an empty store. */
    protected abstract Fixture emptyReads();

    @BeforeEach
    public void start() {
        fixture = emptyReads();
        var population = CasePopulation.some();
        population.commit(fixture);
        cases = population.cases();
    }

    final GridCaseReads reads() {
        return fixture.reads();
    }

    final Vector<GridCase> cases() {
        return cases;
    }

    final CaseOracle oracle() {
        return new CaseOracle(cases, CasePopulation.NOW);
    }
}
