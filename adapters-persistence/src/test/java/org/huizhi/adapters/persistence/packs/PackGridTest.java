package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.grid.cases.Moment;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.junit.jupiter.api.Test;

class PackGridTest {

    private static final Copy PACK = Copy.ofXuhui();
    private static final String CHANNELS = "grid/channels.yaml";
    private static final String PLAYBOOKS = "grid/playbooks.yaml";
    private static final String INTAKE =
            "      - {code: intake, kind: working-hours, budget: PT4H, startsOn: received, stopsOn: dispatched, mayPause: false}\n";

    @Test
    void pk6_whom_a_playbook_calls_in_is_one_of_the_units() {
        var no = PACK.change(PLAYBOOKS, "unit: baiyi", "unit: baiy").faults().single();

        assertThat(no.field()).isEqualTo("grid/playbooks.yaml: playbooks[3].vendor.unit");
        assertThat(no.remedy().args().head()).isEqualTo(Phrase.of("pack.term.unit"));
        assertThat(((Seq<?>) no.remedy().args().last()).map(String::valueOf))
                .hasSize(6)
                .startsWith("baiyi")
                .endsWith("…");
    }

    @Test
    void pk6_a_clock_has_a_name_and_known_moments() {
        assertThat(PACK.change(CHANNELS, "code: arrive", "code: arive").told())
                .containsExactly("pack.not-one-of @ grid/channels.yaml: channels[0].clocks[1].code = arive");
        assertThat(PACK.change(CHANNELS, "startsOn: received", "startsOn: recieved")
                        .faults())
                .containsExactly(Fault.of(
                        "grid/channels.yaml: channels[0].clocks[0].startsOn",
                        "recieved",
                        "pack.not-one-of",
                        Phrase.of("pack.term.moment"),
                        Nearest.to("recieved", Moment.all())));
        assertThat(PACK.change(CHANNELS, "stopsOn: arrived", "stopsOn: home").told())
                .containsExactly("pack.not-one-of @ grid/channels.yaml: channels[0].clocks[1].stopsOn = home");
    }

    @Test
    void pk6_origins_and_kinds_are_words_of_the_library() {
        assertThat(PACK.change(CHANNELS, "origin: reactive", "origin: told").told())
                .containsExactly("pack.not-one-of @ grid/channels.yaml: channels[0].origin = told");
        assertThat(PACK.change(CHANNELS, "kind: natural", "kind: hours").told())
                .containsExactly("pack.not-one-of @ grid/channels.yaml: channels[0].clocks[0].kind = hours");
    }

    @Test
    void pk6_a_role_is_one_the_library_knows() {
        assertThat(PACK.append("words.yaml", "  - janitor 门卫\n").told())
                .containsExactly("pack.not-one-of @ words.yaml: roles[19] = janitor 门卫");
    }

    @Test
    void pk11_every_rung_lies_above_the_one_before() {
        for (var percent : List.of(100, 99)) {
            assertThat(PACK.change("ladder.yaml", "percent: 125", "percent: " + percent)
                            .faults())
                    .containsExactly(Fault.of(
                            "ladder.yaml: rungs[2].percent", String.valueOf(percent), "pack.rung-not-above", 100));
        }
        assertThat(PACK.change("ladder.yaml", "percent: 125", "percent: 101").faults())
                .isEmpty();
    }

    @Test
    void pk12_a_budget_fits_its_kind() {
        assertThat(PACK.change(CHANNELS, "budget: PT24H", "budget: P1D").faults())
                .containsExactly(Fault.of(
                        "grid/channels.yaml: channels[0].clocks[0].budget",
                        "P1D",
                        "pack.budget-kind",
                        "natural",
                        "PT48H"));
        assertThat(PACK.change(CHANNELS, "budget: P1D", "budget: PT8H").faults())
                .containsExactly(Fault.of(
                        "grid/channels.yaml: channels[1].clocks[0].budget",
                        "PT8H",
                        "pack.budget-kind",
                        "working-days",
                        "P5D"));
        assertThat(PACK.change(CHANNELS, "budget: P1D", "budget: P0D").told())
                .containsExactly("pack.hours-form @ grid/channels.yaml: channels[1].clocks[0].budget = P0D");
        assertThat(PACK.change(CHANNELS, "budget: P1D", "budget: P367D").told())
                .containsExactly("pack.hours-form @ grid/channels.yaml: channels[1].clocks[0].budget = P367D");
    }

