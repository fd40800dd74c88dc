package org.huizhi.adapters.web.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private Instant now = Instant.parse("2026-01-05T02:00:00Z");
    private final Attempts attempts = new Attempts(() -> now);

    @Test
    void ten_wrong_ones_are_borne_and_then_one_waits_for_the_window_to_end() {
        wrong(9);
        assertThat(attempts.wait("a", "here").isEmpty()).isTrue();

        now = now.plusSeconds(60);
        wrong(1);

        assertThat(attempts.wait("a", "here").get()).isEqualTo(Duration.ofMinutes(4));
        now = now.plus(Duration.ofMinutes(4));
        assertThat(attempts.wait("a", "here").isEmpty()).isTrue();
    }

    @Test
    void a_new_window_begins_to_count_anew() {
        wrong(10);
        now = now.plus(Attempts.WINDOW);
        wrong(1);

        assertThat(attempts.wait("a", "here").isEmpty()).isTrue();
    }

    @Test
    void others_are_not_kept_waiting() {
        wrong(20);

        assertThat(attempts.wait("a", "there").isEmpty()).isTrue();
        assertThat(attempts.wait("b", "here").isEmpty()).isTrue();
    }

    @Test
    void a_right_one_clears_the_count() {
        wrong(9);
        attempts.succeeded("a", "here");
        wrong(9);

        assertThat(attempts.wait("a", "here").isEmpty()).isTrue();
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("a", "here");
        }
    }
}
