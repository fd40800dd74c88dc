package org.huizhi.testkit.report;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import org.huizhi.testkit.report.Findings.Finding;

/**
 * 结果集: what was found, as JSON and as one page.
 *
 * @param about what was tried with what: versions, the seed, the day
 * @param all one finding for each promise and subject
 */
record Findings(Map<String, String> about, Seq<Finding> all) {

    /** 结论. */
    enum Verdict {
        PASSED,
        SKIPPED,
        FAILED
    }

    /**
     * 一项结果.
     *
     * @param why what it failed with, or why it was skipped; empty when it passed
     */
    record Finding(Promise promise, Verdict verdict, String why) {

        /** The worse of the two: a promise may be tried in several runs. */
        Finding and(Finding other) {
            return other.verdict().compareTo(verdict) > 0 ? other : this;
        }
    }

    long count(Verdict verdict) {
        return all.count(finding -> finding.verdict() == verdict);
    }

    private Seq<Finding> ordered() {
        return all.sorted(Comparator.<Finding, String>comparing(
                        finding -> padded(finding.promise().rule()))
                .thenComparing(finding -> finding.promise().contract())
                .thenComparing(finding -> finding.promise().name())
                .thenComparing(finding -> finding.promise().subject()));
    }

    /** ST2 before ST10, and what has no number last. */
    private static String padded(String rule) {
        return rule.isEmpty()
                ? "~"
                : List.ofAll(java.util.regex.Pattern.compile("\\d+|\\D+")
                                .matcher(rule)
                                .results()
                                .map(part -> part.group()))
                        .map(part -> part.matches("\\d+") ? "%06d".formatted(Long.parseLong(part)) : part)
                        .mkString();
    }

    String json() {
        var facts = about.toList().map(fact -> quoted(fact._1()) + ": " + quoted(fact._2()));
        var counts = List.of(Verdict.values())
                .map(verdict -> quoted(word(verdict)) + ": " + count(verdict))
                .mkString("{", ", ", "}");
        var lines = ordered().map(Findings::line);
        return facts.append("\"counts\": " + counts)
                .append("\"promises\": [\n    " + lines.mkString(",\n    ") + "\n  ]")
                .mkString("{\n  ", ",\n  ", "\n}\n");
    }

    private static String line(Finding finding) {
        var promise = finding.promise();
        return List.of(
                        List.of("rule", promise.rule()),
                        List.of("contract", promise.contract()),
                        List.of("promise", promise.name()),
                        List.of("subject", promise.subject()),
                        List.of("verdict", word(finding.verdict())),
                        List.of("why", finding.why()))
                .map(pair -> quoted(pair.get(0)) + ": " + quoted(pair.get(1)))
                .mkString("{", ", ", "}");
    }

    String html() {
        var facts = about.toList().map(fact -> "<dt>" + shown(fact._1()) + "</dt><dd>" + shown(fact._2()) + "</dd>");
        var rows = ordered()
                .map(finding -> "<tr class=\"" + word(finding.verdict()) + "\"><td>"
                        + shown(finding.promise().rule()) + "</td><td>"
                        + shown(finding.promise().name()) + "</td><td>"
                        + shown(finding.promise().contract()) + "</td><td>"
                        + shown(finding.promise().subject()) + "</td><td>" + mark(finding.verdict()) + "</td><td>"
                        + shown(finding.why()) + "</td></tr>");
        return """
                <!doctype html>
                <html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
                <title>汇治契约报告 Huizhi TCK report</title>
                <style>
                body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1f2733}
                h1{font-size:1.5rem} dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem} dt{color:#5b6573}
                dd{margin:0} .sum{font-size:1.1rem} table{border-collapse:collapse;width:100%%} th,td{text-align:left;
                padding:.35rem .6rem;border-bottom:1px solid #e3e7ee;vertical-align:top} th{background:#f3f5f9}
                td:first-child{white-space:nowrap} .failed td{background:#fdecea} .skipped td{color:#7a828e}
                </style></head><body>
                <h1>汇治契约报告 Huizhi TCK report</h1>
                <p class="sum">通过 passed %d · 未过 failed %d · 略过 skipped %d</p>
                <dl>%s</dl>
                <table><thead><tr><th>规则 rule</th><th>承诺 promise</th><th>契约 contract</th><th>对象 subject</th>
                <th>结论 verdict</th><th>说明 why</th></tr></thead><tbody>
                %s
                </tbody></table></body></html>
                """.formatted(
                        count(Verdict.PASSED),
                        count(Verdict.FAILED),
                        count(Verdict.SKIPPED),
                        facts.mkString(),
                        rows.mkString("\n"));
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "✓ 通过 passed";
            case FAILED -> "✗ 未过 failed";
            case SKIPPED -> "– 略过 skipped";
        };
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static final Map<Character, String> ENTITIES =
            TreeMap.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;");

    private static String shown(String text) {
        return each(text, character -> ENTITIES.get(character.charAt(0)).getOrElse(character));
    }

    private static String quoted(String text) {
        return '"' + each(text, Findings::escaped) + '"';
    }

    private static String escaped(String character) {
        var point = character.charAt(0);
        if (point == '"' || point == '\\') {
            return "\\" + point;
        }
        return point < ' ' ? "\\u%04x".formatted((int) point) : character;
    }

    private static String each(String text, UnaryOperator<String> write) {
        var written = new StringBuilder();
        text.chars().forEach(unit -> written.append(write.apply(String.valueOf((char) unit))));
        return written.toString();
    }
}
