package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.adapters.persistence.memory.MemoryDatabase.Part;
import org.huizhi.application.kernel.Notes;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Sealed;

/** 内存附言. */
public final class MemoryNotes implements Notes {

    private static final Part<Map<NoteId, Sealed>> NOTES = new Part<>(HashMap.empty());

    private final MemoryDatabase database;

    public MemoryNotes(MemoryDatabase database) {
        this.database = database;
    }

    static void append(MemoryDatabase database, Seq<Note> notes) {
        var known = database.read(NOTES);
        for (var note : notes) {
            if (known.containsKey(note.id())) {
                throw new IllegalStateException("a note is written once: " + note.id());
            }
            known = known.put(note.id(), note.text());
        }
        database.write(NOTES, known);
    }

    @Override
    public Option<Sealed> find(NoteId id) {
        return database.read(NOTES).get(id);
    }
}
