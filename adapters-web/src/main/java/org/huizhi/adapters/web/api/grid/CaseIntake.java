package org.huizhi.adapters.web.api.grid;

import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.application.grid.GridCases;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 案件受理接口: from a report to the unit that leads. */
@Controller
@RequestMapping(path = CaseDoor.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public final class CaseIntake {

    private final GridCases cases;
    private final CaseDoor door;

    public CaseIntake(GridCases cases, CaseDoor door) {
        this.cases = cases;
        this.door = door;
    }

    @PostMapping
    Answer<CaseView> report(Asked asked) {
        return door.open(asked, CaseBodies.REPORT, cases::report);
    }

    @PostMapping("/fixed")
    Answer<CaseView> fixed(Asked asked) {
        return door.open(asked, CaseBodies.FIXED, cases::fixed);
    }

    @PostMapping("/{id}/verify")
    Answer<CaseView> verify(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.VERIFY, cases::verify);
    }

    @PostMapping("/{id}/file")
    Answer<CaseView> file(Asked asked, @PathVariable String id) {
        return door.change(asked, id, Body.NOTHING, (call, known, nothing) -> cases.file(call, known));
    }

    @PostMapping("/{id}/decline")
    Answer<CaseView> decline(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.REASONED, cases::decline);
    }

    @PostMapping("/{id}/merge")
    Answer<CaseView> merge(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.MERGE, cases::merge);
    }

    @PostMapping("/{id}/unmerge")
    Answer<CaseView> unmerge(Asked asked, @PathVariable String id) {
        return door.change(asked, id, Body.NOTHING, (call, known, nothing) -> cases.unmerge(call, known));
    }

    @PostMapping("/{id}/dispatch")
    Answer<CaseView> dispatch(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.DISPATCH, cases::dispatch);
    }

    @PostMapping("/{id}/refer")
    Answer<CaseView> refer(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.REFER, cases::refer);
    }

    @PostMapping("/{id}/answer")
    Answer<CaseView> answer(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.ANSWER, cases::answer);
    }

    @PostMapping("/{id}/withdraw")
    Answer<CaseView> withdraw(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.WITHDRAW, cases::withdraw);
    }
}
