package org.huizhi.testkit;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;

/** 样例人物: who works and lives in the sample district. The desk, the worker and the official are of the street {@code 310199001}. */
public interface SampleCast {

    Actor RESIDENT = Actor.of("resident", Role.RESIDENT, "310199");
    Actor NEIGHBOUR = Actor.of("neighbour", Role.RESIDENT, "310199");
    Actor WORKER = Actor.of("worker", Role.GRID_WORKER, "310199001001");
    Actor OTHER_WORKER = Actor.of("other-worker", Role.GRID_WORKER, "310199001");
    Actor DUTY = Actor.of("duty", Role.DUTY_OFFICER, "310199001");
    Actor DISPATCHER = Actor.of("dispatcher", Role.DISPATCHER, "310199001");
    Actor OTHER_DISPATCHER = Actor.of("other-dispatcher", Role.DISPATCHER, "310199001");
    Actor OFFICIAL = Actor.of("official", Role.STREET_OFFICIAL, "310199001");
    Actor DISTRICT_OFFICIAL = Actor.of("district", Role.DISTRICT_OFFICIAL, "310199");
    Actor PLUMBER = Actor.ofUnit("plumber", "water", "310199");
    Actor FITTER = Actor.ofUnit("fitter", "gas", "310199");
    Actor GARDENER = Actor.ofUnit("gardener", "parks", "310199");
    Actor EXTERMINATOR = Actor.ofUnit("exterminator", "pest-control", "310199");
    Actor STRANGER = Actor.of("stranger", Role.DUTY_OFFICER, "310199002");
    Actor AUDITOR = Actor.of("auditor", Role.AUDITOR, "310199");

    /** Everybody, the stranger of the other street and the auditor included. */
    Seq<Actor> EVERYBODY = List.of(
            RESIDENT,
            NEIGHBOUR,
            WORKER,
            OTHER_WORKER,
            DUTY,
            DISPATCHER,
            OTHER_DISPATCHER,
            OFFICIAL,
            DISTRICT_OFFICIAL,
            PLUMBER,
            FITTER,
            GARDENER,
            EXTERMINATOR,
            STRANGER,
            AUDITOR);

    /** Somebody of the unit. */
    static Actor of(UnitId unit) {
        return EVERYBODY.find(actor -> actor.worksFor(unit)).get();
    }

    /** Who usually does this with a case that the unit leads and that the resident reported. */
    static Actor usual(Verb verb, UnitId lead) {
        return switch (verb) {
            case VERIFY -> WORKER;
            case FILE, DECLINE, MERGE, UNMERGE, VOID, REFER, WITHDRAW -> DUTY;
            case DISPATCH, RELEASE, APPROVE, REFUSE -> DISPATCHER;
            case RETURN, TAKE, CONTACT, ARRIVE, PAUSE, RESUME, EXTEND, SUBMIT -> of(lead);
            case ASSIST_DONE -> FITTER;
            case CONFIRM, ANSWER -> OFFICIAL;
            case LOOK_BACK -> OTHER_WORKER;
            case RATE, REOPEN -> RESIDENT;
        };
    }
}
