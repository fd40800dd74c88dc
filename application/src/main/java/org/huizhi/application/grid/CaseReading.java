package org.huizhi.application.grid;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Page;
import org.huizhi.application.kernel.ReadLog;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.application.kernel.Standing;
import org.huizhi.domain.grid.cases.DuplicateScore;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Ids;
import org.huizhi.domain.kernel.Malformed;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.Unacceptable;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.indicator.Figure;
import org.huizhi.domain.kernel.people.Person;

/** What may be read of cases. What a query brings back is checked against the access table once more. */
record CaseReading(CaseDesk tools) {

    private static final int MOST = 200;

    Either<Rejection, CaseSheet> find(Call call, GridCaseId id) {
        return tools.desk()
                .read(call, id, CaseSheets.FIND)
                .map(thing -> tools.sheets().sheet(call.actor(), thing));
    }

    Either<Rejection, Page<CaseSheet>> list(Call call, CaseFilter filter) {
        var visible = tools.office().gate().visible(CaseSheets.FIND, call.actor());
        return query(filter)
                .map(query -> tools.reads().page(query, visible, tools.office().now()))
                .map(page -> new Page<>(
                        page.items()
                                .filter(thing -> sees(call.actor(), thing.state()))
                                .map(thing -> tools.sheets().sheet(call.actor(), thing)),
                        page.next(),
                        page.total().filter(total -> tools.office().gate().mayCount(CaseSheets.FIND, call.actor()))));
    }

    Either<Rejection, Seq<Recorded<GridCaseFact>>> history(Call call, GridCaseId id) {
        return tools.desk()
                .read(call, id, CaseSheets.FIND)
                .map(thing -> tools.store().history(id));
    }

    /** G1: cases of the category near in place and time, likeliest first. */
    Either<Rejection, Seq<DuplicateProposal>> duplicates(Call call, GridCaseId id) {
        return tools.desk().read(call, id, "grid.case.duplicates").map(thing -> {
            var gridCase = thing.state();
            var limits = tools.district().grid().limits();
            var around = Duration.ofHours(limits.duplicateHours());
            var at = gridCase.report().occurredAt();
            return tools.reads()
                    .occurred(gridCase.report().category(), gridCase.street(), at.minus(around), at.plus(around), MOST)
                    .reject(other -> other.id().equals(id))
                    .filter(other -> sees(call.actor(), other))
                    .flatMap(other -> DuplicateScore.of(
                                    gridCase, other, limits, tools.office().policyVersion())
                            .map(score -> new DuplicateProposal(other, score)))
                    .sortBy(proposal -> -proposal.score().value());
        });
    }

    /** The look is written down before anything is opened. */
    Either<Rejection, ReporterCard> reporter(Call call, GridCaseId id) {
        return tools.desk().read(call, id, CaseSheets.FIND).flatMap(thing -> {
            if (!mustCall(call.actor(), thing.state())) {
                return Either.left(new Refusal.NotFound(id.value()));
            }
            tools.looks()
                    .record(new ReadLog.Look(
                            tools.office().now(),
                            call.actor().id(),
                            call.purpose().getOrElse(CaseDesk.HANDLING),
                            "grid-case",
                            id.value(),
                            "reporter"));
            return Either.right(thing.state()
                    .report()
                    .teller()
                    .flatMap(tools.people()::get)
                    .map(this::card)
                    .getOrElse(new ReporterCard(Option.none(), Option.none())));
        });
    }

    Either<Rejection, Seq<Figure>> figures(Call call, FigureWindow window) {
        var standing = Standing.at(window.division(), call.actor().id());
        if (tools.office()
                .gate()
                .permits("grid.case.figures", call.actor(), standing)
                .isEmpty()) {
            return Either.left(new Refusal.NotFound(window.division().value()));
        }
        if (!tools.office().gate().mayCount("grid.case.figures", call.actor())) {
            return Either.left(new Refusal.NotEquipped("counted-access"));
        }
        var counts = tools.reads()
                .counts(
                        window,
                        tools.office().gate().visible("grid.case.figures", call.actor()),
                        tools.office().now());
        return Either.right(CaseFigure.all(
                counts, window, tools.district().pack().calendar().zone()));
    }

    /** Whoever must call: the lead; before dispatch the desk that holds the case. */
    private boolean mustCall(Actor actor, GridCase gridCase) {
        var standing = CaseSheets.standing(gridCase);
        return tools.office()
                        .gate()
                        .permits("grid.case.reporter", actor, standing)
                        .isDefined()
                && gridCase.heldBy(actor);
    }

    private ReporterCard card(Person person) {
        return new ReporterCard(
                person.name().map(box -> open(person, "name", box)),
                person.mobile().map(box -> open(person, "mobile", box)));
    }

    private String open(Person person, String column, Sealed box) {
        return tools.scribe()
                .sealer()
                .open(box, new Sealer.Place("person", person.ref().value(), column));
    }

    private boolean sees(Actor actor, GridCase gridCase) {
        return tools.office()
                .gate()
                .permits(CaseSheets.FIND, actor, CaseSheets.standing(gridCase))
                .isDefined();
    }

    private Either<Rejection, CaseQuery> query(CaseFilter filter) {
        var stage = filter.stage()
                .map(text -> List.of(Stage.Name.values())
                        .find(name -> name.name().equals(text))
                        .toEither(() -> Fault.of(
                                "stage",
                                text,
                                "grid.stage.unknown",
                                List.of(Stage.Name.values()).map(Enum::name))));
        var category =
                filter.category().map(text -> tools.input().category(text).map(each -> each.code()));
        var division = filter.division().flatMap(code -> tools.input().division("division", code));
        var cursor = filter.cursor().map(CaseReading::mark);
        var limit = filter.limit() < 1 || filter.limit() > MOST
                ? Option.of(Fault.of("limit", String.valueOf(filter.limit()), "kernel.limit.out-of-range", MOST))
                : Option.<Fault>none();
        var faults = List.of(left(stage), left(category), division, left(cursor), limit)
                .flatMap(each -> each);
        return cursor.exists(Either::isLeft) || limit.isDefined()
                ? Either.left(new Malformed(faults))
                : faults.isEmpty()
                        ? Either.right(new CaseQuery(
                                stage.map(Either::get),
                                filter.division(),
                                category.map(Either::get),
                                filter.overdue(),
                                filter.q()
                                        .filter(text -> !text.isBlank())
                                        .map(text -> tools.words().resolve(text)),
                                filter.rows(),
                                cursor.map(Either::get),
                                filter.limit()))
                        : Either.left(new Unacceptable(faults));
    }

    private static <T> Option<Fault> left(Option<Either<Fault, T>> parsed) {
        return parsed.flatMap(each -> each.swap().toOption());
    }

    private static Either<Fault, CaseQuery.Mark> mark(String cursor) {
        var parts = List.of(cursor.split("\\|", 2));
        try {
            return parts.size() == 2 && Ids.wellFormed(parts.last())
                    ? Either.right(new CaseQuery.Mark(Instant.parse(parts.head()), new GridCaseId(parts.last())))
                    : Either.left(Fault.of("cursor", cursor, "kernel.cursor.malformed"));
        } catch (DateTimeParseException unreadable) {
            return Either.left(Fault.of("cursor", cursor, "kernel.cursor.malformed"));
        }
    }
}
