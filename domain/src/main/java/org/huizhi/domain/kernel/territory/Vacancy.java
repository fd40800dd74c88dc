package org.huizhi.domain.kernel.territory;

import java.time.LocalDate;
import org.huizhi.domain.kernel.Phrase;

/**
 * 空岗: a post that nobody holds.
 *
 * @param since the first day without a holder; the post's own first day when it was never filled
 * @param everHeld whether somebody held it before
 */
public record Vacancy(Post post, LocalDate since, boolean everHeld) {

    public Phrase sentence() {
        var code = everHeld ? "kernel.territory.post-vacant" : "kernel.territory.post-never-filled";
        return Phrase.of(code, post.unit().value(), post.role(), post.seat(), since);
    }
}
