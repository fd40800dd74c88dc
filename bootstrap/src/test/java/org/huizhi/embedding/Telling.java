package org.huizhi.embedding;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.application.Huizhi;
import org.huizhi.application.grid.CaseCommands.Report;
import org.huizhi.application.grid.CaseCommands.Teller;
import org.huizhi.application.grid.CaseCommands.Where;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Plain;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.people.Mobile;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 报送: the same report by a resident who says who they are, for every host. */
interface Telling {

    Call DUTY = Call.by(Actor.of("duty-1", Role.DUTY_OFFICER, "310104003"));
    Call RESIDENT = Call.by(Actor.of("resident-1", Role.RESIDENT, "310104003"));

    static GridCaseId reportTo(Huizhi district) {
        return district.gridCases()
                .report(
                        RESIDENT,
                        new Report(
                                "民情快办",
                                "2101",
                                new Plain("三楼楼道堆物"),
                                Option.none(),
                                Option.of(new Teller(
                                        Option.of(new Plain("张建国")),
                                        Mobile.parse("reporter.mobile", "13800138000")
                                                .toOption())),
                                List.empty(),
                                new Where.InDivision(new DivisionCode("310104003001"), Option.none())))
                .get()
                .opened()
                .get();
    }
}