    @Test
    void pk12_a_clock_stops_after_it_starts() {
        assertThat(PACK.change(
                                CHANNELS,
                                "startsOn: received, stopsOn: contacted",
                                "startsOn: submitted, stopsOn: contacted")
                        .faults())
                .containsExactly(Fault.of(
                        "grid/channels.yaml: channels[0].clocks[0].stopsOn",
                        "contacted",
                        "pack.clock-backwards",
                        "submitted"));
        assertThat(PACK.change(CHANNELS, "stopsOn: contacted", "stopsOn: received")
                        .told())
                .containsExactly("pack.clock-backwards @ grid/channels.yaml: channels[0].clocks[0].stopsOn = received");
    }

    @Test
    void pk12_contact_and_visit_may_come_at_any_time_before_submission() {
        assertThat(List.of(Moment.CONTACTED, Moment.ARRIVED))
                .allMatch(any -> Way.mayFollow(Moment.DISPATCHED, any)
                        && Way.mayFollow(any, Moment.DISPATCHED)
                        && Way.mayFollow(any, Moment.SUBMITTED)
                        && !Way.mayFollow(Moment.SUBMITTED, any)
                        && !Way.mayFollow(any, Moment.RECEIVED)
                        && !Way.mayFollow(any, any));
        assertThat(Way.mayFollow(Moment.ARRIVED, Moment.CONTACTED)).isTrue();
    }

    @Test
    void pk12_a_clock_stands_once_in_its_list() {
        assertThat(PACK.change(CHANNELS, "code: arrive", "code: contact").told())
                .containsExactly("pack.code-twice @ grid/channels.yaml: channels[0].clocks[1] = {…}");
    }

    @Test
    void pk12_a_clock_waits_for_no_verification_where_there_is_none() {
        var patrol = "name: 网格巡查 | Grid patrol";
        assertThat(PACK.change(CHANNELS, patrol, patrol + "X")
                        .change(
                                CHANNELS,
                                "startsOn: received, stopsOn: dispatched, mayPause: false}\n      - {code: finish, kind: working-days, budget: P3D",
                                "startsOn: verified, stopsOn: dispatched, mayPause: false}\n      - {code: finish, kind: working-days, budget: P3D")
                        .told())
                .contains("pack.clock-never-runs @ grid/channels.yaml: channels[3].clocks = intake");
        assertThat(PACK.change(
                                PLAYBOOKS,
                                "startsOn: dispatched, stopsOn: arrived",
                                "startsOn: verified, stopsOn: arrived")
                        .faults())
                .containsExactly(Fault.of(
                        "grid/playbooks.yaml: playbooks[8].clocks",
                        "guard",
                        "pack.clock-never-runs",
                        List.of("patrol", "visit", "whistle", "leader")));
    }

    @Test
    void pk13_some_clock_runs_from_receipt_until_dispatch() {
        var without = PACK.files().get(CHANNELS).get();
        var counter = without.indexOf("code: counter");
        var at = without.indexOf(INTAKE, counter);
        var bare = without.substring(0, at) + without.substring(at + INTAKE.length());

        assertThat(PACK.with(CHANNELS, bare).faults())
                .containsExactly(Fault.of(
                        "grid/channels.yaml: channels[2].clocks",
                        "finish",
                        "pack.uncovered",
                        "received",
                        "dispatched"));
    }

    @Test
    void pk13_some_clock_runs_from_dispatch_until_submission() {
        assertThat(PACK.change(
                                CHANNELS,
                                "startsOn: dispatched, stopsOn: submitted",
                                "startsOn: taken, stopsOn: submitted")
                        .faults())
                .containsExactly(Fault.of(
                        "grid/channels.yaml: channels[2].clocks",
                        "intake finish",
                        "pack.uncovered",
                        "dispatched",
                        "taken"));
    }

