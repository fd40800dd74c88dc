package org.huizhi.testkit.failure;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * 用例情景: how one use case is brought about and called.
 *
 * @param port the in-port
 * @param method its method
 * @param scene brings about what it needs, and answers with the call under test, which may be made again
 * @param whole whether it is one transaction; otherwise each part by itself is as before or as after
 */
record UseCase(String port, String method, Function<Story, Supplier<Object>> scene, boolean whole) {

    static UseCase of(Class<?> port, String method, Function<Story, Supplier<Object>> scene) {
        return new UseCase(port.getSimpleName(), method, scene, true);
    }

    /** Several transactions, one after the other. */
    UseCase inSteps() {
        return new UseCase(port, method, scene, false);
    }

    /** Something else happens first. */
    UseCase after(Function<Story, ?> first) {
        return new UseCase(
                port,
                method,
                story -> {
                    first.apply(story);
                    return scene.apply(story);
                },
                whole);
    }

    String name() {
        return port + "." + method;
    }

    /** Whether this is what a use case says when it was carried out. */
    static boolean carriedOut(Object answer) {
        return !(answer instanceof Either<?, ?> either && either.isLeft())
                && !(answer instanceof Option<?> option && option.isEmpty());
    }
}
