package org.huizhi.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.testkit.contracts.StoreContract;
import org.huizhi.testkit.laws.ClockLaws;
import org.huizhi.testkit.report.Findings.Finding;
import org.huizhi.testkit.report.Findings.Verdict;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Promise ONE = new Promise("ST2", "StoreContract", "a < b & \"c\"", "My.OfStore");
    private static final Promise TEN = new Promise("ST10", "StoreContract", "ten", "My.OfStore");
    private static final Promise NONE = new Promise("", "StoreContract", "no number", "My.OfStore");

    private final Findings findings = new Findings(
            LinkedHashMap.of("seed", "7"),
            List.of(
                    new Finding(NONE, Verdict.PASSED, ""),
                    new Finding(TEN, Verdict.SKIPPED, "not declared"),
                    new Finding(ONE, Verdict.FAILED, "line\n\\two")));

    @Test
    void a_promise_is_what_a_contract_or_law_says_under_its_rule() {
        abstract class MyClocks extends ClockLaws {}

        assertThat(Promise.of(MyClocks.class, "c4_a_clock_is_due").map(Promise::rule))
                .contains("K-C4");
        assertThat(Promise.of(StoreContract.class, "st2_1_of_8_one_wins"))
                .contains(new Promise("ST2.1", "StoreContract", "of 8 one wins", "StoreContract"));
        assertThat(Promise.of(ClockLaws.class, "g1_14_a_relapse").map(Promise::rule))
                .contains("G1.14");
        assertThat(Promise.of(StoreContract.class, "without_a_number").map(Promise::rule))
                .contains("");
        assertThat(Promise.of(FindingsTest.class, "st1_nothing")).isEqualTo(Option.none());
    }

    @Test
    void the_worst_of_several_runs_counts() {
        var passed = new Finding(ONE, Verdict.PASSED, "");
        var failed = new Finding(ONE, Verdict.FAILED, "no");

        assertThat(passed.and(failed)).isEqualTo(failed);
        assertThat(failed.and(passed)).isEqualTo(failed);
    }

    @Test
    void json_counts_and_lists_in_the_order_of_the_rules() {
        var json = findings.json();

        assertThat(json)
                .contains("\"seed\": \"7\"", "\"counts\": {\"passed\": 1, \"skipped\": 1, \"failed\": 1}")
                .contains("a < b & \\\"c\\\"", "line\\u000a\\\\two");
        assertThat(json.indexOf("\"ST2\"")).isLessThan(json.indexOf("\"ST10\""));
        assertThat(json.indexOf("\"ST10\"")).isLessThan(json.indexOf("no number"));
    }

    @Test
    void the_page_shows_every_verdict_and_no_markup_of_others() {
        assertThat(findings.html())
                .contains("通过 passed 1", "未过 failed 1", "略过 skipped 1", "a &lt; b &amp; &quot;c&quot;", "not declared")
                .doesNotContain("a < b");
    }
}
