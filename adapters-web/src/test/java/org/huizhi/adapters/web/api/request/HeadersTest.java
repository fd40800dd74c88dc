package org.huizhi.adapters.web.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Call.Seen;
import org.huizhi.domain.kernel.access.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class HeadersTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final Headers headers = new Headers(request);

    @Test
    void a_version_is_stated_or_any_or_unstated() {
        assertThat(headers.seen().get()).isEqualTo(new Seen.Unstated());

        request.addHeader("If-Match", "\"42\"");
        assertThat(headers.seen().get()).isEqualTo(new Seen.Version(42));

        request.removeHeader("If-Match");
        request.addHeader("If-Match", "*");
        assertThat(headers.seen().get()).isEqualTo(new Seen.Any());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W/\"1\"",
                "1",
                "\"a\"",
                "\"1\", \"2\"",
                "\"-1\"",
                "\"01\"",
                "\"9999999999999999999\"",
                "",
                "\"\""
            })
    void a_version_that_is_weak_or_unreadable_is_refused(String stated) {
        request.addHeader("If-Match", stated);

        assertThat(Samples.faults(headers.seen())).containsExactly("If-Match web.version.malformed");
    }

    @Test
    void a_header_stands_once() {
        request.addHeader("If-Match", "\"1\"");
        request.addHeader("If-Match", "\"1\"");
        request.addHeader("Idempotency-Key", "a");
        request.addHeader("Idempotency-Key", "b");

        assertThat(Samples.faults(headers.seen())).containsExactly("If-Match web.header.twice");
        assertThat(Samples.faults(headers.key())).containsExactly("Idempotency-Key web.header.twice");
    }

    @Test
    void a_key_is_printable() {
        assertThat(headers.key().get()).isEqualTo(Option.none());

        request.addHeader("Idempotency-Key", "näh");
        assertThat(Samples.faults(headers.key())).containsExactly("Idempotency-Key web.key.malformed");
        assertThat(headers.key().getError().head().value()).isEqualTo("***");
    }

    @Test
    void a_purpose_is_one_of_the_packs() {
        request.addHeader("X-Purpose", "audit");

        assertThat(headers.purpose(List.of("audit")).get()).isEqualTo(Option.of(new Purpose("audit")));
        assertThat(Samples.faults(headers.purpose(List.of("training"))))
                .containsExactly("X-Purpose web.purpose.unknown");
    }
}