    @Test
    void pk13_first_contact_and_site_visit_cover_nothing() {
        assertThat(PACK.change(CHANNELS, "budget: PT48H, startsOn: received", "budget: PT48H, startsOn: dispatched")
                        .faults())
                .containsExactly(Fault.of(
                        "grid/channels.yaml: channels[0].clocks",
                        "contact arrive finish",
                        "pack.uncovered",
                        "received",
                        "dispatched"));
    }

    @Test
    void pk13_a_clock_of_every_playbook_covers_too() {
        var bare = PACK.change(CHANNELS, "budget: PT48H, startsOn: received", "budget: PT48H, startsOn: dispatched");
        var everywhere = everyPlaybook("guard");
        var butOne = everywhere.replaceFirst("    clocks:\n      - [^\n]*\n", "");

        assertThat(bare.with(PLAYBOOKS, everywhere).faults()).isEmpty();
        assertThat(bare.with(PLAYBOOKS, butOne).told())
                .containsExactly("pack.uncovered @ grid/channels.yaml: channels[0].clocks = contact arrive finish");
    }

    @Test
    void pk13_where_both_have_a_clock_of_one_code_the_channels_counts() {
        var bare = PACK.change(CHANNELS, "budget: PT48H, startsOn: received", "budget: PT48H, startsOn: dispatched");
        var wider = everyPlaybook("contact");

        assertThat(bare.with(PLAYBOOKS, wider).told())
                .containsExactly("pack.uncovered @ grid/channels.yaml: channels[0].clocks = contact arrive finish");
    }

    /** The playbooks, each with one more clock of this code, from receipt to dispatch. */
    private static String everyPlaybook(String code) {
        var clock = "    clocks:\n      - {code: " + code
                + ", kind: natural, budget: PT2H, startsOn: received, stopsOn: dispatched, mayPause: false}\n";
        return PACK.files()
                .get(PLAYBOOKS)
                .get()
                .replaceAll("    clocks:\n      - [^\n]*\n", "")
                .replace("    measures:\n", clock + "    measures:\n");
    }

    @Test
    void pk13_clocks_may_take_over_from_one_another() {
        var way = Way.of(true);

        assertThat(way.bare(List.of(
                        clock("received", "verified"), clock("verified", "dispatched"), clock("filed", "submitted"))))
                .isEmpty();
        assertThat(way.bare(List.of(clock("received", "verified"), clock("dispatched", "taken"))))
                .containsExactly(new Way.Stretch("verified", "dispatched"), new Way.Stretch("taken", "submitted"));
        assertThat(way.bare(List.empty())).containsExactly(new Way.Stretch("received", "submitted"));
    }

    private static ClockRule clock(String from, String to) {
        return new ClockRule(
                from,
                ClockRule.Kind.NATURAL,
                new org.huizhi.domain.kernel.calendar.Budget.Hours(java.time.Duration.ofHours(1)),
                from,
                to,
                false);
    }

    @Test
    void pk14_the_confirming_clock_runs_from_submission_to_confirmation() {
        assertThat(PACK.change("grid/clocks.yaml", "startsOn: submitted", "startsOn: dispatched")
                        .faults())
                .containsExactly(Fault.of(
                        "grid/clocks.yaml: confirming",
                        "dispatched confirmed",
                        "pack.confirming-moments",
                        "submitted",
                        "confirmed"));
    }

    @Test
    void pk15_every_use_has_a_reason() {
        for (var use : Reason.Use.values()) {
            var key = Choice.word(use);
            var renamed = PACK.change("grid/reasons.yaml", "\n" + key + ":\n", "\n" + key + ": []\nx-" + key + ":\n");
            assertThat(renamed.told()).contains("pack.reason-none @ grid/reasons.yaml: " + key);
        }
        assertThat(PACK.change("grid/reasons.yaml", "\nwaive:", "\nwave:").told())
                .contains(
                        "pack.key-unknown @ grid/reasons.yaml: wave = […]",
                        "pack.reason-none @ grid/reasons.yaml: waive");
    }

