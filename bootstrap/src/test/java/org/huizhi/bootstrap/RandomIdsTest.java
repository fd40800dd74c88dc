package org.huizhi.bootstrap;

import org.huizhi.application.kernel.IdSource;
import org.huizhi.testkit.contracts.IdSourceContract;

class RandomIdsTest extends IdSourceContract {

    @Override
    protected IdSource ids() {
        return new RandomIds();
    }
}
