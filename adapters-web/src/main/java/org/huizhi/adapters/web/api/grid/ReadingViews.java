package org.huizhi.adapters.web.api.grid;

import io.vavr.control.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.huizhi.adapters.web.api.answer.Plainly;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.application.grid.DuplicateProposal;
import org.huizhi.application.grid.ReporterCard;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.indicator.Figure;
import org.huizhi.domain.kernel.indicator.Percent;
import org.huizhi.domain.kernel.indicator.Rows;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** 案件读取视图映射: facts, proposals, the reporter and figures as the API shows them. */
@Mapper
interface ReadingViews {

    ReadingViews MAPPER = Mappers.getMapper(ReadingViews.class);

    @Mapping(target = "at", source = "by.at")
    @Mapping(target = "actor", source = "by.actor")
    @Mapping(target = "fact", expression = "java(recorded.fact().name())")
    @Mapping(target = "data", expression = "java(data(recorded.fact(), speech))")
    @Mapping(target = "policyVersion", source = "by.policyVersion")
    @Mapping(target = "onBehalfOf", source = "by.onBehalfOf")
    @Mapping(target = "purpose", source = "by.purpose.code")
    FactView fact(Recorded<GridCaseFact> recorded, @Context Speech speech);

    @Mapping(target = "id", source = "other.id.value")
    @Mapping(target = "number", source = "other.report.number.value")
    @Mapping(target = "stage", expression = "java(proposal.other().stage().name().name())")
    @Mapping(target = "category", source = "other.report.category")
    @Mapping(target = "division", source = "other.report.place.division.value")
    @Mapping(target = "occurredAt", source = "other.report.occurredAt")
    @Mapping(target = "score", source = "score.value")
    @Mapping(target = "explanation", expression = "java(speech.say(proposal.score()))")
    DuplicateView duplicate(DuplicateProposal proposal, @Context Speech speech);

    ReporterView reporter(ReporterCard card);

    default FigureView figure(Figure figure, Speech speech, String base) {
        var measure = figure.indicator().measure();
        var share = Option.of(figure).filter(Figure.Share.class::isInstance).map(Figure.Share.class::cast);
        return new FigureView(
                measure.code(),
                speech.say(measure.name()),
                speech.say(measure.unit().words()),
                share.map(each -> each.part().value())
                        .getOrElse(() -> ((Figure.Count) figure).value().value()),
                share.map(each -> each.whole().value()).getOrNull(),
                share.flatMap(each -> each.rate().percent()).map(Percent::value).getOrNull(),
                link(base, figure.rows()),
                share.map(each -> link(base, each.base())).getOrNull());
    }

    /** The list that the rows are, with every value escaped. */
    private static String link(String base, Rows rows) {
        return base
                + rows.filter()
                        .map(each -> each._1() + "=" + URLEncoder.encode(each._2(), StandardCharsets.UTF_8))
                        .mkString("?", "&", "");
    }

    default Map<String, Object> data(GridCaseFact fact, Speech speech) {
        return new Plainly(speech).data((Record) fact, "gridCase");
    }

    default OffsetDateTime time(Instant at, @Context Speech speech) {
        return speech.time(at);
    }

    default String actor(ActorId actor) {
        return actor.value();
    }

    default @Nullable String actor(Option<ActorId> actor) {
        return actor.map(ActorId::value).getOrNull();
    }

    default @Nullable String text(Option<String> text) {
        return text.getOrNull();
    }
}
