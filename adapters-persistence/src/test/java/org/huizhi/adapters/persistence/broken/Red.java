package org.huizhi.adapters.persistence.broken;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** Runs a contract by hand and tells which of its promises are broken. */
interface Red {

    static Seq<String> promises(Object contract) {
        return List.of(contract.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> fails(contract, method))
                .map(Method::getName)
                .sorted();
    }

    private static boolean fails(Object contract, Method promise) {
        try {
            contract.getClass().getMethod("start").invoke(contract);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
        try {
            promise.invoke(contract);
            return false;
        } catch (InvocationTargetException red) {
            return true;
        } catch (IllegalAccessException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
