package org.huizhi.domain.grid.cases;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 案件事实: what the ledger says happened to a case. Ids, times, codes and numbers only; words are in the notes they name. */
public sealed interface GridCaseFact {

    GridCaseId gridCase();

    /** The fact's public name. */
    default String name() {
        return getClass().getSimpleName();
    }

    record Reported(
            GridCaseId gridCase,
            CaseNumber number,
            String channel,
            String category,
            DivisionCode division,
            Origin origin,
            Instant occurredAt)
            implements GridCaseFact {}

    record Verified(GridCaseId gridCase, boolean found, Option<NoteId> note, Seq<FileId> photos)
            implements GridCaseFact {}

    record Filed(GridCaseId gridCase) implements GridCaseFact {}

    record Declined(GridCaseId gridCase, String reason, Option<NoteId> note) implements GridCaseFact {}

    record Merged(GridCaseId gridCase, GridCaseId into) implements GridCaseFact {}

    record Absorbed(GridCaseId gridCase, GridCaseId other) implements GridCaseFact {}

    record Unmerged(GridCaseId gridCase, GridCaseId from) implements GridCaseFact {}

    record LetGo(GridCaseId gridCase, GridCaseId other) implements GridCaseFact {}

    record Dispatched(GridCaseId gridCase, UnitId lead, Seq<UnitId> assists, boolean decidedAbove)
            implements GridCaseFact {}

    record Returned(GridCaseId gridCase, UnitId lead, String reason, Option<NoteId> note, int returns)
            implements GridCaseFact {}

    record Taken(GridCaseId gridCase, UnitId lead) implements GridCaseFact {}

    record Contacted(GridCaseId gridCase, Option<NoteId> note, Seq<FileId> photos) implements GridCaseFact {}

    record Arrived(GridCaseId gridCase, Option<NoteId> note, Seq<FileId> photos) implements GridCaseFact {}

    record PauseAsked(GridCaseId gridCase, ApprovalId approval, Seq<String> clocks, String reason, Option<NoteId> note)
            implements GridCaseFact {}

    record ExtensionAsked(GridCaseId gridCase, ApprovalId approval, String clock, String by, String reason)
            implements GridCaseFact {}

    record VoidAsked(GridCaseId gridCase, ApprovalId approval, String reason, Option<NoteId> note)
            implements GridCaseFact {}

    record Approved(GridCaseId gridCase, ApprovalId approval, int given, int quorum, Option<String> reason)
            implements GridCaseFact {}

    record Refused(GridCaseId gridCase, ApprovalId approval, String reason) implements GridCaseFact {}

    record Paused(GridCaseId gridCase, Seq<String> clocks, String reason) implements GridCaseFact {}

    record Resumed(GridCaseId gridCase) implements GridCaseFact {}

    record Extended(GridCaseId gridCase, String clock, String by, String reason) implements GridCaseFact {}

    record Voided(GridCaseId gridCase, String reason) implements GridCaseFact {}

    record AssistDone(GridCaseId gridCase, UnitId unit, Option<NoteId> note) implements GridCaseFact {}

    record AssistReleased(GridCaseId gridCase, UnitId unit, String reason) implements GridCaseFact {}

    record Submitted(
            GridCaseId gridCase,
            NoteId result,
            Seq<String> measures,
            Seq<Submission.Waived> waived,
            Seq<FileId> photos,
            boolean onTheSpot)
            implements GridCaseFact {}

    record Closed(GridCaseId gridCase, Option<NoteId> note) implements GridCaseFact {}

    record Reworked(GridCaseId gridCase, int reworks, Option<NoteId> note) implements GridCaseFact {}

    record LookedBack(GridCaseId gridCase, boolean sound, Option<NoteId> note, Seq<FileId> photos)
            implements GridCaseFact {}

    record RoundBegun(GridCaseId gridCase, int round) implements GridCaseFact {}

    record Rated(GridCaseId gridCase, boolean resolved, int stars, Option<NoteId> note) implements GridCaseFact {}

    record Reopened(GridCaseId gridCase, String reason, Option<NoteId> note) implements GridCaseFact {}

    record RungReached(GridCaseId gridCase, String clock, int round, Option<String> subject, String rung, Instant due)
            implements GridCaseFact {}

    record Referred(GridCaseId gridCase, HandOverId handOver, String to, Option<NoteId> note) implements GridCaseFact {}

    record ReferralAnswered(GridCaseId gridCase, HandOverId handOver, boolean accepted, Option<String> reason)
            implements GridCaseFact {}

    record ReferralWithdrawn(GridCaseId gridCase, HandOverId handOver) implements GridCaseFact {}

    record ReferralLapsed(GridCaseId gridCase, HandOverId handOver) implements GridCaseFact {}

    /** The due instants were worked out anew, because a calendar became known. */
    record Retimed(GridCaseId gridCase, Seq<String> clocks) implements GridCaseFact {}
}
