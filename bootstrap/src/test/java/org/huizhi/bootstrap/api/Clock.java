package org.huizhi.bootstrap.api;

import static org.huizhi.bootstrap.api.Cases.done;

import org.huizhi.bootstrap.api.Api.Reply;

/** 演练时钟: moved on by tests; it goes on running in between, like everybody's. */
interface Clock {

    String PATH = "/api/v1/demo/clock";

    static Reply advance(String by) {
        return done(Api.as("admin").post(PATH, "{'advance':'" + by + "'}"), 200);
    }
}
