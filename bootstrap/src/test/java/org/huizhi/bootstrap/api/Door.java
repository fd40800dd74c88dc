package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.bootstrap.api.Cases.done;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.huizhi.bootstrap.api.Api.Reply;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 接口之门: one request of the API, and what leads up to it.
 *
 * @param action what the policy calls it
 * @param method GET or POST
 * @param path with {@code {id}} where it is of a case
 * @param story the steps that bring a case to where this can be done; empty when it is of no case
 * @param body from the case as it then is
 * @param status of the answer when it is allowed
 * @param unit for which handling unit it can be done
 */
record Door(
        String action,
        String method,
        String path,
        Seq<Step> story,
        Function<Reply, String> body,
        int status,
        String unit) {

    static final String STREET = "310104003";
    static final String TARGET = "door-target";
    static final String REPORTER = "p-reporter";

    private static final String REPORT = Cases.REPORT.replace("310104003001", STREET);
    private static final String FIXED = REPORT.substring(0, REPORT.length() - 1) + ",'result':'已清理','measures':['劝导']}";
    private static final Function<Reply, String> NOTHING = before -> "{}";

    /** 步骤: one step of a case's life, by somebody of the district. */
    record Step(Role role, String verb, Function<Reply, String> body, String unit) {}

    private static final Step REPORTED = step(Role.RESIDENT, "", REPORT);
    private static final Step VERIFY = step(Role.GRID_WORKER, "verify", "{'found':true}");
    private static final Step FILE = step(Role.DUTY_OFFICER, "file", "{}");
    private static final Step DISPATCH = step(Role.DISPATCHER, "dispatch", "{'lead':'unit','assists':['unit2']}");
    private static final Step TAKE = step(Role.HANDLING_UNIT, "take", "{}");
    private static final Step DONE_ASSISTING = new Step(Role.HANDLING_UNIT, "assist-done", NOTHING, "unit2");
    private static final Step SUBMIT = step(Role.HANDLING_UNIT, "submit", "{'result':'已清理','measures':['劝导']}");
    private static final Step CONFIRM = step(Role.NEIGHBOURHOOD_OFFICIAL, "confirm", "{'passed':true}");
    private static final Step PAUSE = step(Role.HANDLING_UNIT, "pause", "{'clocks':['finish'],'reason':'weather'}");
    private static final Step APPROVE = new Step(Role.DISPATCHER, "approve", Door::approval, "unit");
    private static final Step VOID = step(Role.DUTY_OFFICER, "void", "{'reason':'mistaken'}");
    private static final Step REFER = step(Role.DUTY_OFFICER, "refer", "{'to':'mediation'}");
    private static final Step MERGE = new Step(Role.DUTY_OFFICER, "merge", Door::master, "unit");

    private static final Seq<Step> NEW = List.of(REPORTED);
    private static final Seq<Step> FILED = NEW.append(VERIFY).append(FILE);
    private static final Seq<Step> GIVEN = FILED.append(DISPATCH);
    private static final Seq<Step> IN_HAND = GIVEN.append(TAKE);
    private static final Seq<Step> SUBMITTED = IN_HAND.append(DONE_ASSISTING).append(SUBMIT);
    private static final Seq<Step> CLOSED = SUBMITTED.append(CONFIRM);

    static final Seq<Door> ALL = List.of(
                    List.of(
                            read("find", "", NEW),
                            read("find", "/history", NEW),
                            read("duplicates", "/duplicates", NEW),
                            read("reporter", "/reporter", NEW),
                            new Door("grid.case.report", "POST", Api.CASES, List.empty(), of(REPORT), 201, "unit"),
                            new Door(
                                    "grid.case.fixed",
                                    "POST",
                                    Api.CASES + "/fixed",
                                    List.empty(),
                                    of(FIXED),
                                    201,
                                    "unit"),
                            verb("verify", NEW, of("{'found':true}")),
                            verb("file", NEW.append(VERIFY), NOTHING),
                            verb("decline", NEW, of("{'reason':'out-of-scope'}")),
                            verb("merge", NEW, Door::master),
                            verb("unmerge", NEW.append(MERGE), NOTHING),
                            verb("dispatch", FILED, of("{'lead':'unit'}")),
                            verb("return", GIVEN, of("{'reason':'not-mine'}")),
                            verb("take", GIVEN, NOTHING),
                            verb("contact", NEW, NOTHING),
                            verb("arrive", NEW, NOTHING),
                            verb("contact", IN_HAND, NOTHING),
                            verb("arrive", IN_HAND, NOTHING)),
                    List.of(
                            verb("pause", IN_HAND, of("{'clocks':['finish'],'reason':'weather'}"), 202),
                            verb("resume", IN_HAND.append(PAUSE).append(APPROVE), NOTHING),
                            verb("extend", IN_HAND, of("{'clock':'finish','by':'P1D','reason':'complex'}"), 202),
                            new Door(
                                    "grid.case.assist-done",
                                    "POST",
                                    Api.CASES + "/{id}/assist-done",
                                    IN_HAND,
                                    NOTHING,
                                    200,
                                    "unit2"),
                            verb("release", IN_HAND, of("{'unit':'unit2','reason':'not-needed'}")),
                            verb("submit", IN_HAND.append(DONE_ASSISTING), of("{'result':'已清理','measures':['劝导']}")),
                            verb("confirm", SUBMITTED, of("{'passed':true}")),
                            verb("look-back", CLOSED, of("{'sound':true}"), 409),
                            verb("rate", CLOSED, of("{'resolved':true,'stars':5}")),
                            verb("reopen", CLOSED, of("{'reason':'relapsed'}")),
                            verb("void", NEW, of("{'reason':'mistaken'}"), 202),
                            verb("approve", NEW.append(VOID), Door::approval),
                            verb(
                                    "refuse",
                                    NEW.append(VOID),
                                    before -> approval(before).replace("}", ",'reason':'not-justified'}")),
                            verb("refer", FILED, of("{'to':'mediation'}")),
                            verb(
                                    "answer",
                                    FILED.append(REFER),
                                    before -> handOver(before).replace("}", ",'accepted':true}")),
                            verb("withdraw", FILED.append(REFER), Door::handOver)),
                    List.of(
                            open(
                                    "grid.case.figures",
                                    "GET",
                                    "/grid/figures?division=310104003&from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z",
                                    "",
                                    200),
                            open("grid.case.report", "POST", "/grid/cases", REPORT.replace("2101", "2114"), 202),
                            open("kernel.territory.find", "GET", "/territory", "", 200),
                            open("kernel.territory.find", "GET", "/territory/310104003", "", 200),
                            open(
                                    "kernel.territory.locate",
                                    "GET",
                                    "/territory/locate?address=%E6%AD%A6%E5%BA%B7%E5%A4%A7%E6%A5%BC",
                                    "",
                                    200),
                            open(
                                    "kernel.territory.enter",
                                    "POST",
                                    "/territory/addresses",
                                    "{'address':'门牌路1号','unit':'310104003001','from':'2026-01-01'}",
                                    200),
                            open("kernel.territory.check", "GET", "/territory/findings", "", 200),
                            new Door(
                                    "kernel.territory.change",
                                    "POST",
                                    "/api/v1/territory/310104013002/rename",
                                    List.empty(),
                                    Door::anotherName,
                                    200,
                                    "unit"),
                            open("kernel.calendar.find", "GET", "/calendar/years", "", 200),
                            open(
                                    "kernel.calendar.publish",
                                    "POST",
                                    "/calendar/years",
                                    "{'year':2045,'off':['2045-01-02']}",
                                    200),
                            open("kernel.ledger.verify", "GET", "/ledger/verification", "", 200),
                            open("kernel.outbox.parked", "GET", "/outbox/parked", "", 200),
                            open(
                                    "kernel.outbox.replay",
                                    "POST",
                                    "/outbox/nobody/replay",
                                    "{'kind':'grid-case','id':'none'}",
                                    404),
                            open("kernel.account.list", "GET", "/accounts?limit=2", "", 200),
                            open(
                                    "kernel.account.open",
                                    "POST",
                                    "/accounts",
                                    "{'login':'volunteer','grants':[{'role':'VOLUNTEER','scope':'310104003'}]}",
                                    409),
                            open("kernel.account.disable", "POST", "/accounts/" + TARGET + "/disable", "{}", 200),
                            open("kernel.account.reset", "POST", "/accounts/" + TARGET + "/reset", "{}", 200),
                            open(
                                    "kernel.account.change-password",
                                    "POST",
                                    "/accounts/me/password",
                                    "{'current':'wrong','next':'Much-Better-2026'}",
                                    403)))
            .flatMap(each -> each);

    /** Plays the story; the answer of its last step. */
    Reply ready() {
        return story.tail().foldLeft(begun(), (before, step) -> played(play(before, step)));
    }

    /** Asks as somebody, for a case that is ready or, where it is of no case, for whatever. */
    Reply asked(Api by, String id, String version, String body) {
        var target = path.replace("{id}", id);
        return method.equals("GET")
                ? by.get(target)
                : by.with("If-Match", version).post(target, body);
    }

    /** Where what is asked for lies: a case in its street, what is the district's in the district. */
    DivisionCode place() {
        return new DivisionCode(action.startsWith("kernel.") ? "310104" : STREET);
    }

    @Override
    public String toString() {
        return method + " " + path.replaceFirst("\\?.*", "");
    }

    boolean dispatched() {
        return story.contains(DISPATCH);
    }

    boolean ofCase() {
        return !story.isEmpty();
    }

    private static Reply played(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isIn(200, 202);
        return reply;
    }

    private static Reply begun() {
        return done(Somebody.of(REPORTER, Role.RESIDENT, STREET).api().post(Api.CASES, REPORT), 201);
    }

    private static Reply play(Reply before, Step step) {
        return new Somebody(
                        "p-" + step.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        step.role(),
                        "310104",
                        step.unit())
                .api()
                .seeing(before)
                .post(
                        Api.CASES + "/" + before.at("/id") + "/" + step.verb(),
                        step.body().apply(before));
    }

    private static Step step(Role role, String verb, String body) {
        return new Step(role, verb, of(body), "unit");
    }

    private static Door read(String action, String end, Seq<Step> story) {
        return new Door("grid.case." + action, "GET", Api.CASES + "/{id}" + end, story, NOTHING, 200, "unit");
    }

    private static Door open(String action, String method, String path, String body, int status) {
        return new Door(action, method, "/api/v1" + path, List.empty(), of(body), status, "unit");
    }

    private static Door verb(String verb, Seq<Step> story, Function<Reply, String> body) {
        return verb(verb, story, body, 200);
    }

    private static Door verb(String verb, Seq<Step> story, Function<Reply, String> body, int status) {
        return new Door("grid.case." + verb, "POST", Api.CASES + "/{id}/" + verb, story, body, status, "unit");
    }

    /** A name it never had, for everybody who may rename it. */
    private static String anotherName(Reply before) {
        return "{'on':'2041-01-01','name':'" + UUID.randomUUID() + "'}";
    }

    private static Function<Reply, String> of(String body) {
        return before -> body;
    }

    private static String approval(Reply before) {
        return "{'approval':'" + before.at("/approvals/0/id") + "'}";
    }

    private static String handOver(Reply before) {
        return "{'handOver':'" + before.at("/referrals/0/id") + "'}";
    }

    private static String master(Reply before) {
        return "{'into':'" + begun().at("/id") + "'}";
    }
}
