package org.huizhi.application.grid;

import io.vavr.collection.CharSeq;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Locale;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Desk;
import org.huizhi.application.kernel.Plain;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.application.kernel.Standing;
import org.huizhi.application.kernel.Texts;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.CaseTerms;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Place;
import org.huizhi.domain.grid.cases.Plan;
import org.huizhi.domain.grid.cases.Report;
import org.huizhi.domain.grid.cases.Submission;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.PersonRef;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** How a case is opened: words to codes, point to division, teller to the people register, text sealed; all in one transaction. */
record CaseOpening(CaseDesk tools) {

    /** At most: a host's own ids may be shorter. */
    private static final int RECEIPT_LENGTH = 16;

    /** 已核上报: what a report says once every word is a code. */
    private record Resolved(Channel channel, Category category, DivisionCode division) {}

    Either<Rejection, Reported> report(Call call, CaseCommands.Report what) {
        return texts(what)
                .verdict()
                .flatMap(fine -> restricted(what)
                        ? passed(call, what)
                        : opened(call, "grid.case.report", what, GridCase::report));
    }

    Either<Rejection, Reported> fixed(Call call, CaseCommands.Fixed what) {
        return texts(what.report())
                .needed("result", what.handled().result())
                .verdict()
                .flatMap(fine -> restricted(what.report())
                        ? passed(call, what.report())
                        : opened(
                                call,
                                "grid.case.fixed",
                                what.report(),
                                (id, report, plan, now, terms) ->
                                        handled(call, what.handled(), id, report, plan, now, terms)));
    }

    /** What the lead hands in, with measures as codes and the result sealed. */
    Either<Rejection, Submission> submission(String category, CaseCommands.Submit what) {
        return tools.input()
                .measures(tools.district().grid().category(category).get(), what)
                .map(measures -> new Submission(
                        tools.scribe().note(what.result()), measures.taken(), measures.waived(), what.photos()));
    }

    /** 开案决定: the decision that opens a case, once every word is a code. */
    private interface Beginning {
        Either<Rejection, Decision<GridCase, GridCaseFact>> decide(
                GridCaseId id, Report report, Plan plan, Instant now, CaseTerms terms);
    }

    private Either<Rejection, Decision<GridCase, GridCaseFact>> handled(
            Call call,
            CaseCommands.Submit what,
            GridCaseId id,
            Report report,
            Plan plan,
            Instant now,
            CaseTerms terms) {
        return submission(report.category(), what)
                .flatMap(submission -> GridCase.fixed(id, report, plan, call.actor(), submission, now, terms));
    }

    private Either<Rejection, Reported> opened(
            Call call, String action, CaseCommands.Report what, Beginning beginning) {
        return tools.work()
                .together(() -> tools.desk()
                        .open(
                                call,
                                action,
                                GridCaseId::new,
                                now -> resolve(what).map(resolved -> opening(call, what, resolved, beginning))))
                .map(done -> new Reported.Opened(tools.sheets().outcome(call.actor(), done)));
    }

    private Desk.Opening<GridCaseId, GridCase, GridCaseFact> opening(
            Call call, CaseCommands.Report what, Resolved resolved, Beginning beginning) {
        var id = new GridCaseId(tools.scribe().ids().next());
        return new Desk.Opening<>(
                id, Standing.at(resolved.division(), call.actor().id()), now -> {
                    var terms = tools.sheets().terms();
                    var plan = Plan.of(terms.policy(), resolved.channel(), resolved.category());
                    return beginning.decide(id, written(call, id, what, resolved, now), plan, now, terms);
                });
    }

    private Report written(Call call, GridCaseId id, CaseCommands.Report what, Resolved resolved, Instant now) {
        var day = tools.sheets().terms().day(now);
        return new Report(
                CaseNumber.of(day, tools.sequences().next("grid-case-" + day)),
                resolved.channel().code(),
                resolved.category().code(),
                resolved.channel().origin(),
                place(id, what.place(), resolved.division()),
                what.occurredAt().getOrElse(now),
                now,
                call.actor().id(),
                what.reporter().flatMap(teller -> registered(call, teller, now)),
                tools.scribe().sealer().seal(what.description().text(), CaseSheets.place(id, "description")),
                what.photos());
    }

    private Place place(GridCaseId id, CaseCommands.Where where, DivisionCode division) {
        var address = where.address()
                .filter(text -> !text.text().isBlank())
                .map(text -> tools.scribe().sealer().seal(text.text(), CaseSheets.place(id, "address")));
        var point = where instanceof CaseCommands.Where.AtPoint at
                ? Option.of(at.point().toWgs84())
                : Option.<org.huizhi.domain.kernel.territory.GeoPoint>none();
        return new Place(division, point, address);
    }

