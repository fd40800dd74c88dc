package org.huizhi.adapters.web.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.ZoneId;
import java.util.List;
import org.huizhi.application.kernel.Unavailable;
import org.huizhi.application.kernel.Words;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

class ApiErrorsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ApiErrors errors = new ApiErrors(
            new Answers(Words.load(ZONE), ZONE),
            request -> !request.getRequestURI().startsWith("/host"));

    /** 库已离线: a store that is away. */
    private static final class Away extends RuntimeException implements Unavailable {}

    @Test
    void a_store_that_is_away_is_503_with_the_time_to_try_again() throws UnsupportedEncodingException {
        var response = answer(new IllegalStateException("wrapped", new Away()));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentAsString()).contains("\"code\":\"web.unavailable\"");
    }

    @Test
    void what_is_broken_is_500_and_says_nothing_of_the_inside() throws UnsupportedEncodingException {
        var response = answer(new IllegalStateException("jdbc:sqlite:/secret/path"));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("web.broken").doesNotContain("secret", "Exception");
        assertThat(response.getHeader("Retry-After")).isNull();
    }

    @Test
    void what_the_framework_refuses_keeps_its_status() {
        var wrongMethod = answer(new HttpRequestMethodNotSupportedException("PUT", List.of("GET", "POST")));

        assertThat(wrongMethod.getStatus()).isEqualTo(405);
        assertThat(wrongMethod.getHeader("Allow")).contains("GET").contains("POST");
        assertThat(answer(new HttpMediaTypeNotAcceptableException("no")).getStatus())
                .isEqualTo(406);
        assertThat(answer(new MaxUploadSizeExceededException(1)).getStatus()).isEqualTo(413);
        assertThat(answer(new MultipartException("torn")).getStatus()).isEqualTo(400);
    }

    @Test
    void an_answer_that_has_begun_is_left_alone() {
        var response = new MockHttpServletResponse();
        response.setCommitted(true);

        assertThat(errors.resolveException(new MockHttpServletRequest(), response, null, new Away()))
                .isNull();
    }

    @Test
    void what_a_hosts_own_page_throws_is_left_to_the_host() {
        assertThat(errors.resolveException(
                        new MockHttpServletRequest("GET", "/host/page"),
                        new MockHttpServletResponse(),
                        null,
                        new IllegalStateException("the host's own")))
                .isNull();
    }

    private MockHttpServletResponse answer(Exception thrown) {
        var response = new MockHttpServletResponse();
        assertThat(errors.resolveException(new MockHttpServletRequest("GET", "/x"), response, null, thrown))
                .isNotNull();
        return response;
    }
}
