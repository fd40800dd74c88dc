package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.bootstrap.api.Cases.done;
import static org.huizhi.bootstrap.api.Cases.step;

import org.junit.jupiter.api.Test;

/** A case from report to look-back and back again, as its people see it through the API. */
class CaseLifeScenario {

    @Test
    void a_case_is_reported_handled_confirmed_looked_back_at_rated_and_reopened() {
        var now = Cases.reported();
        assertThat(now.each("/clocks", "/code")).containsExactly("contact", "arrive", "finish");
        assertThat(now.each("/clocks", "/state")).containsOnly("RUNNING");
        assertThat(now.at("/clocks/0/name")).isEqualTo("首次沟通");

        now = done(step(now, "grid", "verify", "{'found':true,'note':'确有堆物'}"), 200);
        now = done(step(now, "duty", "file", "{}"), 200);
        now = done(step(now, "dispatcher", "dispatch", "{'lead':'unit','assists':['unit2']}"), 200);
        assertThat(now.at("/lead")).isEqualTo("unit");
        assertThat(now.each("/assists", "")).containsExactly("unit2");

        now = done(step(now, "unit", "return", "{'reason':'not-mine','note':'非本单位'}"), 200);
        assertThat(now.json().at("/returns").intValue()).isEqualTo(1);
        now = done(step(now, "dispatcher", "dispatch", "{'lead':'unit','assists':['unit2']}"), 200);
        now = done(step(now, "unit", "take", "{}"), 200);
        now = done(step(now, "unit", "contact", "{'note':'已联系'}"), 200);
        now = done(step(now, "unit", "arrive", "{}"), 200);
        assertThat(now.each("/clocks", "/state")).containsExactly("MET", "MET", "RUNNING");
        assertThat(step(now, "unit", "submit", "{'result':'已清理','measures':['persuade']}")
                        .status())
                .isEqualTo(409);
        now = done(step(now, "unit2", "assist-done", "{}"), 200);
        now = done(step(now, "unit", "submit", "{'result':'已清理','measures':['劝导','普法','清理']}"), 200);
        now = done(step(now, "grid", "confirm", "{'passed':false,'note':'仍有'}"), 200);
        assertThat(now.json().at("/rework").intValue()).isEqualTo(1);
        now = done(step(now, "unit", "submit", "{'result':'再次清理','measures':['clear']}"), 200);
        now = done(step(now, "grid", "confirm", "{'passed':true}"), 200);
        assertThat(now.at("/stage")).isEqualTo("CLOSED");
        assertThat(now.each("/overlays", "")).containsExactly("LOOK_BACK_PENDING");

        assertThat(step(now, "grid", "look-back", "{'sound':true}").status()).isEqualTo(409);
        Clock.advance("PT24H");
        now = done(step(now, "grid", "look-back", "{'sound':true}"), 200);
        now = done(step(now, "resident", "rate", "{'resolved':true,'stars':5}"), 200);
        assertThat(now.each("/overlays", "")).containsExactly("RATED");
        now = done(step(now, "resident", "reopen", "{'reason':'relapsed'}"), 200);
        assertThat(now.at("/stage")).isEqualTo("FILED");
        assertThat(now.json().at("/round").intValue()).isEqualTo(2);
        assertThat(now.json().at("/rounds").size()).isEqualTo(2);

        var facts = Api.as("district").get(Api.CASES + "/" + now.at("/id") + "/history");
        assertThat(facts.each("/items", "/fact")).startsWith("Reported", "Verified", "Filed", "Dispatched", "Returned");
        assertThat(facts.each("/items", "/policyVersion")).containsOnly("xuhui-2026.1");
        assertThat(facts.body()).doesNotContain("堆", "清理", "联系");
    }

