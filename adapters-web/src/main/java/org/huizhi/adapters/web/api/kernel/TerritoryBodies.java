package org.huizhi.adapters.web.api.kernel;

import static org.huizhi.adapters.web.api.request.Field.needed;
import static org.huizhi.adapters.web.api.request.Field.optional;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.adapters.web.api.request.Field;
import org.huizhi.adapters.web.api.request.Kind;
import org.huizhi.adapters.web.api.request.Kinds;
import org.huizhi.adapters.web.api.request.Shape;
import org.huizhi.adapters.web.api.request.Times;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.TerritoryChange;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/** 区划报文: how units and their dated changes are asked for. */
interface TerritoryBodies {

    Kind<TerritoryCode> CODE = Kinds.WORD.then(TerritoryCode::parse);

    Field<LocalDate> ON = optional("on", Times.DAY);
    Field<Instant> KNOWN = optional("known", Times.INSTANT);
    Field<LocalDate> FROM = needed("on", Times.DAY);
    Field<String> NAME = needed("name", Kinds.WORD);
    Field<TerritoryCode> UNIT = needed("code", CODE);
    Field<TerritoryCode> PARENT = optional("parent", CODE);

    /** 新单元: a unit that a change brings about; its day is the change's. */
    record Part(TerritoryCode code, String name, Option<TerritoryCode> parent) {

        TerritoryUnit from(LocalDate day) {
            var unit = TerritoryUnit.of(code, name, DateRange.from(day));
            return parent.map(unit::under).getOrElse(unit);
        }
    }

    Kind<Seq<Part>> PART_LIST = Kinds.list(Kinds.object(
            Shape.of(UNIT, NAME, PARENT),
            (path, form) -> Validation.valid(new Part(form.get(UNIT), form.get(NAME), form.find(PARENT)))));
    Field<Seq<Part>> PARTS = needed("parts", PART_LIST);
    Field<Seq<Part>> INTO = needed("into", PART_LIST);
    Field<Seq<TerritoryCode>> MERGED = needed("merged", Kinds.list(CODE));

    /**
     * 时点: as of which day, as known at which instant.
     *
     * @param on today when none
     * @param known now when none
     */
    record AsOf(Option<LocalDate> on, Option<Instant> known) {}

    Field<String> ADDRESS = needed("address", Kinds.WORD);
    Field<Address> ENTRY = needed("address", Kinds.WORD.then(Address::parse));
    Field<TerritoryCode> LIES_IN = optional("unit", CODE);
    Field<LocalDate> FIRST = needed("from", Times.DAY);
    Field<LocalDate> END = optional("to", Times.DAY);

    /** 找地址: which address, as of when. */
    record Looking(String address, AsOf asOf) {}

    Body<Looking> LOCATE = new Body<>(
            Shape.of(ADDRESS, ON, KNOWN),
            form -> new Looking(form.get(ADDRESS), new AsOf(form.find(ON), form.find(KNOWN))));

    /**
     * 登记地址: what somebody typed.
     *
     * @param unit none when there is to be no entry
     * @param to the day after the last, none while it lasts
     */
    record Entering(Address address, Option<TerritoryCode> unit, LocalDate from, Option<LocalDate> to) {

        Either<Rejection, DateRange> days() {
            return to.exists(end -> !end.isAfter(from))
                    ? Either.left(Unacceptable.of(Fault.of("to", to.get().toString(), "kernel.address.days")))
                    : Either.right(new DateRange(from, to));
        }
    }

    Body<Entering> ENTER = new Body<>(
            Shape.of(ENTRY, LIES_IN, FIRST, END),
            form -> new Entering(form.get(ENTRY), form.find(LIES_IN), form.get(FIRST), form.find(END)));

    Body<AsOf> AS_OF = new Body<>(Shape.of(ON, KNOWN), form -> new AsOf(form.find(ON), form.find(KNOWN)));

    Body<TerritoryChange> MERGE = new Body<>(
            Shape.of(FROM, MERGED, INTO),
            form -> new TerritoryChange.Merger(
                    form.get(MERGED), form.get(INTO).map(part -> part.from(form.get(FROM))), form.get(FROM)));

    /** 待定变更: a change of whichever unit the path names. */
    interface Changing extends Function<TerritoryCode, TerritoryChange> {}

    Body<Changing> DIVIDE = new Body<>(
            Shape.of(FROM, PARTS),
            form -> divided -> new TerritoryChange.Division(
                    divided, form.get(PARTS).map(part -> part.from(form.get(FROM))), form.get(FROM)));

    Body<Changing> RENAME = new Body<>(
            Shape.of(FROM, NAME), form -> code -> new TerritoryChange.Renaming(code, form.get(NAME), form.get(FROM)));
}
