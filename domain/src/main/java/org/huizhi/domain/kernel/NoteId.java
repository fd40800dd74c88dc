package org.huizhi.domain.kernel;

/**
 * 附言编号: the name of one sealed text.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 -}
 */
public record NoteId(String value) {

    public NoteId {
        Ids.require("note", value);
    }
}
