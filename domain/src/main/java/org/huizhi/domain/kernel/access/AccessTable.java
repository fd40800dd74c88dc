package org.huizhi.domain.kernel.access;

import static org.huizhi.domain.kernel.access.Relation.ASSIGNED;
import static org.huizhi.domain.kernel.access.Relation.CHILD;
import static org.huizhi.domain.kernel.access.Relation.ELSEWHERE;
import static org.huizhi.domain.kernel.access.Relation.OWN;
import static org.huizhi.domain.kernel.access.Relation.PARENT;
import static org.huizhi.domain.kernel.access.Relation.SELF;
import static org.huizhi.domain.kernel.access.Relation.SIBLING;
import static org.huizhi.domain.kernel.access.Role.*;
import static org.huizhi.domain.kernel.access.Sensitivity.PERSONAL;
import static org.huizhi.domain.kernel.access.Sensitivity.PLAIN;
import static org.huizhi.domain.kernel.access.Sensitivity.TEXT;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * 权限总表: who may do what, where, and how much they see by it. The one table that every door obeys; deny by default. A use case
 * without a row fails the build. Read a line as: action, how much it shows, in which relation, which roles.
 */
public interface AccessTable {

    Set<Relation> AREA = HashSet.of(OWN, CHILD);
    Set<Relation> ANYWHERE = HashSet.of(OWN, CHILD, PARENT, SIBLING, ELSEWHERE);
    Set<Relation> MINE = HashSet.of(SELF);
    Set<Relation> OURS = HashSet.of(ASSIGNED);

    /** The table as the library ships it. */
    static Matrix matrix() {
        return Matrix.of(List.of(seeing(), intake(), handling(), deciding(), checking(), administration())
                .flatMap(rows -> rows));
    }

    private static Seq<Allow> seeing() {
        return rows("grid.case.find", TEXT, AREA, DISTRICT_OFFICIAL, STREET_OFFICIAL, NEIGHBOURHOOD_OFFICIAL)
                .appendAll(rows("grid.case.find", TEXT, AREA, DUTY_OFFICER, DISPATCHER, GRID_WORKER))
                .appendAll(rows("grid.case.find", TEXT, OURS, HANDLING_UNIT))
                .appendAll(rows("grid.case.find", TEXT, MINE, REPORTERS))
                .appendAll(rows("grid.case.find", PLAIN, AREA, AUDITOR, TIMEKEEPER))
                .appendAll(rows("grid.case.duplicates", TEXT, AREA, DUTY_OFFICER, DISPATCHER))
                .appendAll(rows("grid.case.reporter", PERSONAL, AREA, DUTY_OFFICER, DISPATCHER))
                .appendAll(rows("grid.case.reporter", PERSONAL, OURS, HANDLING_UNIT))
                .appendAll(rows("grid.case.figures", PLAIN, AREA, DISTRICT_OFFICIAL, STREET_OFFICIAL))
                .appendAll(rows(
                        "grid.case.figures", PLAIN, AREA, NEIGHBOURHOOD_OFFICIAL, DUTY_OFFICER, DISPATCHER, AUDITOR))
                .appendAll(rows("kernel.territory.find", PLAIN, ANYWHERE, PEOPLE))
                .appendAll(rows("kernel.territory.locate", PLAIN, ANYWHERE, PEOPLE));
    }

    private static Seq<Allow> intake() {
        return rows("grid.case.report", TEXT, ANYWHERE, REPORTERS)
                .appendAll(rows(
                        "grid.case.fixed",
                        TEXT,
                        AREA,
                        GRID_WORKER,
                        NEIGHBOURHOOD_OFFICIAL,
                        STREET_OFFICIAL,
                        DUTY_OFFICER))
                .appendAll(rows("grid.case.verify", TEXT, AREA, GRID_WORKER))
                .appendAll(rows("grid.case.file", TEXT, AREA, DUTY_OFFICER))
                .appendAll(rows("grid.case.decline", TEXT, AREA, DUTY_OFFICER))
                .appendAll(rows("grid.case.merge", TEXT, AREA, DUTY_OFFICER))
                .appendAll(rows("grid.case.unmerge", TEXT, AREA, DUTY_OFFICER))
                .appendAll(rows("grid.case.dispatch", TEXT, AREA, DISPATCHER, DISTRICT_OFFICIAL));
    }

