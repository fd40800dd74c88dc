package org.huizhi.bootstrap;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Random;
import org.huizhi.application.kernel.Training;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 样例人物: who acts in the sample. Where a training login does that work it is the login, elsewhere somebody invented. */
record SamplePeople(DistrictPack pack, Training training) {

    String name(Random random) {
        return one(training.families(), random) + one(training.givens(), random);
    }

    Actor reporter(Channel channel, DivisionCode division) {
        return channel.origin() == Origin.PROACTIVE
                ? gridWorker(division)
                : login(Role.RESIDENT, division).getOrElse(() -> duty(division));
    }

    Actor gridWorker(DivisionCode division) {
        return login(Role.GRID_WORKER, division)
                .getOrElse(() -> Actor.of("grid-" + division.value(), Role.GRID_WORKER, division.value()));
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
        var login = training.logins().find(entry -> entry._2().unit().contains(unit.id()));
        return Actor.ofUnit(
                login.map(Tuple2::_1).getOrElse(unit.id().value()),
                unit.id().value(),
                unit.scope().value());
    }

    private Actor staff(String post, Role role, DivisionCode division) {
        var street = street(division).value();
        return login(role, division).getOrElse(() -> Actor.of(post + "-" + street, role, street));
    }

    private Option<Actor> login(Role role, DivisionCode division) {
        return training.logins()
                .find(entry -> entry._2().role() == role
                        && division.isWithin(entry._2().scope()))
                .map(entry -> acting(entry._1(), entry._2()));
    }

    private static Actor acting(String login, Grant grant) {
        return Actor.of(login, grant.role(), grant.scope().value());
    }

    private static DivisionCode street(DivisionCode division) {
        return (DivisionCode) division.parent().get();
    }

    static <T> T one(Seq<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
