package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.huizhi.application.kernel.DropBox;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.domain.kernel.Sealed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 投递箱契约: what every {@link DropBox} promises. */
public abstract class DropBoxContract {

    private Fixture fixture = StorageContract.unset();

    /**
     * 投递箱一套: an empty drop box.
     *
     * @param kept what lies in it under a receipt, looked up behind the port's back
     */
    public record Fixture(DropBox dropBox, UnitOfWork unitOfWork, Function<String, Option<Sealed>> kept) {}

    /** Called once for each promise. */
    protected abstract Fixture emptyDropBox();

    @BeforeEach
    public void start() {
        fixture = emptyDropBox();
    }

    @Test
    public void st7_1_what_is_dropped_is_kept_as_it_was_sealed() {
        var large = new Sealed("k1." + "x".repeat(100_000));
        put("r-1", new Sealed("k1.one"));
        put("r-2", large);

        assertEquals(Option.some(new Sealed("k1.one")), kept("r-1"));
        assertEquals(Option.some(large), kept("r-2"));
        assertEquals(Option.none(), kept("r-3"));
    }

    @Test
    public void st7_1_the_same_receipt_again_changes_nothing() {
        put("r-1", new Sealed("k1.first"));

        put("r-1", new Sealed("k1.second"));

        assertEquals(Option.some(new Sealed("k1.first")), kept("r-1"));
    }

    @Test
    public void st7_1_what_is_dropped_in_a_refused_work_is_not_kept() {
        fixture.unitOfWork().together(() -> {
            put("r-1", new Sealed("k1.one"));
            return Either.left(new Refusal.NotFound("refused"));
        });

        assertEquals(Option.none(), kept("r-1"));
    }

    @Test
    public void st7_1_of_8_that_drop_at_once_none_is_lost() {
        var receipts = Crowd.all(n -> {
            put("r-" + n, new Sealed("k1." + n));
            return "r-" + n;
        });

        receipts.forEach(receipt -> assertEquals(Option.some(new Sealed("k1." + receipt.substring(2))), kept(receipt)));
    }

    private void put(String receipt, Sealed drop) {
        fixture.dropBox().put(receipt, drop, By.at(0));
    }

    private Option<Sealed> kept(String receipt) {
        return fixture.kept().apply(receipt);
    }
}
