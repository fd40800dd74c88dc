package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.bootstrap.api.Cases.done;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** What a report may say, and what it is answered with. */
class ReportTest {

    @Test
    void a_report_is_answered_with_the_keys_of_the_contract() {
        var reported = Cases.reported();

        assertThat(reported.header("Location")).isEqualTo(Api.CASES + "/" + reported.at("/id"));
        assertThat(reported.header("ETag")).isEqualTo("\"1\"");
        assertThat(List.ofAll(reported.json().propertyNames()))
                .contains(
                        "id",
                        "number",
                        "stage",
                        "origin",
                        "category",
                        "division",
                        "lead",
                        "assists",
                        "rework",
                        "returns",
                        "clocks",
                        "actions",
                        "description",
                        "place",
                        "occurredAt",
                        "receivedAt",
                        "round",
                        "rounds",
                        "approvals",
                        "referrals",
                        "absorbed",
                        "overlays",
                        "lookBackFrom",
                        "playbook");
        assertThat(List.ofAll(reported.json().at("/clocks/0").propertyNames()))
                .contains("code", "name", "kind", "state", "startedAt", "due", "provisional", "explanation");
        assertThat(reported.at("/receivedAt")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+08:00");
        assertThat(reported.at("/number")).matches("\\d{13,}");
    }

    @Test
    void the_words_are_in_the_language_asked_for() {
        var path = Cases.path(Cases.reported());

        var english = Api.as("resident")
                .with("Accept-Language", "en-GB,en;q=0.9,zh;q=0.8")
                .get(path);

        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.at("/clocks/0/name")).isEqualTo("First contact");
        assertThat(Api.as("resident").get(path).at("/clocks/0/name")).isEqualTo("首次沟通");
    }

    @Test
    void a_point_finds_its_division_and_is_kept_as_wgs84() {
        var report = Cases.REPORT.replace(
                "{'division':'310104003001'}",
                "{'point':{'lat':31.2,'lon':121.44,'datum':'GCJ02'},'address':'某路 1 号'}");

        var reported = done(Api.as("resident").post(Api.CASES, report), 201);

        assertThat(reported.at("/division")).startsWith("310104").hasSize(12);
        assertThat(reported.at("/place/point/datum")).isEqualTo("WGS84");
        assertThat(reported.json().at("/place/point/lat").doubleValue()).isBetween(31.2, 31.203);
        assertThat(reported.at("/place/address")).isEqualTo("某路 1 号");
    }

    @Test
    void a_point_outside_the_district_and_one_without_its_datum_are_refused() {
        var outside =
                Cases.REPORT.replace("{'division':'310104003001'}", "{'point':{'lat':30,'lon':120,'datum':'WGS84'}}");
        var undatable = outside.replace(",'datum':'WGS84'", "");

        assertThat(Api.as("resident").post(Api.CASES, outside).code()).isEqualTo("kernel.place.outside");
        assertThat(Api.as("resident").post(Api.CASES, outside).status()).isEqualTo(422);
        assertThat(Api.as("resident").post(Api.CASES, outside).faults())
                .containsExactly("place.point kernel.place.outside");
        assertThat(Api.as("resident").post(Api.CASES, undatable).faults())
                .containsExactly("place.point.datum kernel.place.datum-missing");
    }

    @Test
    void a_place_outside_is_said_beside_everything_else_that_is_wrong() {
        var strange = Cases.REPORT
                .replace("{'division':'310104003001'}", "{'point':{'lat':30,'lon':120,'datum':'WGS84'}}")
                .replace("'2101'", "'9999'");

        assertThat(Api.as("resident").post(Api.CASES, strange).faults())
                .containsExactly("category grid.category.unknown", "place.point kernel.place.outside");
    }

    @Test
    void text_that_is_missing_or_too_long_is_said_beside_a_time_that_cannot_be_read() {
        var blank = Cases.REPORT.replaceFirst("'description':'[^']*'", "'description':' ','occurredAt':'yesterday'");
        var emoji = Cases.REPORT.replaceFirst("'description':'[^']*'", "'description':'" + "😀".repeat(2_000) + "'");

        assertThat(Api.as("resident").post(Api.CASES, blank).faults())
                .containsExactly("description kernel.text.missing", "occurredAt web.time.malformed");
        assertThat(Api.as("resident").post(Api.CASES, emoji).status()).isEqualTo(201);
        assertThat(Api.as("resident")
                        .post(Api.CASES, emoji.replaceFirst("😀", "😀😀"))
                        .faults())
                .containsExactly("description kernel.text.too-long");
    }

