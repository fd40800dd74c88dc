package org.huizhi.bootstrap;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;

/**
 * 样例案件: a month of cases that never happened, made by calling the use cases as people would, in the order of time. The same seed
 * tells the same month.
 */
final class Sample {

    static final int CASES = 200;

    private static final Duration SPAN = Duration.ofDays(30);
    private static final Duration LATELY = Duration.ofDays(3);

    private final Huizhi huizhi;
    private final Storage storage;
    private final SimulatedClock clock;
    private final Random random = new Random(310104);

    /** @param huizhi the district by the simulated clock */
    Sample(Huizhi huizhi, Storage storage, SimulatedClock clock) {
        this.huizhi = huizhi;
        this.storage = storage;
        this.clock = clock;
    }

    /** 情节: what somebody does at an instant. */
    record Step(Instant at, long order, Runnable act) {}

    /** How long before its end the story begins. */
    static Instant begin(Instant end) {
        return end.minus(SPAN);
    }

    /** Tells the month that ends at {@code end}. */
    void tell(Instant end) {
        var story = new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::order));
        var lives = new SampleLives(huizhi, random, story);
        for (int i = 0; i < CASES; i++) {
            lives.begin(begun(end));
        }
        while (!story.isEmpty() && !story.peek().at().isAfter(end)) {
            var step = story.remove();
            clock.moveTo(step.at());
            passDuties(step.at());
            step.act().run();
        }
        clock.moveTo(end);
        huizhi.tick(end);
    }

    /** Timed work only when something is due: most steps pass nothing. */
    private void passDuties(Instant at) {
        if (storage.gridCaseReads().nextDuty().exists(due -> !due.isAfter(at))) {
            huizhi.tick(at);
        }
    }

    /** Half of them in the last days, so that every stage has some. */
    private Instant begun(Instant end) {
        var back = random.nextBoolean() ? SPAN : LATELY;
        return end.minusSeconds(random.nextLong(60, back.toSeconds()));
    }
}
