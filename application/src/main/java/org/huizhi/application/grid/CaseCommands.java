package org.huizhi.application.grid;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.TemporalAmount;
import org.huizhi.application.kernel.Plain;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.HandOverId;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.domain.kernel.people.Mobile;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.MapPoint;

/**
 * 案件指令: what each verb is told. Codes of the pack are given as people write them, by code or by name; the use case resolves
 * them and reports every fault at once.
 */
public interface CaseCommands {

    /**
     * 上报.
     *
     * @param channel by which channel, code or name
     * @param category what kind of problem, code or name
     * @param description what it is, 1 to 2 000 characters
     * @param occurredAt when it was seen, UTC, not in the future; none means now
     * @param reporter who told, none when anonymous
     * @param photos files handed in before
     * @param place where
     */
    record Report(
            String channel,
            String category,
            Plain description,
            Option<Instant> occurredAt,
            Option<Teller> reporter,
            Seq<FileId> photos,
            Where place) {

        /** An anonymous report without photos, seen just now somewhere in a division. */
        public static Report of(String channel, String category, String description, String division) {
            return new Report(
                    channel,
                    category,
                    new Plain(description),
                    Option.none(),
                    Option.none(),
                    List.empty(),
                    new Where.InDivision(new DivisionCode(division), Option.none()));
        }
    }

    /** 反映人: whoever told the district; sealed before anything keeps it. */
    record Teller(Option<Plain> name, Option<Mobile> mobile) {}

    /** 地点: where the problem is. */
    sealed interface Where {

        /** In a division, with an address in words where there is one. */
        record InDivision(DivisionCode division, Option<Plain> address) implements Where {}

        /** At a point; the division is found from it. */
        record AtPoint(MapPoint point, Option<Plain> address) implements Where {}

        /** At an address in words; the division is found from the district's entries. */
        record AtAddress(Plain text) implements Where {}

        /** The address in words, where there is one. */
        default Option<Plain> address() {
            if (this instanceof AtAddress at) {
                return Option.of(at.text());
            }
            return this instanceof InDivision in ? in.address() : ((AtPoint) this).address();
        }
    }

    /** 即查即改: reported and submitted in one step, with evidence; {@code handled} is the submission's part. */
    record Fixed(Report report, Submit handled) {}

    record Verify(boolean found, Option<Plain> note, Seq<FileId> photos) {}

    /** A verb that needs a reason: decline, return, reopen, void. */
    record Reasoned(String reason, Option<Plain> note) {}

    /** @param into id or number of the master */
    record Merge(String into) {}

    /** @param lead the unit, code or name */
    record Dispatch(String lead, Seq<String> assists) {}

    /** A verb that is told only in words and pictures: contact, arrive. */
    record Visit(Option<Plain> note, Seq<FileId> photos) {}

    /** @param clocks codes of the clocks to pause; empty means every clock that may be paused */
    record Pause(Seq<String> clocks, String reason, Option<Plain> note) {}

    /** @param by how much more: a period of days, or a duration of hours and minutes */
    record Extend(String clock, TemporalAmount by, String reason) {}

    record AssistDone(Option<Plain> note) {}

    record Release(String unit, String reason) {}

    /**
     * 提交.
     *
     * @param result what came of it, 1 to 2 000 characters
     * @param measures what was done, codes or names of the playbook's measures
     * @param waived earlier measures that were not tried, each with a reason
     */
    record Submit(Plain result, Seq<String> measures, Seq<Waiver> waived, Seq<FileId> photos) {}

    record Waiver(String measure, String reason) {}

    record Confirm(boolean passed, Option<Plain> note) {}

    record LookBack(boolean sound, Option<Plain> note, Seq<FileId> photos) {}

    /** @param stars 1 to 5 */
    record Rate(boolean resolved, int stars, Option<Plain> note) {}

    record Approve(ApprovalId approval, Option<String> reason) {

        public static Approve of(ApprovalId approval) {
            return new Approve(approval, Option.none());
        }
    }

    record Refuse(ApprovalId approval, String reason) {}

    /** @param to the party, code or name */
    record Refer(String to, Option<Plain> note) {}

    /** @param reason a reason code of the pack, needed for a refusal */
    record Answer(HandOverId handOver, boolean accepted, Option<String> reason) {}

    record Withdraw(HandOverId handOver) {}
}
