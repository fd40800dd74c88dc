package org.huizhi.adapters.web.api.grid;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.adapters.web.api.grid.CaseView.ApprovalView;
import org.huizhi.adapters.web.api.grid.CaseView.ClockView;
import org.huizhi.adapters.web.api.grid.CaseView.LookBackView;
import org.huizhi.adapters.web.api.grid.CaseView.PlaceView;
import org.huizhi.adapters.web.api.grid.CaseView.PlaybookView;
import org.huizhi.adapters.web.api.grid.CaseView.PointView;
import org.huizhi.adapters.web.api.grid.CaseView.RatingView;
import org.huizhi.adapters.web.api.grid.CaseView.ReferralView;
import org.huizhi.adapters.web.api.grid.CaseView.RoundView;
import org.huizhi.adapters.web.api.grid.CaseView.SubmissionView;
import org.huizhi.adapters.web.api.grid.CaseView.WaivedView;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.domain.grid.cases.Ask;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Plan;
import org.huizhi.domain.grid.cases.Referral;
import org.huizhi.domain.grid.cases.Round;
import org.huizhi.domain.grid.cases.Submission;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.duty.Approval;
import org.huizhi.domain.kernel.duty.Voice;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** 案件视图映射: from what a use case answers to what the API shows; a field that nobody maps does not compile. */
@Mapper
interface CaseViews {

    CaseViews MAPPER = Mappers.getMapper(CaseViews.class);

    @Mapping(target = "id", source = "sheet.state.id")
    @Mapping(target = "number", source = "sheet.state.report.number.value")
    @Mapping(target = "stage", expression = "java(sheet.state().stage().name().name())")
    @Mapping(target = "origin", source = "sheet.state.report.origin")
    @Mapping(target = "channel", source = "sheet.state.report.channel")
    @Mapping(target = "category", source = "sheet.state.report.category")
    @Mapping(target = "division", source = "sheet.state.report.place.division.value")
    @Mapping(target = "lead", expression = "java(text(sheet.state().duty().lead().map(unit -> unit.value())))")
    @Mapping(target = "assists", expression = "java(CaseParts.assists(sheet.state()).asJava())")
    @Mapping(target = "rework", expression = "java(sheet.state().rounds().reworks())")
    @Mapping(target = "returns", source = "sheet.state.duty.returns")
    @Mapping(target = "place", source = "sheet")
    @Mapping(target = "occurredAt", source = "sheet.state.report.occurredAt")
    @Mapping(target = "receivedAt", source = "sheet.state.report.receivedAt")
    @Mapping(target = "photos", source = "sheet.state.report.photos")
    @Mapping(target = "round", expression = "java(sheet.state().rounds().number())")
    @Mapping(target = "rounds", source = "sheet.state.rounds.all")
    @Mapping(target = "approvals", source = "sheet.state.approvals.all")
    @Mapping(target = "referrals", source = "sheet.state.referrals")
    @Mapping(target = "absorbed", source = "sheet.state.absorbed")
    @Mapping(target = "mergedInto", expression = "java(text(CaseParts.mergedInto(sheet.state().stage())))")
    @Mapping(target = "overlays", source = "overlays")
    @Mapping(target = "playbook", source = "sheet.state.plan")
    CaseView view(CaseSheet sheet, Seq<String> overlays, @Context Speech speech);

    @Mapping(target = "code", source = "clock.id.code")
    @Mapping(target = "kind", source = "clock.rule.kind")
    @Mapping(target = "state", expression = "java(line.verdict().value().name())")
    @Mapping(target = "startedAt", expression = "java(time(CaseParts.startedAt(line.clock()), speech))")
    @Mapping(target = "due", source = "clock.timing.due")
    @Mapping(target = "provisional", source = "clock.timing.provisional")
    @Mapping(target = "explanation", expression = "java(speech.say(line.verdict()))")
    @Mapping(target = "round", source = "clock.id.round")
    @Mapping(target = "subject", source = "clock.id.subject")
    ClockView clock(CaseSheet.ClockLine line, @Context Speech speech);

    @Mapping(target = "division", source = "state.report.place.division.value")
    @Mapping(target = "point", source = "state.report.place.point")
    PlaceView place(CaseSheet sheet);

    @Mapping(target = "rework", source = "reworks")
    @Mapping(target = "closedAt", expression = "java(time(round.closing().map(each -> each.at()), speech))")
    @Mapping(target = "closedBy", expression = "java(text(round.closing().map(each -> each.by().value())))")
    RoundView round(Round round, @Context Speech speech);

    SubmissionView submission(Submission.Kept kept, @Context Speech speech);

    WaivedView waived(Submission.Waived waived);

    LookBackView lookBack(Round.LookBack lookBack, @Context Speech speech);

    RatingView rating(Round.Rating rating, @Context Speech speech);

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "verb", expression = "java(asked.what().verb().code())")
    @Mapping(target = "clocks", expression = "java(CaseParts.clocks(asked.what()).asJava())")
    @Mapping(target = "by", expression = "java(text(CaseParts.by(asked.what())))")
    @Mapping(target = "reason", expression = "java(CaseParts.reason(asked.what()))")
    ApprovalView approval(Approval<Ask> asked, @Context Speech speech);

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "to", source = "offer.to")
    @Mapping(target = "by", source = "offer.by")
    @Mapping(target = "offeredAt", source = "offer.offeredAt")
    @Mapping(target = "lapsesAt", source = "offer.lapsesAt")
    @Mapping(target = "state", expression = "java(CaseParts.state(referral.offer().state()))")
    @Mapping(target = "settledAt", expression = "java(time(CaseParts.settledAt(referral.offer().state()), speech))")
    @Mapping(target = "reason", expression = "java(text(CaseParts.reason(referral.offer().state())))")
    ReferralView referral(Referral referral, @Context Speech speech);

    @Mapping(target = "code", source = "playbook")
    PlaybookView playbook(Plan plan);

    @Mapping(target = "datum", constant = "WGS84")
    PointView point(GeoPoint point);

    default OffsetDateTime time(Instant at, @Context Speech speech) {
        return speech.time(at);
    }

    default @Nullable OffsetDateTime time(Option<Instant> at, @Context Speech speech) {
        return at.map(speech::time).getOrNull();
    }

    default String name(Label label, @Context Speech speech) {
        return speech.say(label);
    }

    default @Nullable String text(Option<String> text) {
        return text.getOrNull();
    }

    default @Nullable LocalDate day(Option<LocalDate> day) {
        return day.getOrNull();
    }

    default @Nullable PointView point(Option<GeoPoint> point) {
        return point.map(this::point).getOrNull();
    }

    default @Nullable LookBackView lookBack(Option<Round.LookBack> lookBack, @Context Speech speech) {
        return lookBack.map(each -> lookBack(each, speech)).getOrNull();
    }

    default @Nullable RatingView rating(Option<Round.Rating> rating, @Context Speech speech) {
        return rating.map(each -> rating(each, speech)).getOrNull();
    }

    default String voice(Voice voice) {
        return voice.by().value();
    }

    default String actor(ActorId actor) {
        return actor.value();
    }

    default String file(FileId file) {
        return file.value();
    }

    default String gridCase(GridCaseId id) {
        return id.value();
    }

    default List<String> texts(Seq<String> texts) {
        return texts.asJava();
    }
}
