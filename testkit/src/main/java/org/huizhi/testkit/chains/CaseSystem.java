package org.huizhi.testkit.chains;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.application.District;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.Files;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.SampleSystem;

/**
 * 一套系统: a district over one store, by a clock that only the story moves.
 *
 * @param name of the store
 */
record CaseSystem(String name, Huizhi huizhi, MovingClock clock) {

    static CaseSystem over(District district, String name, Storage storage) {
        var clock = MovingClock.at(SampleSystem.START);
        var huizhi = SampleSystem.builder(district, storage, clock)
                .files(new Album())
                .build();
        return new CaseSystem(name, huizhi, clock);
    }

    GridCases cases() {
        return huizhi.gridCases();
    }

    Instant now() {
        return huizhi.now();
    }

    void pass(Duration time) {
        clock.advance(time);
    }

    /** 相册: every photo that a story hands in was kept before. */
    private record Album() implements Files {

        @Override
        public boolean exists(String id) {
            return id.startsWith("p-");
        }

        @Override
        public Either<Rejection, String> keep(String name, byte[] content) {
            return Either.left(new Refusal.NotEquipped("files"));
        }
    }
}
