package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 依据: where the facts of a mapping, and of all below it, come from, and how sure that is. It stays in the file; nothing reads
 * it but people and this check.
 */
interface Provenance {

    Seq<String> KEYS = List.of("source", "confidence");

    /** From sure to made up; the last two need no source. */
    Choice<String> CONFIDENCE =
            Choice.ofCodes("confidence", List.of("published", "high", "medium", "low", "design", "sample"));

    static void check(Fields fields) {
        var source = fields.node("source");
        source.forEach(Node::text);
        var confidence = fields.node("confidence").flatMap(CONFIDENCE::read);
        if (source.isDefined() && fields.node("confidence").isEmpty()) {
            source.get().refuse("pack.confidence-missing");
        }
        if (source.isEmpty()
                && confidence.exists(sure -> !List.of("design", "sample").contains(sure))) {
            fields.node("confidence").get().refuse("pack.source-missing");
        }
    }
}
