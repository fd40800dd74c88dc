package org.huizhi.adapters.web.api.grid;

import static org.huizhi.adapters.web.api.grid.CaseFields.*;

import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.adapters.web.api.request.Form;
import org.huizhi.adapters.web.api.request.Shape;
import org.huizhi.application.grid.CaseCommands.Answer;
import org.huizhi.application.grid.CaseCommands.Approve;
import org.huizhi.application.grid.CaseCommands.AssistDone;
import org.huizhi.application.grid.CaseCommands.Confirm;
import org.huizhi.application.grid.CaseCommands.Dispatch;
import org.huizhi.application.grid.CaseCommands.Extend;
import org.huizhi.application.grid.CaseCommands.Fixed;
import org.huizhi.application.grid.CaseCommands.LookBack;
import org.huizhi.application.grid.CaseCommands.Merge;
import org.huizhi.application.grid.CaseCommands.Pause;
import org.huizhi.application.grid.CaseCommands.Rate;
import org.huizhi.application.grid.CaseCommands.Reasoned;
import org.huizhi.application.grid.CaseCommands.Refer;
import org.huizhi.application.grid.CaseCommands.Refuse;
import org.huizhi.application.grid.CaseCommands.Release;
import org.huizhi.application.grid.CaseCommands.Report;
import org.huizhi.application.grid.CaseCommands.Submit;
import org.huizhi.application.grid.CaseCommands.Verify;
import org.huizhi.application.grid.CaseCommands.Visit;
import org.huizhi.application.grid.CaseCommands.Withdraw;
import org.huizhi.domain.grid.cases.Verb;

/** 案件报文: what each request about cases carries, and the command it is read as. */
interface CaseBodies {

    Body<Report> REPORT = new Body<>(
            Shape.of(CHANNEL, CATEGORY, DESCRIPTION, OCCURRED_AT, REPORTER, PHOTOS, PLACE), CaseBodies::report);

    /** The photos are the evidence. */
    Body<Fixed> FIXED = new Body<>(
            REPORT.shape().plus(Shape.of(RESULT, MEASURES, WAIVED)), form -> new Fixed(report(form), submit(form)));

    Body<Reasoned> REASONED =
            new Body<>(Shape.of(REASON, NOTE), form -> new Reasoned(form.get(REASON), form.find(NOTE)));

    Body<Visit> VISIT = new Body<>(Shape.of(NOTE, PHOTOS), form -> new Visit(form.find(NOTE), form.all(PHOTOS)));

    Body<Verify> VERIFY = new Body<>(
            Shape.of(FOUND, NOTE, PHOTOS), form -> new Verify(form.get(FOUND), form.find(NOTE), form.all(PHOTOS)));

    Body<Merge> MERGE = new Body<>(Shape.of(INTO), form -> new Merge(form.get(INTO)));

    Body<Dispatch> DISPATCH =
            new Body<>(Shape.of(LEAD, ASSISTS), form -> new Dispatch(form.get(LEAD), form.all(ASSISTS)));

    Body<Pause> PAUSE = new Body<>(
            Shape.of(CLOCKS, REASON, NOTE), form -> new Pause(form.all(CLOCKS), form.get(REASON), form.find(NOTE)));

    Body<Extend> EXTEND = new Body<>(
            Shape.of(CLOCK, BY, REASON), form -> new Extend(form.get(CLOCK), form.get(BY), form.get(REASON)));

    Body<AssistDone> ASSIST_DONE = new Body<>(Shape.of(NOTE), form -> new AssistDone(form.find(NOTE)));

    Body<Release> RELEASE = new Body<>(Shape.of(UNIT, REASON), form -> new Release(form.get(UNIT), form.get(REASON)));

    Body<Submit> SUBMIT = new Body<>(Shape.of(RESULT, MEASURES, WAIVED, PHOTOS), CaseBodies::submit);

    Body<Confirm> CONFIRM = new Body<>(Shape.of(PASSED, NOTE), form -> new Confirm(form.get(PASSED), form.find(NOTE)));

    Body<LookBack> LOOK_BACK = new Body<>(
            Shape.of(SOUND, NOTE, PHOTOS), form -> new LookBack(form.get(SOUND), form.find(NOTE), form.all(PHOTOS)));

    Body<Rate> RATE = new Body<>(
            Shape.of(RESOLVED, STARS, NOTE), form -> new Rate(form.get(RESOLVED), form.get(STARS), form.find(NOTE)));

    Body<Approve> APPROVE =
            new Body<>(Shape.of(APPROVAL, WHY), form -> new Approve(form.get(APPROVAL), form.find(WHY)));

    Body<Refuse> REFUSE =
            new Body<>(Shape.of(APPROVAL, REASON), form -> new Refuse(form.get(APPROVAL), form.get(REASON)));

    Body<Refer> REFER = new Body<>(Shape.of(TO, NOTE), form -> new Refer(form.get(TO), form.find(NOTE)));

    Body<Answer> ANSWER = new Body<>(
            Shape.of(HAND_OVER, ACCEPTED, WHY),
            form -> new Answer(form.get(HAND_OVER), form.get(ACCEPTED), form.find(WHY)));

    Body<Withdraw> WITHDRAW = new Body<>(Shape.of(HAND_OVER), form -> new Withdraw(form.get(HAND_OVER)));

    /** A verb's body, for the description. */
    static Body<?> of(Verb verb) {
        return switch (verb) {
            case VERIFY -> VERIFY;
            case FILE, UNMERGE, TAKE, RESUME -> Body.NOTHING;
            case DECLINE, RETURN, REOPEN, VOID -> REASONED;
            case MERGE -> MERGE;
            case DISPATCH -> DISPATCH;
            case CONTACT, ARRIVE -> VISIT;
            case PAUSE -> PAUSE;
            case EXTEND -> EXTEND;
            case ASSIST_DONE -> ASSIST_DONE;
            case RELEASE -> RELEASE;
            case SUBMIT -> SUBMIT;
            case CONFIRM -> CONFIRM;
            case LOOK_BACK -> LOOK_BACK;
            case RATE -> RATE;
            case APPROVE -> APPROVE;
            case REFUSE -> REFUSE;
            case REFER -> REFER;
            case ANSWER -> ANSWER;
            case WITHDRAW -> WITHDRAW;
        };
    }

    private static Report report(Form form) {
        return new Report(
                form.get(CHANNEL),
                form.get(CATEGORY),
                form.get(DESCRIPTION),
                form.find(OCCURRED_AT),
                form.find(REPORTER),
                form.all(PHOTOS),
                form.get(PLACE));
    }

    private static Submit submit(Form form) {
        return new Submit(form.get(RESULT), form.all(MEASURES), form.all(WAIVED), form.all(PHOTOS));
    }
}
