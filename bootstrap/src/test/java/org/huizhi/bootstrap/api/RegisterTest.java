package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.bootstrap.api.Cases.done;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Vocabulary, territory and calendar, from which a client builds its forms. */
class RegisterTest {

    private static final String TERRITORY = "/api/v1/territory";

    @Test
    void t4_an_address_is_entered_and_located() {
        var located = Api.as("volunteer").get(TERRITORY + "/locate?address=" + coded("武康大楼5楼"));
        assertThat(located.at("/entry")).isEqualTo("武康大楼");
        assertThat(located.at("/unit/code")).isEqualTo("310104004008");

        var entering = "{'address':'试路 8 号','unit':'310104003002','from':'2026-01-01','to':'2026-07-01'}";
        assertThat(Api.as("volunteer").post(TERRITORY + "/addresses", entering).status())
                .isEqualTo(403);
        assertThat(Api.as("district").post(TERRITORY + "/addresses", entering).at("/address"))
                .isEqualTo("试路8号");
        var there = TERRITORY + "/locate?address=" + coded("试路8号2室");
        assertThat(Api.as("volunteer").get(there + "&on=2026-06-30").at("/unit/code"))
                .isEqualTo("310104003002");
        assertThat(Api.as("volunteer").get(there + "&on=2026-07-01").status()).isEqualTo(422);
        assertThat(Api.as("volunteer").get(there + "&on=2026-07-01").faults())
                .containsExactly("address kernel.address.unknown");
    }

