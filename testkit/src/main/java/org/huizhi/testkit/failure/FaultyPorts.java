package org.huizhi.testkit.failure;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.domain.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * 失灵端口: stands before any port, counts its calls and lets one of them fail. A unit of work that fails before its effect has done
 * its work and is not kept: what failed is the commit.
 */
public final class FaultyPorts {

    private Seq<Called> calls = Vector.empty();
    private Option<Breakdown> armed = Option.none();

    /** 调用记录: one call of a port. */
    public record Called(String port, String method, Seq<Object> arguments) {

        @Override
        public String toString() {
            return port + "." + method;
        }
    }

    /** From now on calls are counted from 1. */
    public void arm(Option<Breakdown> breakdown) {
        calls = Vector.empty();
        armed = breakdown;
    }

    public void disarm() {
        armed = Option.none();
    }

    /** What was called since it was armed. */
    public Seq<Called> calls() {
        return calls;
    }

    /** Every port of the storage, each behind this. */
    public Storage storage(Storage real) {
        return proxy(Storage.class, (method, arguments) -> {
            var port = invoke(method, real, arguments);
            return method.getReturnType().isInterface() && port != null ? wrapped(method.getReturnType(), port) : port;
        });
    }

    public <T> T port(Class<T> port, T real) {
        return proxy(
                port,
                (method, arguments) -> method.getDeclaringClass() == Object.class
                        ? invoke(method, real, arguments)
                        : called(port, real, method, arguments));
    }

    private <T> T wrapped(Class<T> port, Object real) {
        return port(port, port.cast(real));
    }

    private @Nullable Object called(Class<?> port, Object real, Method method, @Nullable Object... arguments)
            throws Throwable {
        calls = calls.append(new Called(port.getSimpleName(), method.getName(), List.of(arguments)));
        var failing = armed.filter(breakdown -> breakdown.hits(calls.size()));
        if (failing.isEmpty()) {
            return invoke(method, real, arguments);
        }
        var broken = new Breakdown.Broken(calls.last().toString());
        if (failing.get().when() == Breakdown.When.AFTER) {
            invoke(method, real, arguments);
        } else if (real instanceof UnitOfWork work) {
            work.together(() -> uncommitted(arguments, broken));
        }
        throw broken;
    }

    private static Either<Rejection, Object> uncommitted(@Nullable Object[] arguments, Breakdown.Broken broken) {
        if (arguments[0] instanceof Supplier<?> work) {
            work.get();
        }
        throw broken;
    }

    private interface Answering {
        @Nullable
        Object answer(Method method, @Nullable Object... arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> port, Answering answering) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (self, method, arguments) -> answering.answer(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object invoke(Method method, @Nullable Object real, @Nullable Object... arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }
}
