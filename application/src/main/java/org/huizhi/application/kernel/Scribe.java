package org.huizhi.application.kernel;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Sealed;

/**
 * 书记: turns what people write into sealed notes and fields, each bound to its own place.
 *
 * @param sealer what seals
 * @param ids where fresh names come from
 */
public record Scribe(Sealer sealer, IdSource ids) {

    public Note note(Plain text) {
        var id = new NoteId(ids.random());
        return new Note(id, sealer.seal(text.text(), place(id)));
    }

    public Option<Note> note(Option<Plain> text) {
        return text.filter(each -> !each.text().isBlank()).map(this::note);
    }

    /** What a note says. */
    public String read(NoteId id, Sealed box) {
        return sealer.open(box, place(id));
    }

    private static Sealer.Place place(NoteId id) {
        return new Sealer.Place("note", id.value(), "text");
    }
}