    @Test
    void what_the_lead_may_only_ask_for_is_settled_by_another() {
        var asked = done(step(Cases.inHand(), "unit", "pause", "{'clocks':['finish'],'reason':'weather'}"), 202);
        assertThat(asked.at("/approvals/0/state")).isEqualTo("ASKED");
        var approval = "{'approval':'" + asked.at("/approvals/0/id") + "'}";

        assertThat(step(asked, "unit", "approve", approval).status()).isEqualTo(403);
        var paused = done(step(asked, "dispatcher", "approve", approval), 200);
        assertThat(paused.each("/overlays", "")).containsExactly("PAUSED");
        assertThat(paused.json().at("/clocks/2/due").isNull()).isTrue();

        var resumed = done(step(paused, "unit", "resume", "{}"), 200);
        var extending = done(step(resumed, "unit", "extend", "{'clock':'finish','by':'P1D','reason':'complex'}"), 202);
        var refusal = "{'approval':'" + extending.at("/approvals/1/id") + "','reason':'not-justified'}";
        var refused = done(step(extending, "dispatcher", "refuse", refusal), 200);
        assertThat(refused.at("/approvals/1/state")).isEqualTo("REFUSED");

        var voiding = done(step(refused, "duty", "void", "{'reason':'mistaken'}"), 202);
        var settled = "{'approval':'" + voiding.at("/approvals/2/id") + "'}";
        assertThat(done(step(voiding, "street", "approve", settled), 200).at("/stage"))
                .isEqualTo("VOID");
    }

    @Test
    void a_case_is_merged_into_another_and_let_go_again() {
        var master = Cases.reported();
        var other = Cases.reported();

        var merged = done(step(other, "duty", "merge", "{'into':'" + master.at("/number") + "'}"), 200);
        assertThat(merged.at("/mergedInto")).isEqualTo(master.at("/id"));
        assertThat(Api.as("duty").get(Cases.path(master)).each("/absorbed", "")).containsExactly(other.at("/id"));

        assertThat(done(step(merged, "duty", "unmerge", "{}"), 200).at("/stage"))
                .isEqualTo("REPORTED");
    }

    @Test
    void a_case_is_handed_over_refused_and_withdrawn() {
        var offered = done(step(Cases.filed(), "duty", "refer", "{'to':'mediation','note':'请协调'}"), 200);
        var handOver = offered.at("/referrals/0/id");
        assertThat(offered.at("/referrals/0/state")).isEqualTo("OFFERED");

        var answer = "{'handOver':'" + handOver + "','accepted':false,'reason':'not-ours'}";
        var refused = done(step(offered, "street", "answer", answer), 200);
        assertThat(refused.at("/referrals/0/state")).isEqualTo("REFUSED");
        assertThat(refused.at("/referrals/0/reason")).isEqualTo("not-ours");

        var again = done(step(refused, "duty", "refer", "{'to':'project'}"), 200);
        var withdrawal = "{'handOver':'" + again.at("/referrals/1/id") + "'}";
        assertThat(done(step(again, "duty", "withdraw", withdrawal), 200).at("/referrals/1/state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void what_was_fixed_on_the_spot_still_needs_somebody_else() {
        var fixed = done(Api.as("grid").post(Api.CASES + "/fixed", """
                                {'channel':'patrol','category':'2101','description':'楼道堆物',
                                 'place':{'division':'310104003001'},'result':'当场劝离','measures':['persuade'],
                                 'waived':[]}"""), 201);

        assertThat(fixed.at("/stage")).isEqualTo("SUBMITTED");
        assertThat(fixed.at("/origin")).isEqualTo("PROACTIVE");
        assertThat(fixed.header("ETag")).isEqualTo("\"1\"");
        assertThat(step(fixed, "grid", "confirm", "{'passed':true}").code())
                .isEqualTo("kernel.duty.verifier-handled-it");
        assertThat(done(step(fixed, "neighbourhood", "confirm", "{'passed':true}"), 200)
                        .at("/stage"))
                .isEqualTo("CLOSED");
    }
}
