package org.huizhi.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 录制: what a store tells its driver, so that the same can be told again by hand. One thread at a time. */
final class Recorder {

    /**
     * 一步: one statement with its values, or a word to the connection.
     *
     * @param sql empty for a word to the connection
     * @param word {@code query}, {@code update}, {@code commit} …
     */
    record Step(String sql, String word, List<Object[]> values) {}

    private List<Step> steps = new ArrayList<>();
    private boolean on;

    void start() {
        steps = new ArrayList<>();
        on = true;
    }

    List<Step> stop() {
        on = false;
        return steps;
    }

    Connection seen(Connection real) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (on && List.of("commit", "rollback").contains(method.getName()) && arguments == null) {
                steps.add(new Step("", method.getName(), List.of()));
            }
            if (on && method.getName().equals("setAutoCommit")) {
                steps.add(new Step("", "autocommit " + arguments[0], List.of()));
            }
            var answer = called(real, method, arguments);
            return answer instanceof PreparedStatement statement
                    ? seen(statement, String.valueOf(arguments[0]))
                    : answer;
        });
    }

    private PreparedStatement seen(PreparedStatement real, String sql) {
        Map<Integer, Object[]> values = new TreeMap<>();
        Map<String, String> words =
                new HashMap<>(Map.of("executeUpdate", "update", "executeQuery", "query", "execute", "execute"));
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            var name = method.getName();
            if (name.startsWith("set") && arguments != null && arguments.length >= 2) {
                values.put((Integer) arguments[0], with(name, arguments));
            }
            if (on && words.containsKey(name)) {
                steps.add(new Step(sql, words.get(name), new ArrayList<>(values.values())));
            }
            return called(real, method, arguments);
        });
    }

    private static Object[] with(String setter, Object[] arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = setter;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    private static Object called(Object on, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(Recorder.class.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
