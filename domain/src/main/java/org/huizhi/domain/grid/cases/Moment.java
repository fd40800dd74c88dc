package org.huizhi.domain.grid.cases;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 时点: the moments of a case's life at which a pack may let a clock begin or end. */
public interface Moment {

    String RECEIVED = "received";
    String VERIFIED = "verified";
    String FILED = "filed";
    String DISPATCHED = "dispatched";
    String TAKEN = "taken";
    String CONTACTED = "contacted";
    String ARRIVED = "arrived";
    String SUBMITTED = "submitted";
    String CONFIRMED = "confirmed";

    /** Every moment, in the order of an ordinary life. */
    static Seq<String> all() {
        return List.of(RECEIVED, VERIFIED, FILED, DISPATCHED, TAKEN, CONTACTED, ARRIVED, SUBMITTED, CONFIRMED);
    }
}
