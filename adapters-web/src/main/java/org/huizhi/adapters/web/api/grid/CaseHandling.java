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

/** 案件处置接口: what the unit that leads, and those who assist, do. */
@Controller
@RequestMapping(path = CaseDoor.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public final class CaseHandling {

    private final GridCases cases;
    private final CaseDoor door;

    public CaseHandling(GridCases cases, CaseDoor door) {
        this.cases = cases;
        this.door = door;
    }

    @PostMapping("/{id}/return")
    Answer<CaseView> giveBack(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.REASONED, cases::giveBack);
    }

    @PostMapping("/{id}/take")
    Answer<CaseView> take(Asked asked, @PathVariable String id) {
        return door.change(asked, id, Body.NOTHING, (call, known, nothing) -> cases.take(call, known));
    }

    @PostMapping("/{id}/contact")
    Answer<CaseView> contact(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.VISIT, cases::contact);
    }

    @PostMapping("/{id}/arrive")
    Answer<CaseView> arrive(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.VISIT, cases::arrive);
    }

    @PostMapping("/{id}/pause")
    Answer<CaseView> pause(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.PAUSE, cases::pause);
    }

    @PostMapping("/{id}/resume")
    Answer<CaseView> resume(Asked asked, @PathVariable String id) {
        return door.change(asked, id, Body.NOTHING, (call, known, nothing) -> cases.resume(call, known));
    }

    @PostMapping("/{id}/extend")
    Answer<CaseView> extend(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.EXTEND, cases::extend);
    }

    @PostMapping("/{id}/assist-done")
    Answer<CaseView> assistDone(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.ASSIST_DONE, cases::assistDone);
    }

    @PostMapping("/{id}/release")
    Answer<CaseView> release(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.RELEASE, cases::release);
    }

    @PostMapping("/{id}/submit")
    Answer<CaseView> submit(Asked asked, @PathVariable String id) {
        return door.change(asked, id, CaseBodies.SUBMIT, cases::submit);
    }
}
