package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.OffsetDateTime;
import org.huizhi.bootstrap.api.Api.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists page without loss, filter by what is stated, and are what figures count. */
class ListTest {

    private static Reply one = Cases.reported();

    @BeforeAll
    static void some_cases_are_there() {
        one = Cases.reported();
        Cases.filed();
        Cases.submitted();
        Cases.closed();
        Cases.reported();
    }

    @Test
    void pages_hold_every_case_once_newest_first() {
        var items = List.<String>empty();
        var times = List.<String>empty();
        var cursor = "";
        do {
            var page = list("limit=2" + cursor);
            assertThat(page.json().at("/items").size()).isLessThanOrEqualTo(2);
            items = items.appendAll(page.each("/items", "/id"));
            times = times.appendAll(page.each("/items", "/receivedAt"));
            cursor = page.json().at("/next").isNull() ? "" : "&cursor=" + page.at("/next");
        } while (!cursor.isEmpty());

        assertThat(items).doesNotHaveDuplicates();
        assertThat(items.size()).isEqualTo(list("limit=1").json().at("/total").intValue());
        var instants = times.map(each -> OffsetDateTime.parse(each).toInstant());
        assertThat(instants).isEqualTo(instants.sorted(java.util.Comparator.reverseOrder()));
    }

    @Test
    void a_list_shows_what_its_reader_may_see_in_the_words_of_the_single_case() {
        var mine = Api.as("resident").get(Api.CASES + "?limit=200");
        var theirs = Api.as("grid2").get(Api.CASES + "?limit=200");

        assertThat(mine.each("/items", "/id")).contains(one.at("/id"));
        assertThat(theirs.each("/items", "/id")).doesNotContain(one.at("/id"));
        var listed = List.ofAll(mine.json().at("/items").values())
                .find(each -> each.at("/id").asString().equals(one.at("/id")))
                .get();
        assertThat(List.ofAll(listed.propertyNames()))
                .isEqualTo(List.ofAll(one.json().propertyNames()));
    }

    @Test
    void what_is_stated_must_hold() {
        assertThat(list("stage=SUBMITTED").each("/items", "/stage"))
                .isNotEmpty()
                .containsOnly("SUBMITTED");
        assertThat(list("category=2101").each("/items", "/category")).containsOnly("2101");
        assertThat(list("division=310104003").each("/items", "/division"))
                .allMatch(code -> code.startsWith("310104003"));
        assertThat(list("division=310104004").each("/items", "/id")).doesNotContain(one.at("/id"));
        assertThat(list("overdue=true").each("/items", "/id")).doesNotContain(one.at("/id"));
        assertThat(list("q=" + one.at("/number")).each("/items", "/id")).containsExactly(one.at("/id"));
        assertThat(list("q=chengguan").each("/items", "/id")).isEmpty();
    }

    @Test
    void what_a_list_cannot_be_asked_is_told_at_once() {
        var reply = list("limit=201&overdue=perhaps&cursor=*&divison=310104&from=2026-01-01T00:00:00Z");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.faults())
                .containsExactlyInAnyOrder(
                        "limit kernel.limit.out-of-range",
                        "overdue web.field.type",
                        "cursor kernel.cursor.malformed",
                        "divison web.field.unknown");
        assertThat(list("from=2026-01-01T00:00:00Z").faults()).containsExactly("from web.window.without-figure");
        assertThat(list("limit=5&limit=6").faults()).containsExactly("limit web.query.twice");
        assertThat(list("limit=0").status()).isEqualTo(400);
    }

    @Test
    void an_unknown_stage_or_category_is_an_unacceptable_value() {
        var reply = list("stage=SLEEPING&category=nothing");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults())
                .containsExactlyInAnyOrder("stage grid.stage.unknown", "category grid.category.unknown");
    }

    @Test
    void every_figure_opens_to_the_list_it_counts() {
        var figures = Api.as("district").get(figures("310104"));

        assertThat(figures.each("/items", "/code"))
                .contains("grid.figure.received", "grid.figure.handling-rate", "grid.figure.on-time-rate");
        for (var figure : figures.json().at("/items").values()) {
            assertThat(total(figure.at("/rows").asString()))
                    .as(figure.toString())
                    .isEqualTo(figure.at("/value").longValue());
            if (!figure.at("/of").isNull()) {
                assertThat(total(figure.at("/ofRows").asString()))
                        .isEqualTo(figure.at("/of").longValue());
            }
        }
    }

    @Test
    void figures_of_a_place_that_is_not_ones_own_are_not_found() {
        assertThat(Api.as("street").get(figures("310104003")).status()).isEqualTo(200);
        assertThat(Api.as("street").get(figures("310104004")).status()).isEqualTo(404);
        assertThat(Api.as("grid").get(figures("310104003001")).status()).isEqualTo(404);
    }

    @Test
    void figures_need_a_place_and_a_window() {
        assertThat(Api.as("district").get("/api/v1/grid/figures").faults())
                .containsExactlyInAnyOrder(
                        "division web.field.missing", "from web.field.missing", "to web.field.missing");
        var reversed = figures("310104").replace("from=2020", "from=2090");
        assertThat(Api.as("district").get(reversed).faults()).containsExactly("to web.window.empty");
        assertThat(list("figure=received&division=310104").faults())
                .containsExactlyInAnyOrder("from web.field.missing", "to web.field.missing");
        assertThat(list("figure=sent").faults()).containsExactly("figure web.field.not-one-of");
    }

    @Test
    void a_plus_that_arrives_as_a_space_is_still_an_offset() {
        var plain = "/api/v1/grid/figures?division=310104&from=2020-01-01T00:00:00+08:00&to=2080-01-01T00:00:00+08:00";

        assertThat(Api.as("district").get(plain).body())
                .isEqualTo(Api.as("district").get(figures("310104")).body());
    }

    @Test
    void likely_duplicates_are_explained() {
        var reply = Api.as("duty").get(Cases.path(one) + "/duplicates");

        assertThat(reply.status()).isEqualTo(200);
        Seq<String> ids = reply.each("/items", "/id");
        assertThat(ids).isNotEmpty().doesNotContain(one.at("/id"));
        assertThat(HashSet.ofAll(reply.each("/items", "/category"))).containsExactly("2101");
        assertThat(reply.at("/items/0/explanation")).isNotBlank();
    }

    private static Reply list(String query) {
        return Api.as("district").get(Api.CASES + "?" + query);
    }

    private static String figures(String division) {
        return "/api/v1/grid/figures?division=" + division
                + "&from=2020-01-01T00:00:00%2B08:00&to=2080-01-01T00:00:00%2B08:00";
    }

    private static long total(String path) {
        var page = Api.as("district").get(path);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.json().at("/total").longValue();
    }
}
