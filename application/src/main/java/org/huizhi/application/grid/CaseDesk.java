package org.huizhi.application.grid;

import java.util.function.Function;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Desk;
import org.huizhi.application.kernel.DropBox;
import org.huizhi.application.kernel.Notes;
import org.huizhi.application.kernel.Office;
import org.huizhi.application.kernel.ReadLog;
import org.huizhi.application.kernel.Register;
import org.huizhi.application.kernel.Scribe;
import org.huizhi.application.kernel.Sequences;
import org.huizhi.application.kernel.Store;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.PersonRef;

/** 案件办公桌: everything the grid case's use cases work with. */
record CaseDesk(
        District district,
        Store<GridCaseId, GridCase, GridCaseFact> store,
        GridCaseReads reads,
        Register<PersonRef, Person> people,
        ReadLog looks,
        Notes notes,
        Sequences sequences,
        DropBox dropBox,
        UnitOfWork work,
        Office office,
        CaseInput input,
        CaseSheets sheets,
        CaseWords words,
        Scribe scribe) {

    /** What a call is for that names no purpose. */
    static final Purpose HANDLING = new Purpose("grid-case");

    static final Desk.Kind<GridCaseId, GridCase> KIND =
            new Desk.Kind<>(CaseSheets.FIND, HANDLING, CaseSheets::standing, GridCaseId::value);

    Desk<GridCaseId, GridCase, GridCaseFact> desk() {
        return new Desk<>(KIND, store, office);
    }

    static Function<String, GridCaseId> ids() {
        return GridCaseId::new;
    }
}
