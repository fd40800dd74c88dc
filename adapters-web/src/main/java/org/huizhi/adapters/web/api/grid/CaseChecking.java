package org.huizhi.adapters.web.api.grid;

import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.application.grid.GridCases;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 案件核查接口: what others decide: approvals, confirmation, look-back, and what the reporter says. */
@Controller
@RequestMapping(path = CaseDoor.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public final class CaseChecking {

    private final GridCases cases;
    private final CaseDoor door;

    public CaseChecking(GridCases cases, CaseDoor door) {
        this.cases = cases;
        this.door = door;
    }

    @PostMapping("/{id}/confirm")
    Answer<CaseView> confirm(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.CONFIRM, cases::confirm);
    }

    @PostMapping("/{id}/look-back")
    Answer<CaseView> lookBack(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.LOOK_BACK, cases::lookBack);
    }

    @PostMapping("/{id}/rate")
    Answer<CaseView> rate(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.RATE, cases::rate);
    }

    @PostMapping("/{id}/reopen")
    Answer<CaseView> reopen(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.REASONED, cases::reopen);
    }

    @PostMapping("/{id}/void")
    Answer<CaseView> annul(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.REASONED, cases::annul);
    }

    @PostMapping("/{id}/approve")
    Answer<CaseView> approve(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.APPROVE, cases::approve);
    }

    @PostMapping("/{id}/refuse")
    Answer<CaseView> refuse(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.REFUSE, cases::refuse);
    }
}
