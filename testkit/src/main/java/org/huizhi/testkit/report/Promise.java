package org.huizhi.testkit.report;

import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * 承诺: one promise of the testkit, tried on one subject.
 *
 * @param rule the rule's number in {@code docs/rules}, such as {@code ST3.1} or {@code K-C4}; empty where the name carries none
 * @param contract the contract or law that promises it
 * @param name the promise in words
 * @param subject the class that was tried
 */
record Promise(String rule, String contract, String name, String subject) {

    private static final Pattern NUMBERED = Pattern.compile("(st|g|b|h|pk|[a-z])(\\d+(?:_\\d+)*)_(.+)");
    private static final String TESTKIT = "org.huizhi.testkit.";

    /** None when the class extends neither a contract nor laws. */
    static Option<Promise> of(Class<?> subject, String method) {
        return Stream.<Class<?>>iterate(subject, Class::getSuperclass)
                .takeWhile(type -> type != null)
                .find(Promise::promising)
                .map(type -> of(type.getSimpleName(), method, named(subject)));
    }

    private static boolean promising(Class<?> type) {
        return type.getName().startsWith(TESTKIT)
                && (type.getSimpleName().endsWith("Contract")
                        || type.getSimpleName().endsWith("Laws"));
    }

    private static Promise of(String contract, String method, String subject) {
        var numbered = NUMBERED.matcher(method);
        return numbered.matches()
                ? new Promise(rule(numbered.group(1), numbered.group(2)), contract, words(numbered.group(3)), subject)
                : new Promise("", contract, words(method), subject);
    }

    /** The kernel's sections are written {@code K-C4}, the others {@code ST3.1}. */
    private static String rule(String section, String number) {
        var kernel = section.length() == 1 && !List.of("g", "b", "h").contains(section);
        return (kernel ? "K-" : "") + section.toUpperCase(java.util.Locale.ROOT) + number.replace('_', '.');
    }

    private static String words(String method) {
        return method.replace('_', ' ');
    }

    /** Without its package: {@code PostgresContractsTest.OfStore}. */
    private static String named(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
