package org.huizhi.domain.grid.cases;

import io.vavr.collection.Seq;
import java.time.Instant;
import org.huizhi.domain.kernel.Note;

/**
 * 处置反馈: what the handler says was done.
 *
 * @param result what came of it, in words
 * @param measures codes of the measures taken
 * @param waived measures that were not tried, each with its reason
 * @param photos pictures taken afterwards
 */
public record Submission(Note result, Seq<String> measures, Seq<Waived> waived, Seq<FileId> photos) {

    /** 免予措施: a measure that was not tried, and the reason code. */
    public record Waived(String measure, String reason) {}

    /**
     * 反馈记录: what the case keeps of it; the words stay in the note.
     *
     * @param at when it was handed in, UTC
     */
    public record Kept(
            Instant at,
            org.huizhi.domain.kernel.NoteId result,
            Seq<String> measures,
            Seq<Waived> waived,
            Seq<FileId> photos) {}

    Kept kept(Instant at) {
        return new Kept(at, result.id(), measures, waived, photos);
    }
}
