package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.huizhi.bootstrap.api.Api.Reply;

/** 案件样例: cases in the stages that tests begin with. */
interface Cases {

    String REPORT = """
            {'channel':'民情快办','category':'2101','description':'楼道里堆了纸箱','place':{'division':'310104003001'}}""";

    static Reply reported() {
        return done(Api.as("resident").post(Api.CASES, REPORT), 201);
    }

    static String path(Reply created) {
        return created.header("Location");
    }

    /** One more step of the same case. */
    static Reply step(Reply before, String login, String verb, String body) {
        return Api.as(login).seeing(before).post(Api.CASES + "/" + before.at("/id") + "/" + verb, body);
    }

    static Reply filed() {
        var verified = done(step(reported(), "grid", "verify", "{'found':true}"), 200);
        return done(step(verified, "duty", "file", "{}"), 200);
    }

    static Reply inHand() {
        var dispatched = done(step(filed(), "dispatcher", "dispatch", "{'lead':'unit'}"), 200);
        return done(step(dispatched, "unit", "take", "{}"), 200);
    }

    static Reply submitted() {
        return done(step(inHand(), "unit", "submit", "{'result':'已清理','measures':['劝导']}"), 200);
    }

    static Reply closed() {
        return done(step(submitted(), "grid", "confirm", "{'passed':true}"), 200);
    }

    static Reply done(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return reply;
    }
}
