package org.huizhi.application.kernel;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Sealed;

/** 附言端口: the sealed texts beside the ledger; written by {@link Store#commit} only. */
public interface Notes {

    Option<Sealed> find(NoteId id);
}
