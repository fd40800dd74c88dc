package org.huizhi.testkit.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.testkit.SampleDistrict;
import org.junit.jupiter.api.Test;

/**
 * 强杀契约: a storage that calls itself durable loses nothing it acknowledged. A process works on it with several threads and is killed
 * at a random moment, together with whatever it has started; then it is opened again, row, ledger, outbox, receipts, notes, people
 * and counters must agree, every acknowledged request must be there, and work goes on. The same data is used for every kill.
 */
public abstract class KillContract {

    private static final int MOST_ACKNOWLEDGED = 60;
    private static final int MOST_MICROS_LATER = 20_000;

    private final Random random = new Random(seed());
    private Seq<String> said = Vector.empty();

    /** Opens the storage; it is asked by its name in the process that is killed. */
    protected abstract Class<? extends StorageOpener> opener();

    /** What the opener is told: where the data is. There is none yet. */
    protected abstract Seq<String> arguments();

    /** The processes that are killed with it, and before it, because the storage lives in them; those it started are killed anyway. */
    protected Seq<ProcessHandle> others() {
        return List.empty();
    }

    /** How often it is killed: 30 times with {@code -Dhuizhi.full=true}. */
    protected int kills() {
        return Boolean.getBoolean("huizhi.full") ? 30 : 3;
    }

    @Test
    public void st18_a_killed_process_loses_nothing_it_acknowledged_and_leaves_nothing_half_done() throws Exception {
        for (int n = 1; n <= kills(); n++) {
            var victim = Victim.start(opener(), "p" + n, arguments());
            victim.await(1 + random.nextInt(MOST_ACKNOWLEDGED));
            TimeUnit.MICROSECONDS.sleep(random.nextInt(MOST_MICROS_LATER));
            said = said.appendAll(victim.kill(others()));
            var opened = Worker.opener(opener().getName()).open(arguments());
            try {
                examine(opened.storage(), n);
                goOn(opened.storage(), n);
                examine(opened.storage(), n);
            } finally {
                opened.closing().close();
            }
        }
    }

    private void examine(Storage storage, int kill) {
        var lost = Line.done(said).flatMap(done -> lost(storage, done));
        assertEquals(List.empty(), lost.toList(), () -> "lost after kill " + kill);
        var faults = new Audit(storage, SampleDistrict.DISTRICT).faults(Line.traces(said));
        assertEquals(List.empty(), faults.toList(), () -> "half done after kill " + kill);
    }

    private static Option<String> lost(Storage storage, Line.Done done) {
        var receipt = storage.receipts().find(done.actor(), done.key());
        var row = storage.gridCases().load(done.id());
        var facts = storage.gridCases().history(done.id()).map(Recorded::version);
        var there = receipt.exists(each -> each.version() == done.version())
                && row.exists(each -> each.version() >= done.version())
                && facts.contains(done.version());
        return Option.when(!there, () -> done + ": " + receipt + ", row " + row.isDefined() + ", facts " + facts);
    }

    /** A request of the killed process has the outcome it had, and a new case lives its whole life. */
    private void goOn(Storage storage, int kill) {
        var huizhi = Labour.district(storage, "after-" + kill, this::say);
        var labour = Labour.on(huizhi, "after-" + kill, this::say);
        Line.done(said)
                .filter(done -> done.key().endsWith("-report"))
                .lastOption()
                .forEach(done -> {
                    var again = labour.report(done.key());
                    assertTrue(again.replayed(), () -> done + " was carried out again");
                    assertEquals(done.id(), again.value().state().id());
                });
        labour.live(1);
        labour.live(2);
    }

    private void say(String line) {
        said = said.append(line);
    }

    /** From {@code -Dhuizhi.seed}; else made up and left there, for the report. */
    private static long seed() {
        if (System.getProperty("huizhi.seed") == null) {
            System.setProperty("huizhi.seed", String.valueOf(System.nanoTime()));
        }
        return Long.parseLong(System.getProperty("huizhi.seed"));
    }
}
