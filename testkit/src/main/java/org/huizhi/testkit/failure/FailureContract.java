package org.huizhi.testkit.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.testkit.failure.Breakdown.When;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * 故障契约: every use case, with every call of every port failing under it, once and forever, before and after its effect. What is
 * written is all of it or nothing of it; a failure is not hidden; and the same request again has one effect.
 *
 * <p>With {@code -Dhuizhi.full=true} each call fails in each of the four ways; otherwise {@link #oneOf} says how many of these
 * failures are tried.
 */
public abstract class FailureContract {

    private static final Seq<Way> WAYS = List.of(
            new Way(When.BEFORE, false),
            new Way(When.AFTER, false),
            new Way(When.BEFORE, true),
            new Way(When.AFTER, true));

    private record Way(When when, boolean forever) {}

    /**
     * 待测存储: a storage without a row.
     *
     * @param dropped what lies in its drop box under a receipt, looked up behind the port's back
     */
    public record Fixture(Storage storage, Function<String, Option<Sealed>> dropped) {}

    /** Called very often: a district of its own in one database is as good as a database of its own. */
    protected abstract Fixture emptyStorage();

    /** Of how many failures one is tried in a build that is not full; an odd number, so that the four ways take turns. */
    protected int oneOf() {
        return 5;
    }

    @Test
    public void st17_every_use_case_is_tried() {
        assertEquals(inPorts(), useCases().map(UseCase::name).toSet());
    }

    @TestFactory
    public Stream<DynamicTest> st17_nothing_is_half_done_and_a_retry_has_one_effect() {
        return useCases()
                .zipWithIndex()
                .map(each -> DynamicTest.dynamicTest(each._2() + " " + each._1().name(), () -> survives(each._1())))
                .toJavaStream();
    }

    private void survives(UseCase useCase) {
        var undisturbed = Trial.of(emptyStorage(), useCase);
        var before = undisturbed.state();
        var answer = undisturbed.call(Option.none());
        assertTrue(UseCase.carriedOut(answer), () -> "undisturbed it is refused: " + answer);
        var calls = undisturbed.calls();
        var after = undisturbed.state();
        assertEquals(List.empty(), undisturbed.faults());
        breakdowns(calls.size()).forEach(breakdown -> fails(useCase, breakdown, before, after));
    }

    private Seq<Breakdown> breakdowns(int calls) {
        var all = List.rangeClosed(1, calls)
                .flatMap(n -> WAYS.map(way -> new Breakdown(n, way.when(), way.forever())))
                .zipWithIndex();
        return Boolean.getBoolean("huizhi.full")
                ? all.map(each -> each._1())
                : all.filter(each -> each._2() % oneOf() == 0).map(each -> each._1());
    }

    private void fails(UseCase useCase, Breakdown breakdown, State before, State after) {
        var trial = Trial.of(emptyStorage(), useCase);
        var failure = trial.failure(breakdown);
        var where = useCase.name() + " with " + trial.calls().last() + ", " + breakdown;
        assertSame(Breakdown.Broken.class, failure.getClass(), () -> where + " does not fail, it answers " + failure);
        var left = trial.state();
        var strange = useCase.whole()
                ? left.differences(before).isEmpty() ? List.<String>empty() : left.differences(after)
                : left.strangers(before, after);
        assertEquals(List.empty(), strange, () -> "half done: " + where);
        assertEquals(List.empty(), trial.faults(), () -> where);
        assertTrue(trial.recordedFirst(), () -> "shown and not recorded: " + where);

        if (!useCase.whole() && !left.differences(before).isEmpty()) {
            finishes(useCase, breakdown, after);
        }
        var again = trial.call(Option.none());
        assertTrue(UseCase.carriedOut(again), () -> "the same request again is refused after " + where + ": " + again);
        assertEquals(List.empty(), trial.state().differences(after), () -> "not one effect: " + where);
        assertEquals(List.empty(), trial.faults(), () -> where);
    }

    /** What was begun goes on by itself as time passes, without the request being made again. */
    private void finishes(UseCase useCase, Breakdown breakdown, State after) {
        var trial = Trial.of(emptyStorage(), useCase);
        trial.failure(breakdown);
        trial.restart().tick(trial.now());
        assertEquals(
                List.empty(),
                trial.state().differences(after),
                () -> "begun and not finished by itself: " + useCase.name() + ", " + breakdown);
    }

    private static Seq<UseCase> useCases() {
        return GridUseCases.all().appendAll(KernelUseCases.all());
    }

    /** Every method of every interface that the assembled system hands out, and the passing of time. */
    private static Set<String> inPorts() {
        var ports = List.of(Huizhi.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .<Class<?>>map(Method::getReturnType)
                .filter(type -> type.isInterface() && type.getName().startsWith("org.huizhi.application."));
        return HashSet.ofAll(ports)
                .flatMap(port -> List.of(port.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(method -> port.getSimpleName() + "." + method.getName()))
                .add("Huizhi.tick");
    }
}
