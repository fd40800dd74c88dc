package org.huizhi.testkit.architecture.host.broken.doors;

import org.huizhi.application.Storage;
import org.huizhi.application.grid.GridCaseReads;
import org.huizhi.application.kernel.Register;
import org.huizhi.application.kernel.Store;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;

/** Doors that reach behind the use cases. */
interface Broken {

    record HoldsTheStorage(Storage storage) {}

    record HoldsAStore(Store<GridCaseId, GridCase, GridCaseFact> cases) {}

    record HoldsReads(GridCaseReads reads) {}

    record HoldsARegister(Register<String, String> settings) {}
}
