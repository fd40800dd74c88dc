package org.huizhi.bootstrap;

import static org.huizhi.domain.kernel.access.Role.*;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 演练登录: one login for every role of the sample district. */
interface DemoLogins {

    /** Login name and what it acts as, in the order in which a tour would use them. */
    static Map<String, Grant> of(DistrictPack pack) {
        var district = pack.district();
        var street = new DivisionCode("310104003");
        var other = new DivisionCode("310104004");
        var neighbourhood = new DivisionCode("310104003001");
        return LinkedHashMap.<String, Grant>empty()
                .put("district", Grant.of(DISTRICT_OFFICIAL, district))
                .put("street", Grant.of(STREET_OFFICIAL, street))
                .put("street2", Grant.of(STREET_OFFICIAL, other))
                .put("neighbourhood", Grant.of(NEIGHBOURHOOD_OFFICIAL, neighbourhood))
                .put("duty", Grant.of(DUTY_OFFICER, street))
                .put("dispatcher", Grant.of(DISPATCHER, street))
                .put("unit", Grant.forUnit(new UnitId("unit"), street))
                .put("unit2", Grant.forUnit(new UnitId("unit2"), street))
                .put("grid", Grant.of(GRID_WORKER, neighbourhood))
                .put("grid2", Grant.of(GRID_WORKER, other))
                .put("child-centre", Grant.of(CHILD_CENTRE_OFFICER, district))
                .put("child-supervisor", Grant.of(CHILD_SUPERVISOR, street))
                .put("child-director", Grant.of(CHILD_DIRECTOR, street))
                .put("social-worker", Grant.of(SOCIAL_WORKER, street))
                .put("adviser", Grant.of(CARE_ADVISER, street))
                .put("home", Grant.of(FACILITY_MANAGER, street))
                .put("volunteer", Grant.of(VOLUNTEER, street))
                .put("resident", Grant.of(RESIDENT, street))
                .put("auditor", Grant.of(AUDITOR, district))
                .put("security", Grant.of(SECURITY_ADMINISTRATOR, district))
                .put("admin", Grant.of(SYSTEM_ADMINISTRATOR, district));
    }
}
