package org.huizhi.application.grid;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Files;
import org.huizhi.application.kernel.Locator;
import org.huizhi.application.kernel.Territories;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.Submission;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Term;
import org.huizhi.domain.kernel.Unacceptable;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 案件输入: turns the words of a command into codes of the pack, and says everything that cannot be at once.
 *
 * @param district the pack
 * @param territories which divisions exist
 * @param locator finds divisions by point
 * @param files which files exist
 */
record CaseInput(District district, Territories territories, Locator locator, Files files) {

    Either<Fault, Channel> channel(String text) {
        return district.grid()
                .channel(text)
                .toEither(() -> Fault.of(
                        "channel",
                        text,
                        "grid.channel.unknown",
                        district.grid().channels().map(each -> Term.of(Term.Kind.CHANNEL, each.code()))));
    }

    Either<Fault, Category> category(String text) {
        return district.grid().category(text).toEither(() -> Fault.of("category", text, "grid.category.unknown", text));
    }

    Either<Fault, Unit> unit(String field, String text) {
        return district.pack()
                .unit(text)
                .toEither(() -> Fault.of(
                        field,
                        text,
                        "grid.unit.unknown",
                        district.pack().units().map(each -> Term.unit(each.id().value()))));
    }

    Either<Rejection, String> reason(Reason.Use use, String text) {
        return district.grid()
                .reason(use, text)
                .map(Reason::code)
                .toEither(() -> Unacceptable.of(reasonFault("reason", use, text)));
    }

    private Fault reasonFault(String field, Reason.Use use, String text) {
        var known = district.grid().reasons(use).map(each -> Term.of(Term.Kind.REASON, each.code()));
        return Fault.of(field, text, "grid.reason.unknown", known);
    }

    Either<Rejection, Seq<UnitId>> units(String lead, Seq<String> assists) {
        var all = unit("lead", lead).map(List::of).getOrElse(List.empty());
        var faults = unit("lead", lead).swap().toList().toList();
        var helpers = assists.zipWithIndex().map(each -> unit("assists[" + each._2() + "]", each._1()));
        var bad = faults.appendAll(helpers.flatMap(each -> each.swap().toList()));
        return bad.isEmpty()
                ? Either.right(all.appendAll(helpers.map(Either::get)).map(Unit::id))
                : Either.left(new Unacceptable(bad));
    }

    /** Photos that were handed in before. */
    Seq<Fault> photos(String field, Seq<FileId> photos) {
        return photos.zipWithIndex()
                .reject(each -> files.exists(each._1().value()))
                .map(each -> Fault.of(field + "[" + each._2() + "]", each._1().value(), "kernel.file.unknown"));
    }

    Either<Rejection, Boolean> photosKnown(Seq<FileId> photos) {
        var faults = photos("photos", photos);
        return faults.isEmpty() ? Either.right(true) : Either.left(new Unacceptable(faults));
    }

    /** Codes of a playbook's measures, and of those waived with their reasons. */
    Either<Rejection, Measures> measures(Category category, CaseCommands.Submit what) {
        var playbook = district.grid().playbook(category);
        var taken = what.measures()
                .zipWithIndex()
                .map(each -> playbook.measure(each._1())
                        .toEither(() -> Fault.of(
                                "measures[" + each._2() + "]",
                                each._1(),
                                "grid.measure.unknown",
                                playbook.measures().map(measure -> Term.measure(playbook.code(), measure.code())))));
        var waived = what.waived()
                .zipWithIndex()
                .map(each -> playbook.measure(each._1().measure())
                        .toEither(() -> Fault.of(
                                "waived[" + each._2() + "].measure",
                                each._1().measure(),
                                "grid.measure.unknown",
                                playbook.measures().map(measure -> Term.measure(playbook.code(), measure.code())))));
        var why = what.waived()
                .zipWithIndex()
                .map(each -> district.grid()
                        .reason(Reason.Use.WAIVE, each._1().reason())
                        .toEither(() -> reasonFault(
                                "waived[" + each._2() + "].reason",
                                Reason.Use.WAIVE,
                                each._1().reason())));
        var faults = taken.flatMap(each -> each.swap().toList())
                .appendAll(waived.flatMap(each -> each.swap().toList()))
                .appendAll(why.flatMap(each -> each.swap().toList()))
                .appendAll(photos("photos", what.photos()));
        return faults.isEmpty()
                ? Either.right(new Measures(
                        taken.map(each -> each.get().code()),
                        waived.zip(why)
                                .map(pair -> new Submission.Waived(
                                        pair._1().get().code(), pair._2().get().code()))))
                : Either.left(new Unacceptable(faults));
    }

    /** 措施清单: codes of what was done and of what was waived. */
    record Measures(Seq<String> taken, Seq<Submission.Waived> waived) {}

    Option<Fault> division(String field, DivisionCode division) {
        return territories.unit(division).isDefined()
                ? Option.none()
                : Option.of(Fault.of(field, division.value(), "kernel.division.unknown"));
    }
}