    @Test
    void pk16_every_role_has_words() {
        assertThat(PACK.change("words.yaml", "  - grid-worker 网格员 | Grid worker\n", "")
                        .faults())
                .containsExactly(Fault.of("words.yaml: roles", "", "pack.role-without-words", List.of("grid-worker")));
    }

    @Test
    void pk17_a_look_back_comes_after_a_day_at_least() {
        assertThat(PACK.change(PLAYBOOKS, "lookBackDays: 1", "lookBackDays: 0").told())
                .containsExactly("pack.out-of-range @ grid/playbooks.yaml: playbooks[1].lookBackDays = 0");
    }

    @Test
    void pk17_a_measure_stands_once_in_its_playbook() {
        assertThat(PACK.change(PLAYBOOKS, "- explain-law 普法 | Explain the law", "- persuade 再劝导 | Persuade again")
                        .told())
                .containsExactly(
                        "pack.code-twice @ grid/playbooks.yaml: playbooks[1].measures[1] = persuade 再劝导 | Persuade again");
        assertThat(PACK.change(PLAYBOOKS, "- explain-law 普法 | Explain the law", "- explain-law 劝导")
                        .told())
                .containsExactly("pack.word-twice @ grid/playbooks.yaml: playbooks[1].measures[1] = explain-law 劝导");
    }

    @Test
    void pk17_versions_count_from_one() {
        assertThat(PACK.change(PLAYBOOKS, "version: 1", "version: 0").told())
                .containsExactly("pack.out-of-range @ grid/playbooks.yaml: playbooks[0].version = 0");
    }

    @Test
    void pk18_a_formation_reads_as_its_notation_says() {
        assertThat(PACK.change("formations.yaml", "notation: 1+1+1+1+1", "notation: one each")
                        .told())
                .containsExactly("kernel.notation.malformed @ formations.yaml: formations[0].notation = one each");
        assertThat(PACK.change("formations.yaml", "notation: 1+1+1+1+1", "notation: 1+1+1+1")
                        .told())
                .contains("kernel.formation.parts @ formations.yaml: formations[0].slots = 1 2 3 4 5");
        assertThat(PACK.change("formations.yaml", "min: 1, max: 1}", "min: 2, max: 1}")
                        .told())
                .contains("kernel.slot.bounds @ formations.yaml: formations[0].slots[0].max = 1");
        assertThat(PACK.change("formations.yaml", "code: city-management", "code: police")
                        .told())
                .contains("kernel.formation.slot-twice @ formations.yaml: formations[0].slots = police");
    }

    @Test
    void pk18_a_network_has_one_centre_and_covers_its_middle() {
        assertThat(PACK.change("formations.yaml", "part: 2, min: 1, per: street}", "part: 2, min: 0, per: street}")
                        .told())
                .containsExactly("kernel.network.uncovered @ formations.yaml: formations[1].slots = station");
        assertThat(PACK.change("formations.yaml", "per: street", "per: steet").told())
                .containsExactly("pack.not-one-of @ formations.yaml: formations[1].slots[1].per = steet");
    }

    @Test
    void pk18_a_formation_carries_the_packs_version() {
        assertThat(PACK.district()
                        .pack()
                        .formations()
                        .map(each -> each.version())
                        .distinct())
                .containsExactly("xuhui-2026.1");
    }

    @Test
    void pk19_what_is_sure_names_its_source() {
        assertThat(PACK.append("ladder.yaml", "confidence: published\n").told())
                .containsExactly("pack.key-twice @ ladder.yaml: confidence = published");
        assertThat(PACK.change("units.yaml", "confidence: sample", "confidence: high")
                        .told())
                .containsExactly("pack.source-missing @ units.yaml: confidence = high");
        assertThat(PACK.change("units.yaml", "confidence: sample", "source: hearsay")
                        .told())
                .containsExactly("pack.confidence-missing @ units.yaml: source = hearsay");
        assertThat(PACK.change("units.yaml", "confidence: sample", "confidence: sure")
                        .told())
                .containsExactly("pack.not-one-of @ units.yaml: confidence = sure");
    }
}
