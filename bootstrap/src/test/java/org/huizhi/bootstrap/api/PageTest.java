package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The one page says what runs here, to whoever reads it, and asks nobody else for anything. */
class PageTest {

    @Test
    void it_is_chinese_unless_english_is_asked_for() {
        assertThat(Api.nobody().get("/").body()).contains("<html lang=\"zh\">", "汇治", "徐汇区", "接口说明");
        assertThat(Api.nobody().get("/?lang=en").body()).contains("<html lang=\"en\">", "Huizhi", "Xuhui District");
        assertThat(Api.nobody().with("Accept-Language", "en").get("/").body()).contains("<html lang=\"en\">");
        assertThat(Api.nobody().with("Accept-Language", "en").get("/?lang=zh").body())
                .contains("<html lang=\"zh\">");
        assertThat(Api.nobody().get("/?lang=en").header("Content-Language")).isEqualTo("en");
        assertThat(Api.nobody().get("/?lang=klingon").header("Content-Language"))
                .isEqualTo("zh");
    }

    @Test
    void it_names_the_training_logins_and_no_password() {
        var page = Api.nobody().get("/").body();

        assertThat(page).contains("child-director", "派遣员", "天平路街道").doesNotContain(TestServer.PASSWORD);
        assertThat(Api.nobody().at(TestServer.real()).get("/").body()).doesNotContain("child-director", "演练");
    }

    @Test
    void it_says_where_everything_is() {
        var page = Api.nobody().get("/").body();

        assertThat(page).contains("/api/v1", "href=\"/v3/api-docs\"", "href=\"/actuator/health\"", "xuhui-");
        assertThat(Api.nobody().get("/actuator/health").at("/status")).isEqualTo("UP");
    }

    @Test
    void it_needs_nothing_from_elsewhere_and_fits_a_phone() {
        var page = Api.nobody().get("/").body();

        assertThat(page)
                .contains("width=device-width")
                .doesNotContain("http://", "https://", "<script", "style=", "<style", "onclick", "${", "??");
        assertThat(Api.nobody().get("/console/huizhi.css").status()).isEqualTo(200);
        assertThat(Api.nobody().get("/console/huizhi.css").body()).doesNotContain("http", "@import", "url(");
    }
}
