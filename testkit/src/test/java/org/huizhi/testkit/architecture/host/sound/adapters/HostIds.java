package org.huizhi.testkit.architecture.host.sound.adapters;

import java.util.UUID;
import org.huizhi.application.kernel.IdSource;

/** A host's own adapter to a port. */
class HostIds implements IdSource {

    @Override
    public String next() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String random() {
        return next();
    }
}
