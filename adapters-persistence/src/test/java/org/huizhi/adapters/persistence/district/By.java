package org.huizhi.adapters.persistence.district;

import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;

interface By {

    Provenance NOW = new Provenance(
            new ActorId("duty-1"),
            Option.none(),
            new Purpose("duty"),
            Instant.parse("2026-01-05T02:00:00.000001Z"),
            "pack-2026.1",
            Option.none());
}
