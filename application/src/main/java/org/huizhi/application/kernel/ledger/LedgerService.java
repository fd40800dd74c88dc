package org.huizhi.application.kernel.ledger;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Office;
import org.huizhi.application.kernel.Standing;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** The ledger's proof, behind the gate. */
public final class LedgerService implements LedgerDesk {

    private final DivisionCode district;
    private final LedgerProof proof;
    private final Anchors anchors;
    private final Office office;

    public LedgerService(DivisionCode district, LedgerProof proof, Anchors anchors, Office office) {
        this.district = district;
        this.proof = proof;
        this.anchors = anchors;
        this.office = office;
    }

    @Override
    public Either<Rejection, Verification> verify(Call call) {
        return office.allows(
                        call,
                        "kernel.ledger.verify",
                        Standing.at(district, call.actor().id()))
                .map(yes -> proof.verify(anchors.newest()));
    }

    /** Seals what is new, batch by batch. @return how many seals that took */
    public int seal() {
        var seals = 0;
        for (var seal = next(); seal.isDefined(); seal = next()) {
            anchors.keep(seal.get());
            seals++;
        }
        return seals;
    }

    private Option<Seal> next() {
        return proof.seal(office.real().instant().truncatedTo(ChronoUnit.MICROS));
    }
}
