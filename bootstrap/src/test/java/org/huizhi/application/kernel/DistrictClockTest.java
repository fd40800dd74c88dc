package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.testkit.SampleDistrict;
import org.junit.jupiter.api.Test;

class DistrictClockTest {

    @Test
    void c6_a_clock_that_would_go_back_is_refused_with_what_was_asked_for_and_what_would_do() {
        var words = Words.load(SampleDistrict.ZONE);
        var refused = new DistrictClock.Backwards(Duration.ofHours(-1));

        assertThat(refused.kind()).isEqualTo(Rejection.Kind.INVALID);
        assertThat(refused.faults().head().field()).isEqualTo("advance");
        assertThat(refused.faults().head().value()).isEqualTo("PT-1H");
        assertThat(words.say(refused, Language.ZH)).contains("只能向前").contains("PT24H");
        assertThat(words.say(refused, Language.EN)).contains("forward").contains("PT24H");
    }
}
