package org.huizhi.testkit.architecture.host.sound.doors;

import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.grid.cases.GridCaseId;

/** A host's own screen: asks a use case and says who asks. */
record HostScreen(GridCases cases) {

    boolean shows(Call call, String id) {
        return cases.find(call, new GridCaseId(id)).isRight();
    }
}
