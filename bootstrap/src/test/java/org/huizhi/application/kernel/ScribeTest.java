package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.testkit.CountingIds;
import org.huizhi.testkit.OpenSealer;
import org.junit.jupiter.api.Test;

class ScribeTest {

    private final Scribe scribe = new Scribe(new OpenSealer(), new CountingIds());

    @Test
    void x11_what_is_written_opens_in_its_own_place_only() {
        var one = scribe.note(new Plain("王小明在三楼"));
        var other = scribe.note(new Plain("已清理"));

        assertThat(scribe.read(one.id(), one.text())).isEqualTo("王小明在三楼");
        assertThat(one.text().box()).doesNotContain("王小明");
        assertThatThrownBy(() -> scribe.read(other.id(), one.text())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void x11_a_note_has_a_name_that_says_nothing() {
        assertThat(scribe.note(new Plain("a")).id()).isEqualTo(new NoteId("r-000001"));
        assertThat(scribe.note(new Plain("a")).id()).isEqualTo(new NoteId("r-000002"));
    }

    @Test
    void x11_what_was_not_written_is_no_note() {
        assertThat(scribe.note(Option.none())).isEmpty();
        assertThat(scribe.note(Option.of(new Plain(" \n\t")))).isEmpty();
        assertThat(scribe.note(Option.of(new Plain("到场"))).isDefined()).isTrue();
    }
}
