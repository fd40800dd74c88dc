package org.huizhi.domain.kernel;

/**
 * 附言: a sealed text that a fact names, kept append-only beside the ledger so that facts stay free of words.
 *
 * @param id how facts refer to it
 * @param text what was written, sealed
 */
public record Note(NoteId id, Sealed text) {}
