package org.huizhi.testkit.chains;

import io.vavr.collection.Map;
import java.time.Duration;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.huizhi.application.District;
import org.huizhi.application.Storage;
import org.huizhi.domain.grid.cases.Verb;

/**
 * 案件动作链: random users and random verbs on a handful of cases, through the in-ports, over a store of one's own:
 *
 * <pre>{@code
 * @Property
 * void my_store_keeps_every_rule(@ForAll("stories") ActionChain<CaseStory> chain) {
 *     chain.run();
 * }
 *
 * @Provide
 * Arbitrary<ActionChain<CaseStory>> stories() {
 *     return GridCaseChain.over(district, LinkedHashMap.of("mine", MyStore::empty), 60);
 * }
 * }</pre>
 *
 * Every step is checked as it happens: one holder and a clock at every instant (D1), verified by another (D4), clocks (C1, C5, C6),
 * state and ledger the same story, one effect per request, none of what is refused. Name several stores, and each must answer as the
 * first does. What fails shrinks to the shortest story that fails, told sentence by sentence.
 */
public interface GridCaseChain {

    /**
     * @param stores empty ones, by name, opened anew for every story
     * @param steps of one story
     */
    static ActionChainArbitrary<CaseStory> over(District district, Map<String, Supplier<Storage>> stores, int steps) {
        return ActionChain.startWith(() -> CaseStory.begin(district, stores))
                .withAction(new Step(wishes()))
                .withMaxTransformations(steps);
    }

    /** What somebody may have in mind. */
    static Arbitrary<CaseWish> wishes() {
        return Combinators.combine(
                        delays(),
                        manners(),
                        verbs(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
                        words())
                .as(CaseWish::new);
    }

    private static Arbitrary<CaseWords> words() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)),
                        Arbitraries.integers().between(0, 63),
                        Arbitraries.of("漏水", "楼道堆物🚲，已三天", "it's 100% \"done\"; --", "𠮷野家 é ｶﾞ\n第二行", "0"),
                        Arbitraries.of(false, true))
                .as(CaseWords::new);
    }

    /** Half of the steps follow at once or within minutes, so that a way is gone before everything is late. */
    private static Arbitrary<Duration> delays() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Duration.ZERO)),
                Tuple.of(3, Arbitraries.of(Duration.ofNanos(1_000), Duration.ofMinutes(7), Duration.ofMinutes(59))),
                Tuple.of(2, Arbitraries.of(Duration.ofHours(4), Duration.ofHours(9), Duration.ofHours(24))),
                Tuple.of(1, Arbitraries.of(Duration.ofDays(3), Duration.ofDays(8))));
    }

    private static Arbitrary<CaseWish.Manner> manners() {
        return Arbitraries.frequency(
                Tuple.of(28, CaseWish.Manner.TRY),
                Tuple.of(6, CaseWish.Manner.REPORT),
                Tuple.of(3, CaseWish.Manner.MEDDLE),
                Tuple.of(3, CaseWish.Manner.TICK),
                Tuple.of(2, CaseWish.Manner.FIX),
                Tuple.of(2, CaseWish.Manner.REPEAT),
                Tuple.of(1, CaseWish.Manner.REUSE),
                Tuple.of(1, CaseWish.Manner.LAG));
    }

    /** Those that lead on come often, those that end a case seldom. */
    private static Arbitrary<Verb> verbs() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Arbitraries.of(
                                Verb.VERIFY,
                                Verb.FILE,
                                Verb.DISPATCH,
                                Verb.TAKE,
                                Verb.SUBMIT,
                                Verb.CONFIRM,
                                Verb.RETURN,
                                Verb.APPROVE,
                                Verb.MERGE,
                                Verb.MERGE)),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                Verb.UNMERGE,
                                Verb.VOID,
                                Verb.PAUSE,
                                Verb.RESUME,
                                Verb.EXTEND,
                                Verb.ASSIST_DONE,
                                Verb.RELEASE,
                                Verb.LOOK_BACK,
                                Verb.REOPEN)),
                Tuple.of(1, Arbitraries.of(Verb.values())));
    }

    /** 动作: one wish is one step; it looks at no state, so that any step can be left out of a story that fails. */
    record Step(Arbitrary<CaseWish> wishes) implements Action.Independent<CaseStory> {

        @Override
        public Arbitrary<Transformer<CaseStory>> transformer() {
            return wishes.map(wish -> Transformer.transform(wish.toString(), story -> story.then(wish)));
        }
    }
}
