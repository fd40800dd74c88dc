package org.huizhi.adapters.persistence.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.grid.CaseCount;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.application.grid.GridCaseReads;
import org.huizhi.application.kernel.Page;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.testkit.contracts.GridCaseContract.Fixture;
import org.huizhi.testkit.contracts.GridCaseDutiesContract;
import org.huizhi.testkit.contracts.GridCaseReadsContract;
import org.junit.jupiter.api.Test;

/** The contracts of the case reads, tried with reads that are broken in one way. */
class BrokenReadsTest {

    private static final Visible EVERYTHING =
            new Visible(HashSet.of(new DivisionCode("310104")), HashSet.empty(), HashSet.empty());

    @Test
    void sound_reads_break_no_promise() {
        assertThat(broken(BrokenReads::new)).isEmpty();
    }

    @Test
    void catches_a_list_that_shows_everybody_everything() {
        assertThat(broken(sound -> new BrokenReads(sound) {
                    @Override
                    public Page<Versioned<GridCase>> page(CaseQuery query, Visible visible, Instant now) {
                        return sound.page(query, EVERYTHING, now);
                    }
                }))
                .contains("st12_1_nobody_sees_more_than_is_visible_to_them_and_nothing_twice");
    }

    @Test
    void catches_a_list_that_loses_its_place() {
        assertThat(broken(sound -> new BrokenReads(sound) {
                    @Override
                    public Page<Versioned<GridCase>> page(CaseQuery query, Visible visible, Instant now) {
                        var page = sound.page(query, visible, now);
                        return new Page<>(
                                page.items(), page.next().map(next -> next.replace("c-", "d-")), page.total());
                    }
                }))
                .contains("st12_pages_of_any_size_walk_the_same_list_newest_first");
    }

    @Test
    void catches_a_total_that_counts_the_page() {
        assertThat(broken(sound -> new BrokenReads(sound) {
                    @Override
                    public Page<Versioned<GridCase>> page(CaseQuery query, Visible visible, Instant now) {
                        var page = sound.page(query, visible, now);
                        return new Page<>(page.items(), page.next(), Option.some((long)
                                page.items().size()));
                    }
                }))
                .contains("st12_a_page_tells_the_state_its_version_the_total_and_whether_there_is_more");
    }

    @Test
    void catches_figures_that_do_not_open_to_their_list() {
        assertThat(broken(sound -> new BrokenReads(sound) {
                    @Override
                    public Map<CaseCount, Long> counts(FigureWindow window, Visible visible, Instant now) {
                        return sound.counts(
                                new FigureWindow(
                                        window.division(),
                                        window.from(),
                                        window.to().plusNanos(1_000)),
                                visible,
                                now);
                    }
                }))
                .containsExactly("st12_every_figure_counts_what_it_says_and_opens_to_exactly_that_list");
    }

    @Test
    void catches_duties_that_are_found_early_or_late() {
        assertThat(broken(sound -> new BrokenReads(sound) {
                    @Override
                    public Seq<GridCaseId> offersDue(Instant now, int limit) {
                        return sound.offersDue(now.plus(1, ChronoUnit.MICROS), limit);
                    }
                }))
                .contains("st12_an_offer_is_due_after_its_last_instant_and_the_longest_due_comes_first");
        assertThat(broken(sound -> new BrokenReads(sound) {
                    @Override
                    public Seq<GridCaseId> rungsDue(Instant now, int limit) {
                        return sound.rungsDue(now.minus(1, ChronoUnit.MICROS), limit);
                    }
                }))
                .contains("st12_a_rung_is_due_from_its_very_microsecond_and_the_longest_due_comes_first");
        assertThat(broken(sound -> new BrokenReads(sound) {
                    @Override
                    public Option<Instant> nextDuty() {
                        return sound.nextDuty().map(at -> at.plusSeconds(1));
                    }
                }))
                .containsExactly("st12_the_next_duty_is_the_first_instant_at_which_something_is_due");
    }

    @Test
    void catches_a_walk_over_unpublished_years_that_never_ends() {
        assertThat(broken(sound -> new BrokenReads(sound) {
                    @Override
                    public Seq<GridCaseId> provisional(Option<GridCaseId> after, int limit) {
                        return sound.provisional(Option.none(), limit);
                    }
                }))
                .containsExactly("st12_open_cases_that_rest_on_an_unpublished_year_are_found_by_id");
    }

    private static Seq<String> broken(UnaryOperator<GridCaseReads> breaking) {
        return Red.promises(new GridCaseReadsContract() {
                    @Override
                    protected Fixture emptyReads() {
                        return fixture(breaking);
                    }
                })
                .appendAll(Red.promises(new GridCaseDutiesContract() {
                    @Override
                    protected Fixture emptyReads() {
                        return fixture(breaking);
                    }
                }));
    }

    private static Fixture fixture(UnaryOperator<GridCaseReads> breaking) {
        var storage = MemoryStorage.empty();
        return new Fixture(storage.gridCases(), storage.work(), breaking.apply(storage.gridCaseReads()));
    }
}