    private static Seq<Allow> handling() {
        return List.of("return", "take", "pause", "resume", "extend", "assist-done", "submit")
                .flatMap(verb -> rows("grid.case." + verb, TEXT, OURS, HANDLING_UNIT))
                .appendAll(List.of("contact", "arrive")
                        .flatMap(verb -> rows("grid.case." + verb, TEXT, OURS, HANDLING_UNIT)
                                .appendAll(rows("grid.case." + verb, TEXT, AREA, DUTY_OFFICER, DISPATCHER))));
    }

    private static Seq<Allow> deciding() {
        return rows("grid.case.release", TEXT, AREA, DISPATCHER)
                .appendAll(rows("grid.case.approve", TEXT, AREA, DISPATCHER, DUTY_OFFICER, STREET_OFFICIAL))
                .appendAll(rows("grid.case.refuse", TEXT, AREA, DISPATCHER, DUTY_OFFICER, STREET_OFFICIAL))
                .appendAll(rows("grid.case.void", TEXT, AREA, DUTY_OFFICER))
                .appendAll(rows("grid.case.refer", TEXT, AREA, DUTY_OFFICER))
                .appendAll(rows("grid.case.withdraw", TEXT, AREA, DUTY_OFFICER))
                .appendAll(rows("grid.case.answer", TEXT, AREA, STREET_OFFICIAL, NEIGHBOURHOOD_OFFICIAL));
    }

    private static Seq<Allow> checking() {
        return rows("grid.case.confirm", TEXT, AREA, GRID_WORKER, NEIGHBOURHOOD_OFFICIAL, DUTY_OFFICER, STREET_OFFICIAL)
                .appendAll(rows("grid.case.look-back", TEXT, AREA, GRID_WORKER, NEIGHBOURHOOD_OFFICIAL))
                .appendAll(rows("grid.case.rate", TEXT, MINE, REPORTERS))
                .appendAll(rows("grid.case.reopen", TEXT, MINE, REPORTERS))
                .appendAll(rows("grid.case.climb", PLAIN, AREA, TIMEKEEPER))
                .appendAll(rows("grid.case.lapse", PLAIN, AREA, TIMEKEEPER))
                .appendAll(rows("grid.case.retime", PLAIN, AREA, TIMEKEEPER));
    }

    private static Seq<Allow> administration() {
        return List.of("open", "disable", "reset")
                .flatMap(verb -> rows("kernel.account." + verb, PLAIN, AREA, SECURITY_ADMINISTRATOR))
                .appendAll(rows("kernel.account.list", PLAIN, AREA, SECURITY_ADMINISTRATOR, AUDITOR))
                .appendAll(rows("kernel.account.change-password", PLAIN, MINE, PEOPLE))
                .appendAll(rows("kernel.calendar.publish", PLAIN, AREA, SYSTEM_ADMINISTRATOR, DISTRICT_OFFICIAL))
                .appendAll(rows("kernel.calendar.find", PLAIN, ANYWHERE, PEOPLE))
                .appendAll(rows("kernel.ledger.verify", PLAIN, AREA, AUDITOR, SYSTEM_ADMINISTRATOR))
                .appendAll(rows("kernel.outbox.parked", PLAIN, AREA, SYSTEM_ADMINISTRATOR))
                .appendAll(rows("kernel.outbox.replay", PLAIN, AREA, SYSTEM_ADMINISTRATOR))
                .appendAll(rows("kernel.territory.change", PLAIN, AREA, DISTRICT_OFFICIAL))
                .appendAll(rows("kernel.territory.enter", PLAIN, AREA, DISTRICT_OFFICIAL))
                .appendAll(rows("kernel.territory.check", PLAIN, AREA, DISTRICT_OFFICIAL, AUDITOR));
    }

    /** 使用人: everybody who logs in; scheduled work does not. */
    Role[] PEOPLE = List.of(Role.values()).remove(TIMEKEEPER).toJavaArray(Role[]::new);

    /** 报送人: everybody who works or lives here, but not those who watch over the system itself. */
    Role[] REPORTERS = {
        DISTRICT_OFFICIAL,
        STREET_OFFICIAL,
        NEIGHBOURHOOD_OFFICIAL,
        DUTY_OFFICER,
        DISPATCHER,
        HANDLING_UNIT,
        GRID_WORKER,
        CHILD_CENTRE_OFFICER,
        CHILD_SUPERVISOR,
        CHILD_DIRECTOR,
        SOCIAL_WORKER,
        CARE_ADVISER,
        FACILITY_MANAGER,
        VOLUNTEER,
        RESIDENT
    };

    private static Seq<Allow> rows(String action, Sensitivity upTo, Set<Relation> relations, Role... roles) {
        return List.of(roles).map(role -> new Allow(action, role, relations, upTo));
    }
}
