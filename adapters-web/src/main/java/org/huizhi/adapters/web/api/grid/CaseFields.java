package org.huizhi.adapters.web.api.grid;

import static org.huizhi.adapters.web.api.request.Field.needed;
import static org.huizhi.adapters.web.api.request.Field.optional;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.temporal.TemporalAmount;
import org.huizhi.adapters.web.api.request.Field;
import org.huizhi.adapters.web.api.request.Form;
import org.huizhi.adapters.web.api.request.Kind;
import org.huizhi.adapters.web.api.request.Kinds;
import org.huizhi.adapters.web.api.request.Shape;
import org.huizhi.adapters.web.api.request.Times;
import org.huizhi.application.grid.CaseCommands.Teller;
import org.huizhi.application.grid.CaseCommands.Waiver;
import org.huizhi.application.grid.CaseCommands.Where;
import org.huizhi.application.kernel.Plain;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.HandOverId;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.domain.kernel.people.Mobile;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.MapPoint;

/** 案件字段: every field that a request about cases may carry. */
interface CaseFields {

    Kind<DivisionCode> DIVISION_CODE = Kinds.WORD
            .then(DivisionCode::parse)
            .described(schema -> schema.minLength(6).maxLength(12).pattern("^([0-9]{6}|[0-9]{9}|[0-9]{12})$"));

    Field<String> CHANNEL = needed("channel", Kinds.WORD);
    Field<String> CATEGORY = needed("category", Kinds.WORD);
    Field<Plain> DESCRIPTION = needed("description", Kinds.FILLED);
    Field<Instant> OCCURRED_AT = optional("occurredAt", Times.INSTANT);
    Field<Seq<FileId>> PHOTOS = optional("photos", Kinds.list(Kinds.id(FileId::new)));
    Field<Plain> NOTE = optional("note", Kinds.PROSE);
    Field<String> REASON = needed("reason", Kinds.WORD);
    Field<String> WHY = optional("reason", Kinds.WORD);

    Field<Boolean> FOUND = needed("found", Kinds.FLAG);
    Field<String> INTO = needed("into", Kinds.WORD);
    Field<String> LEAD = needed("lead", Kinds.WORD);
    Field<Seq<String>> ASSISTS = optional("assists", Kinds.list(Kinds.WORD));
    Field<Seq<String>> CLOCKS = optional("clocks", Kinds.list(Kinds.WORD));
    Field<String> CLOCK = needed("clock", Kinds.WORD);
    Field<TemporalAmount> BY = needed("by", Times.AMOUNT_OF_TIME);
    Field<String> UNIT = needed("unit", Kinds.WORD);
    Field<Plain> RESULT = needed("result", Kinds.FILLED);
    Field<Seq<String>> MEASURES = optional("measures", Kinds.list(Kinds.WORD));
    Field<Boolean> PASSED = needed("passed", Kinds.FLAG);
    Field<Boolean> SOUND = needed("sound", Kinds.FLAG);
    Field<Boolean> RESOLVED = needed("resolved", Kinds.FLAG);
    Field<Integer> STARS = needed("stars", Kinds.WHOLE);
    Field<ApprovalId> APPROVAL = needed("approval", Kinds.id(ApprovalId::new));
    Field<String> TO = needed("to", Kinds.WORD);
    Field<HandOverId> HAND_OVER = needed("handOver", Kinds.id(HandOverId::new));
    Field<Boolean> ACCEPTED = needed("accepted", Kinds.FLAG);

    Field<String> MEASURE = needed("measure", Kinds.WORD);
    Field<Seq<Waiver>> WAIVED = optional(
            "waived",
            Kinds.list(Kinds.object(
                    Shape.of(MEASURE, REASON),
                    (path, form) -> Validation.valid(new Waiver(form.get(MEASURE), form.get(REASON))))));

    Field<Plain> NAME = optional("name", Kinds.PROSE);
    Field<Mobile> MOBILE = optional(
            "mobile",
            Kinds.PROSE
                    .then((path, text) -> Mobile.parse(path, text.text()))
                    .described(schema -> schema.maxLength(20).example("13800005678")));
    Field<Teller> REPORTER = optional(
            "reporter",
            Kinds.object(
                    Shape.of(NAME, MOBILE),
                    (path, form) -> Validation.valid(new Teller(form.find(NAME), form.find(MOBILE)))));

    Field<String> LAT = needed("lat", Kinds.NUMBER);
    Field<String> LON = needed("lon", Kinds.NUMBER);
    Field<String> DATUM = optional("datum", Kinds.WORD);
    Field<MapPoint> POINT = optional(
            "point",
            Kinds.object(
                    Shape.of(LAT, LON, DATUM),
                    (path, form) -> MapPoint.parse(path, form.get(LAT), form.get(LON), form.find(DATUM))));
    Field<DivisionCode> DIVISION = optional("division", DIVISION_CODE);
    Field<Plain> ADDRESS = optional("address", Kinds.PROSE);
    Field<Where> PLACE = needed("place", Kinds.object(Shape.of(DIVISION, POINT, ADDRESS), CaseFields::where));

    /** One of division and point, or else an address alone: two answers to one question may differ. */
    private static Validation<Seq<Fault>, Where> where(String path, Form form) {
        var address = form.find(ADDRESS);
        Option<Where> division = form.find(DIVISION).map(code -> new Where.InDivision(code, address));
        Option<Where> point = form.find(POINT).map(at -> new Where.AtPoint(at, address));
        var stated = division.orElse(point).orElse(() -> address.map(Where.AtAddress::new));
        return stated.isEmpty() || division.isDefined() && point.isDefined()
                ? Kind.fault(path, "", "web.place.division-or-point")
                : Validation.valid(stated.get());
    }
}