    @Test
    void t4_what_cannot_be_entered_is_told_at_once() {
        assertThat(Api.as("district")
                        .post(TERRITORY + "/addresses", "{'address':'-','unit':'x','from':'today'}")
                        .faults())
                .containsExactlyInAnyOrder(
                        "address kernel.address.blank",
                        "unit kernel.territory.code-digits",
                        "unit kernel.territory.code-length",
                        "from web.day.malformed");
        assertThat(Api.as("district")
                        .post(
                                TERRITORY + "/addresses",
                                "{'address':'试路9号','unit':'310104003002','from':'2026-01-01','to':'2026-01-01'}")
                        .faults())
                .containsExactly("to kernel.address.days");
        assertThat(Api.as("district")
                        .post(TERRITORY + "/addresses", "{'address':'试路9号','unit':'310104003999','from':'2026-01-01'}")
                        .faults())
                .containsExactly("unit kernel.territory.unit-unknown");
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static final String YEARS = "/api/v1/calendar/years";

    @Test
    void the_vocabulary_has_every_word_that_a_request_may_use() {
        var words = Api.as("volunteer").get("/api/v1/vocabulary");

        assertThat(words.each("/channels", "/name")).contains("民情快办");
        assertThat(words.each("/categories", "/code")).contains("2101", "2114");
        assertThat(words.each("/units", "/code")).contains("unit", "unit2");
        assertThat(words.each("/reasons/decline", "/code")).contains("out-of-scope");
        assertThat(words.each("/reasons/waive", "/code")).isNotEmpty();
        assertThat(words.each("/purposes", "/code")).contains("grid-case");
        assertThat(words.each("/stages", "/name")).contains("已上报").noneMatch(name -> name.startsWith("grid."));
        assertThat(words.each("/roles", "/code")).contains("DUTY_OFFICER");
        assertThat(words.each("/parties", "/code")).contains("mediation");
        assertThat(words.each("/playbooks", "/code")).contains("corridor");
        assertThat(words.at("/channels/0/clocks/0/budget")).isEqualTo("PT24H");
        assertThat(Api.as("volunteer")
                        .with("Accept-Language", "en")
                        .get("/api/v1/vocabulary")
                        .each("/stages", "/name"))
                .contains("reported");
    }

    @Test
    void a_unit_of_territory_is_found_by_its_code_on_a_day_that_was_known_then() {
        var street = Api.as("volunteer").get(TERRITORY + "/310104003");

        assertThat(street.at("/name")).isEqualTo("天平路街道");
        assertThat(street.at("/level")).isEqualTo("STREET");
        assertThat(street.at("/parent")).isEqualTo("310104");
        assertThat(Api.as("volunteer")
                        .get(TERRITORY + "/310104003?on=1949-01-01")
                        .status())
                .isEqualTo(404);
        assertThat(Api.as("volunteer")
                        .get(TERRITORY + "/310104003?known=2001-01-01T00:00:00Z")
                        .status())
                .isEqualTo(404);
        assertThat(Api.as("volunteer").get(TERRITORY + "/31").body())
                .isEqualTo(Api.as("volunteer").get(TERRITORY + "/310104999").body());
        assertThat(Api.as("volunteer").get(TERRITORY + "/310104003?on=tomorrow").faults())
                .containsExactly("on web.day.malformed");
    }

    @Test
    void a_renaming_holds_from_its_day_on() {
        var rename = TERRITORY + "/310104012001/rename";
        var body = "{'on':'2031-01-01','name':'改名居民区'}";
        assertThat(Api.as("grid").post(rename, body).status()).isEqualTo(403);

        done(Api.as("district").post(rename, body), 200);

        assertThat(Api.as("grid").get(TERRITORY + "/310104012001?on=2031-01-01").at("/name"))
                .isEqualTo("改名居民区");
        assertThat(Api.as("grid").get(TERRITORY + "/310104012001?on=2030-12-31").at("/name"))
                .isNotEqualTo("改名居民区");
    }

    @Test
    void a_neighbourhood_is_divided_and_the_parts_are_merged() {
        var divide =
                "{'on':'2032-01-01','parts':[{'code':'310104012901','name':'甲'},{'code':'310104012902','name':'乙'}]}";
        done(Api.as("district").post(TERRITORY + "/310104012002/divide", divide), 200);
        assertThat(Api.as("grid").get(TERRITORY + "/310104012002?on=2032-01-01").status())
                .isEqualTo(404);

        var merge =
                "{'on':'2033-01-01','merged':['310104012901','310104012902'],'into':[{'code':'310104012903','name':'丙'}]}";
        var tree = done(Api.as("district").post(TERRITORY + "/merge", merge), 200);

        assertThat(tree.each("/items", "/code")).contains("310104012903").doesNotContain("310104012901");
        assertThat(Api.as("district")
                        .post(TERRITORY + "/merge", "{'on':'2033-01-01','merged':[7],'into':[]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void findings_are_for_those_who_answer_for_the_territory() {
        assertThat(Api.as("district").get(TERRITORY + "/findings").status()).isEqualTo(200);
        assertThat(Api.as("grid").get(TERRITORY + "/findings").status()).isEqualTo(404);
    }

    @Test
    void levels_that_the_pack_does_not_promise_leave_no_finding() {
        assertThat(done(Api.as("district").get(TERRITORY + "/findings"), 200)
                        .json()
                        .toString())
                .doesNotContain("网格")
                .doesNotContain("楼组");
    }

    @Test
    void a_year_of_the_calendar_is_published_once_known() {
        assertThat(Api.as("grid").post(YEARS, "{'year':2035}").status()).isEqualTo(403);
        var wrong = "{'year':2035,'off':['2034-01-01','2035-01-06'],'work':['2035-01-06']}";
        assertThat(Api.as("admin").post(YEARS, wrong).faults())
                .containsExactlyInAnyOrder("off kernel.calendar.other-year", "work kernel.calendar.off-and-work");

        var moved = done(Api.as("admin").post(YEARS, "{'year':2035,'off':['2035-01-01'],'work':['2035-01-06']}"), 200);

        assertThat(moved.json().at("/moved").isArray()).isTrue();
        assertThat(Api.as("grid").get(YEARS).each("/items", "/year")).contains("2035");
    }
}
