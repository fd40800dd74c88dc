package org.huizhi.adapters.web.api.grid;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 案件视图: one case as one person sees it. Codes throughout; the words are in the vocabulary.
 *
 * @param stage a stage's name
 * @param origin PROACTIVE or REACTIVE
 * @param lead code of the unit that leads, null before dispatch
 * @param assists codes of the units that assist, without those released
 * @param rework how often a submission did not pass, over all rounds
 * @param returns how often a lead returned it
 * @param clocks the present round's clocks, then older rounds'
 * @param actions the verbs this person may use now
 * @param description null when there is none for this person to read
 * @param mergedInto id of the master, null when it is not merged
 * @param overlays what also holds: PAUSED, SUPERVISED, LOOK_BACK_PENDING, RATED
 * @param lookBackFrom the first day on which it may be looked back at, null while that is not pending
 */
public record CaseView(
        String id,
        String number,
        String stage,
        String origin,
        String channel,
        String category,
        String division,
        @Nullable String lead,
        List<String> assists,
        int rework,
        int returns,
        List<ClockView> clocks,
        List<String> actions,
        @Nullable String description,
        PlaceView place,
        OffsetDateTime occurredAt,
        OffsetDateTime receivedAt,
        List<String> photos,
        int round,
        List<RoundView> rounds,
        List<ApprovalView> approvals,
        List<ReferralView> referrals,
        List<String> absorbed,
        @Nullable String mergedInto,
        List<String> overlays,
        @Nullable LocalDate lookBackFrom,
        PlaybookView playbook) {

    /**
     * 时限视图: one clock.
     *
     * @param name in the reader's language
     * @param kind NATURAL, WORKING_HOURS or WORKING_DAYS
     * @param state WAITING, RUNNING, PAUSED, MET, BREACHED or RELEASED
     * @param startedAt null while waiting
     * @param due the last instant in time; null while waiting or paused, and once released
     * @param provisional whether it rests on a year without a published calendar
     * @param explanation the verdict in words, and what would have changed it
     * @param round of which round
     * @param subject number of the merged case it runs for, usually null
     */
    public record ClockView(
            String code,
            String name,
            String kind,
            String state,
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime due,
            boolean provisional,
            String explanation,
            int round,
            @Nullable String subject) {}

    /**
     * 地点视图: where.
     *
     * @param point null when only the division was given
     * @param address null when there is none for this person to read
     */
    public record PlaceView(
            String division,
            @Nullable PointView point,
            @Nullable String address) {}

    /** 位置视图: degrees in WGS84. */
    public record PointView(double lat, double lon, String datum) {}

    /** 轮次视图: one way from filing to closure. */
    public record RoundView(
            int number,
            OffsetDateTime openedAt,
            List<SubmissionView> submissions,
            int rework,
            @Nullable OffsetDateTime closedAt,
            @Nullable String closedBy,
            @Nullable LookBackView lookBack,
            @Nullable RatingView rating) {}

    /** 反馈视图: what was handed in; its words are in the note. */
    public record SubmissionView(
            OffsetDateTime at, List<String> measures, List<WaivedView> waived, List<String> photos) {}

    /** 免予措施视图. */
    public record WaivedView(String measure, String reason) {}

    /** 回头看视图. */
    public record LookBackView(boolean sound, String by, OffsetDateTime at) {}

    /** 评价视图. */
    public record RatingView(boolean resolved, int stars, OffsetDateTime at) {}

    /**
     * 审批视图: something asked for.
     *
     * @param id what {@code approve} and {@code refuse} name
     * @param verb PAUSE, EXTEND or VOID in path form
     * @param clocks which clocks it is about, empty for a void
     * @param by how much more time, null unless an extension
     * @param state ASKED, APPROVED, REFUSED or LAPSED
     */
    public record ApprovalView(
            String id,
            String verb,
            List<String> clocks,
            @Nullable String by,
            String reason,
            String askedBy,
            OffsetDateTime askedAt,
            int quorum,
            List<String> approvedBy,
            String state) {}

    /**
     * 移交视图: a hand-over.
     *
     * @param state OFFERED, ACCEPTED, REFUSED, WITHDRAWN or LAPSED
     * @param settledAt null while it is open
     * @param reason code, null unless refused
     */
    public record ReferralView(
            String id,
            String to,
            String by,
            OffsetDateTime offeredAt,
            OffsetDateTime lapsesAt,
            String state,
            @Nullable OffsetDateTime settledAt,
            @Nullable String reason) {}

    /** 导则视图: what the playbook asks of this case, as it stood when the case was opened. */
    public record PlaybookView(
            String code,
            int version,
            List<String> measures,
            int photosAfter,
            int lookBackDays,
            boolean verifyFirst,
            boolean restartsOnDispatch) {}
}