    /** The teller goes into the people register; whether they are somebody already known is for people to decide, later. */
    private Option<PersonRef> registered(Call call, CaseCommands.Teller teller, Instant now) {
        if (teller.name().isEmpty() && teller.mobile().isEmpty()) {
            return Option.none();
        }
        var ref = new PersonRef(tools.scribe().ids().random());
        var sealer = tools.scribe().sealer();
        var person = new Person(
                ref,
                teller.name().map(name -> sealer.seal(name.text(), new Sealer.Place("person", ref.value(), "name"))),
                teller.mobile()
                        .map(mobile -> sealer.seal(mobile.value(), new Sealer.Place("person", ref.value(), "mobile"))),
                teller.mobile().map(mobile -> sealer.blindIndex(mobile.value(), "person.mobile")));
        tools.people().put(ref, person, tools.office().provenance(call, CaseDesk.HANDLING));
        return Option.of(ref);
    }

    private Either<Rejection, Resolved> resolve(CaseCommands.Report what) {
        var channel = tools.input().channel(what.channel());
        var category = tools.input().category(what.category());
        var photos = tools.input().photos("photos", what.photos());
        var division = division(what.place());
        Seq<Fault> faults = List.of(channel.swap().toList(), category.swap().toList(), photos.toList())
                .flatMap(each -> each);
        return faults.isEmpty()
                ? division.map(where -> new Resolved(channel.get(), category.get(), where))
                : Either.left(new Unacceptable(
                        faults.appendAll(division.swap().toList().flatMap(Rejection::faults))));
    }

    private Either<Rejection, DivisionCode> division(CaseCommands.Where where) {
        if (where instanceof CaseCommands.Where.AtPoint at) {
            return tools.input().locator().locate(at.point().toWgs84());
        }
        if (where instanceof CaseCommands.Where.AtAddress at) {
            return tools.input().territories().at("place.address", at.text().text());
        }
        var named = ((CaseCommands.Where.InDivision) where).division();
        return tools.input()
                .division("place.division", named)
                .<Either<Rejection, DivisionCode>>map(fault -> Either.left(Unacceptable.of(fault)))
                .getOrElse(Either.right(named));
    }

    private boolean restricted(CaseCommands.Report what) {
        return tools.district().grid().category(what.category()).exists(Category::restricted);
    }

    /** Into the minors drop box in the same request; nothing of it is kept, counted or logged here. */
    private Either<Rejection, Reported> passed(Call call, CaseCommands.Report what) {
        var standing =
                Standing.at(tools.district().pack().district(), call.actor().id());
        if (tools.office()
                .gate()
                .permits("grid.case.report", call.actor(), standing)
                .isEmpty()) {
            return Either.left(new Refusal.NotPermitted("grid.case.report"));
        }
        var receipt = call.key()
                .map(key ->
                        tools.scribe().sealer().blindIndex(call.actor().id().value() + "\n" + key.value(), "drop-box"))
                .getOrElse(() -> tools.scribe().ids().random());
        var number = CharSeq.of(receipt.replaceAll("[^0-9a-zA-Z]", "").toUpperCase(Locale.ROOT))
                .take(RECEIPT_LENGTH)
                .mkString();
        var drop = tools.scribe().sealer().seal(typed(what), new Sealer.Place("drop-box", number, "drop"));
        tools.dropBox().put(number, drop, tools.office().now());
        return Either.right(new Reported.Passed(number));
    }

    private static String typed(CaseCommands.Report what) {
        var teller = what.reporter()
                .map(each -> each.name().map(Plain::text).getOrElse("") + " "
                        + each.mobile().map(mobile -> mobile.value()).getOrElse(""))
                .getOrElse("");
        return String.join(
                "\n",
                what.channel(),
                what.category(),
                what.occurredAt().map(Instant::toString).getOrElse(""),
                typed(what.place()),
                what.place().address().map(Plain::text).getOrElse(""),
                teller,
                what.photos().map(photo -> photo.value()).mkString(" "),
                what.description().text());
    }

    private static String typed(CaseCommands.Where where) {
        if (where instanceof CaseCommands.Where.InDivision in) {
            return in.division().value();
        }
        return where instanceof CaseCommands.Where.AtPoint at ? at.point().toString() : "";
    }

    private static Texts texts(CaseCommands.Report what) {
        return Texts.check()
                .needed("description", what.description())
                .optional("place.address", what.place().address())
                .optional("reporter.name", what.reporter().flatMap(CaseCommands.Teller::name));
    }
}
