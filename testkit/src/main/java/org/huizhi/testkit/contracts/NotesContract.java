package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Notes;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Sealed;
import org.junit.jupiter.api.Test;

/** 附言契约: what every {@link Notes} promises; that notes fall with a refused commit is in {@link StoreContract}. */
public abstract class NotesContract<I, S, E> extends StorageContract<I, S, E> {

    @Test
    public void st5_an_unknown_note_is_nothing() {
        assertTrue(storage().notes().find(new NoteId("unknown")).isEmpty());
    }

    @Test
    public void st5_every_note_of_a_decision_is_found_as_it_was_sealed() {
        var id = freshId();
        var notes = List.of(
                new Note(new NoteId("empty"), new Sealed("")),
                new Note(new NoteId("long"), new Sealed("k1." + "A/b+=-_".repeat(20_000))),
                new Note(new NoteId("short"), new Sealed("k1.x")));

        storage().store().commit(id, 0, step(id, 0).noting(notes), By.now(0)).get();

        notes.forEach(
                note -> assertEquals(Option.some(note.text()), storage().notes().find(note.id())));
    }

    @Test
    public void st5_notes_of_an_earlier_decision_stay() {
        var id = freshId();
        storage()
                .store()
                .commit(id, 0, step(id, 0).noting(List.of(note("first"))), By.now(0))
                .get();

        storage()
                .store()
                .commit(id, 1, step(id, 1).noting(List.of(note("second"))), By.now(1))
                .get();

        assertEquals(
                Option.some(note("first").text()),
                storage().notes().find(note("first").id()));
        assertEquals(
                Option.some(note("second").text()),
                storage().notes().find(note("second").id()));
    }
}
