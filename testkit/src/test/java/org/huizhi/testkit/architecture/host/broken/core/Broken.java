package org.huizhi.testkit.architecture.host.broken.core;

import io.vavr.control.Try;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.huizhi.application.kernel.IdSource;
import org.mapstruct.Mapper;

/** What a host's core must not do, one fault each. */
interface Broken {

    record ReadsTheClock() {
        Instant at() {
            return Instant.now();
        }
    }

    record MakesAnId() {
        String id() {
            return UUID.randomUUID().toString();
        }
    }

    record ThrowsDice() {
        int eyes() {
            return ThreadLocalRandom.current().nextInt(6);
        }
    }

    record KnowsAPort(IdSource ids) {}

    /** A mapper beside the rules. */
    @Mapper
    interface IsMapped {}

    record HidesAnOutage() {
        boolean works(Runnable what) {
            return Try.run(what::run).isSuccess();
        }
    }

    /** A refusal that is thrown. */
    class Refused extends RuntimeException {}

    /** Something that is no value. */
    class Changes {
        int count;
    }
}