    @Test
    void a_place_is_a_division_or_a_point() {
        var both = Cases.REPORT.replace(
                "'310104003001'", "'310104003001','point':{'lat':31.2,'lon':121.44,'datum':'WGS84'}");
        var neither = Cases.REPORT.replace("'division':'310104003001'", "");

        assertThat(Api.as("resident").post(Api.CASES, both).faults())
                .containsExactly("place web.place.division-or-point");
        assertThat(Api.as("resident").post(Api.CASES, neither).faults())
                .containsExactly("place web.place.division-or-point");
    }

    @Test
    void t4_an_address_alone_is_a_place_where_the_district_knows_it() {
        var known = Cases.REPORT.replace("'division':'310104003001'", "'address':'上海市徐汇区淮海中路1850号3楼302室'");
        var unknown = Cases.REPORT.replace("'division':'310104003001'", "'address':'淮海中路18500号'");

        var reported = Cases.done(Api.as("resident").post(Api.CASES, known), 201);
        assertThat(reported.at("/division")).isEqualTo("310104004008");
        assertThat(Api.as("street2").get(Cases.path(reported)).body()).contains("淮海中路1850号3楼302室");

        var refused = Api.as("resident").post(Api.CASES, unknown);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("place.address kernel.address.unknown");
        assertThat(refused.body()).doesNotContain("18500");
    }

    @Test
    void every_unknown_word_is_told_at_once() {
        var report = Cases.REPORT.replace("民情快办", "烽火台").replace("2101", "0000").replace("003001", "003999");

        var reply = Api.as("resident").post(Api.CASES, report);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults())
                .containsExactlyInAnyOrder(
                        "channel grid.channel.unknown",
                        "category grid.category.unknown",
                        "place.division kernel.division.unknown");
    }

    @Test
    void a_photo_that_was_never_handed_in_is_refused() {
        var report = Cases.REPORT.replace("'place'", "'photos':['abc'],'place'");

        assertThat(Api.as("resident").post(Api.CASES, report).faults())
                .containsExactly("photos[0] kernel.file.unknown");
    }

    @Test
    void the_reporter_is_shown_to_whoever_must_call_and_to_nobody_else() {
        var report = Cases.REPORT.replace("'place'", "'reporter':{'name':'张三','mobile':'+86 138-1234-5678'},'place'");
        var reported = done(Api.as("resident").post(Api.CASES, report), 201);
        var card = Cases.path(reported) + "/reporter";

        assertThat(reported.body()).doesNotContain("张三", "13812345678");
        assertThat(Api.as("duty").get(card).at("/mobile")).isEqualTo("13812345678");
        assertThat(Api.as("grid").get(card).status()).isEqualTo(404);
        assertThat(Api.as("grid").get(card).body())
                .isEqualTo(Api.as("grid").get(Api.CASES + "/nothing/reporter").body());
    }

    @Test
    void an_anonymous_report_says_so_with_null() {
        var report = Cases.REPORT.replace("'place'", "'reporter':null,'place'");

        var card = Api.as("duty").get(Cases.path(done(Api.as("resident").post(Api.CASES, report), 201)) + "/reporter");

        assertThat(card.body()).isEqualTo("{\"name\":null,\"mobile\":null}");
    }

    @Test
    void what_is_wrong_with_personal_fields_is_told_without_repeating_them() {
        var report = Cases.REPORT.replace("'place'", "'reporter':{'name':7,'mobile':'1381234567x'},'place'");

        var reply = Api.as("resident").post(Api.CASES, report);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.each("/errors", "/field")).contains("reporter.name", "reporter.mobile");
        assertThat(reply.body()).doesNotContain("1381234567");
    }

    @Test
    void a_matter_that_concerns_a_child_is_received_and_nothing_of_it_is_here() {
        var before = Api.as("district")
                .get(Api.CASES + "?limit=1")
                .json()
                .at("/total")
                .longValue();

        var passed = Api.as("resident").post(Api.CASES, Cases.REPORT.replace("2101", "2114"));

        assertThat(passed.status()).isEqualTo(202);
        assertThat(List.ofAll(passed.json().propertyNames())).containsExactly("receipt");
        assertThat(passed.has("Location")).isFalse();
        assertThat(passed.has("ETag")).isFalse();
        assertThat(Api.as("district")
                        .get(Api.CASES + "?limit=1")
                        .json()
                        .at("/total")
                        .longValue())
                .isEqualTo(before);
    }

    @Test
    void text_is_not_shown_to_whoever_may_see_codes_only() {
        var path = Cases.path(Cases.reported());

        assertThat(Api.as("auditor").get(path).json().at("/description").isNull())
                .isTrue();
        assertThat(Api.as("street").get(path).at("/description")).isEqualTo("楼道里堆了纸箱");
    }
}
