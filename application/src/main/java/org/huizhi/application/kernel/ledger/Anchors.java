package org.huizhi.application.kernel.ledger;

import io.vavr.control.Option;

/** 锚点端口: keeps the newest seal where whoever can write to the database cannot write. */
public interface Anchors {

    /** Keeps it for good before it returns. */
    void keep(Seal seal);

    /** The newest that was kept, none when there was none. */
    Option<Seal> newest();

    /** Keeps nothing: the end of the ledger is then not secured. */
    static Anchors none() {
        return new Anchors() {
            @Override
            public void keep(Seal seal) {}

            @Override
            public Option<Seal> newest() {
                return Option.none();
            }
        };
    }
}
