package org.huizhi.bootstrap;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Training;

/**
 * 样例案件: weeks of cases that never happened, made by calling the use cases as people would, in the order of time. The same pack
 * tells the same story.
 */
final class Sample {

    private static final Duration LATELY = Duration.ofDays(3);

    private final Huizhi huizhi;
    private final Storage storage;
    private final SimulatedClock clock;
    private final Training training;
    private final Random random;

    /** @param huizhi the district by the simulated clock */
    Sample(Huizhi huizhi, Training training, Storage storage, SimulatedClock clock) {
        this.huizhi = huizhi;
        this.training = training;
        this.random = new Random(huizhi.pack().policyVersion().hashCode());
        this.storage = storage;
        this.clock = clock;
    }

    /** 情节: what somebody does at an instant. */
    record Step(Instant at, long order, Runnable act) {}

    /** How long before its end the story begins. */
    static Instant begin(Training training, Instant end) {
        return end.minus(Duration.ofDays(training.days()));
    }

    /** Tells the days that end at {@code end}. */
    void tell(Instant end) {
        var story = new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::order));
        var lives = new SampleLives(huizhi, training, random, story, end);
        for (int i = 0; i < training.cases(); i++) {
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
        var span = Duration.ofDays(training.days());
        var back = random.nextBoolean() || span.compareTo(LATELY) < 0 ? span : LATELY;
        return end.minusSeconds(random.nextLong(60, back.toSeconds()));
    }
}
