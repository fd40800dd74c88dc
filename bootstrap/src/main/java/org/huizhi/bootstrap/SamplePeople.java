package org.huizhi.bootstrap;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Random;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 样例人物: who acts in the sample. In the training logins' own street they are those logins, elsewhere invented ones. */
record SamplePeople(DistrictPack pack) {

    private static final Seq<String> FAMILY = List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王", "陈", "欧阳");
    private static final Seq<String> GIVEN = List.of("建国", "秀英", "明", "丽华", "志强", "小红", "海燕", "国平");

    /** The street of the training logins. */
    DivisionCode home() {
        return new DivisionCode("310104003");
    }

    String name(Random random) {
        return FAMILY.get(random.nextInt(FAMILY.size())) + GIVEN.get(random.nextInt(GIVEN.size()));
    }

    Actor reporter(Channel channel, DivisionCode division) {
        if (channel.origin() == Origin.PROACTIVE) {
            return gridWorker(division);
        }
        return atHome(division) ? Actor.of("resident", Role.RESIDENT, home().value()) : duty(division);
    }

    Actor gridWorker(DivisionCode division) {
        return division.value().equals("310104003001")
                ? Actor.of("grid", Role.GRID_WORKER, division.value())
                : Actor.of("grid-" + division.value(), Role.GRID_WORKER, division.value());
    }

    Actor duty(DivisionCode division) {
        return staff("duty", Role.DUTY_OFFICER, division);
    }

    Actor dispatcher(DivisionCode division) {
        return staff("dispatcher", Role.DISPATCHER, division);
    }

    /** The units that work in the division's street, those of the whole district where it has none. */
    Seq<Unit> units(DivisionCode division) {
        var local = pack.units().filter(unit -> unit.scope().equals(street(division)));
        return local.isEmpty() ? pack.units().filter(unit -> unit.scope().equals(pack.district())) : local;
    }

    Actor worker(Unit unit) {
        return Actor.ofUnit(unit.id().value(), unit.id().value(), unit.scope().value());
    }

    private Actor staff(String post, Role role, DivisionCode division) {
        var street = street(division).value();
        return Actor.of(atHome(division) ? post : post + "-" + street, role, street);
    }

    private boolean atHome(DivisionCode division) {
        return division.isWithin(home());
    }

    private static DivisionCode street(DivisionCode division) {
        return new DivisionCode(division.value().substring(0, 9));
    }
}
