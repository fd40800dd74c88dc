package org.huizhi.adapters.web.api.kernel;

import static org.huizhi.adapters.web.api.request.Field.needed;
import static org.huizhi.adapters.web.api.request.Field.optional;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.adapters.web.api.request.Field;
import org.huizhi.adapters.web.api.request.Form;
import org.huizhi.adapters.web.api.request.Kind;
import org.huizhi.adapters.web.api.request.Kinds;
import org.huizhi.adapters.web.api.request.Query;
import org.huizhi.adapters.web.api.request.Shape;
import org.huizhi.application.kernel.Plain;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 账户报文: what is asked of accounts. */
interface AccountBodies {

    /** The roles that people and other systems may have; scheduled work has its own actors. */
    Seq<Role> ROLES = List.of(Role.values()).reject(Role.TIMEKEEPER::equals);

    Field<Plain> PRESENT = needed("current", Kinds.PROSE);
    Field<Plain> NEXT = needed("next", Kinds.PROSE);
    Field<ActorId> LOGIN = needed("login", Kinds.id(ActorId::new));
    Field<Role> ROLE = needed("role", Kinds.oneOf(ROLES.map(Enum::name)).as(Role::valueOf));
    Field<DivisionCode> SCOPE = needed("scope", Kinds.WORD.then(DivisionCode::parse));
    Field<UnitId> UNIT = optional("unit", Kinds.id(UnitId::new));
    Field<Seq<Grant>> GRANTS =
            needed("grants", Kinds.list(Kinds.object(Shape.of(ROLE, SCOPE, UNIT), AccountBodies::grant)));
    Field<Integer> LIMIT = optional("limit", Query.LIMIT);
    Field<ActorId> AFTER = optional("cursor", Query.CURSOR.then((path, text) -> ids(path, text)));

    /** 改口令: the present password and the next one. */
    record Change(Plain present, Plain next) {}

    /** 开户: a login and its roles. */
    record Opening(ActorId login, Seq<Grant> grants) {}

    /** 翻页: where a page of accounts begins. */
    record After(Option<ActorId> login, int limit) {}

    Body<Change> CHANGE = new Body<>(Shape.of(PRESENT, NEXT), form -> new Change(form.get(PRESENT), form.get(NEXT)));

    Body<Opening> OPEN = new Body<>(Shape.of(LOGIN, GRANTS), form -> new Opening(form.get(LOGIN), form.get(GRANTS)));

    Body<After> LIST = new Body<>(
            Shape.of(LIMIT, AFTER),
            form -> new After(form.find(AFTER), form.find(LIMIT).getOrElse(Query.PAGE)));

    private static Validation<Seq<Fault>, Grant> grant(String path, Form form) {
        var unit = form.find(UNIT);
        var role = form.get(ROLE);
        return (role == Role.HANDLING_UNIT) == unit.isDefined()
                ? Validation.valid(new Grant(role, form.get(SCOPE), unit))
                : Kind.fault(path + ".unit", unit.map(UnitId::value).getOrElse(""), "web.grant.unit");
    }

    private static Validation<Seq<Fault>, ActorId> ids(String path, String text) {
        return org.huizhi.domain.kernel.Ids.parse(path, text, ActorId::new).mapError(List::of);
    }
}
