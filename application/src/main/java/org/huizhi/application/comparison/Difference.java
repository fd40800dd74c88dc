package org.huizhi.application.comparison;

import org.huizhi.domain.kernel.Phrase;

/** 差异: one thing in which two packs differ. */
public sealed interface Difference {

    /** What sort of thing it is about, such as {@code channel} or {@code category}. */
    String kind();

    /** As a sentence, in no language yet. */
    Phrase sentence();

    /** How the kind is called, in no language yet. */
    default Phrase kindInWords() {
        return Phrase.of("pack.diff.kind." + kind());
    }

    /**
     * 增加: the later pack has it and the earlier one has not.
     *
     * @param key its code, with those of what it belongs to
     * @param name what people call it
     */
    record Added(String kind, String key, Object name) implements Difference {
        @Override
        public Phrase sentence() {
            return Phrase.of("pack.diff.added", kindInWords(), name);
        }
    }

    /**
     * 减少: the earlier pack has it and the later one has not.
     *
     * @param key its code, with those of what it belongs to
     * @param name what people call it
     */
    record Removed(String kind, String key, Object name) implements Difference {
        @Override
        public Phrase sentence() {
            return Phrase.of("pack.diff.removed", kindInWords(), name);
        }
    }

    /**
     * 改动: both have it and say something else of it.
     *
     * @param key its code, with those of what it belongs to
     * @param name what people call it, in the earlier pack
     * @param aspect what of it, such as {@code budget}
     * @param before what the earlier pack says
     * @param after what the later one says
     */
    record Changed(String kind, String key, Object name, String aspect, Object before, Object after)
            implements Difference {
        @Override
        public Phrase sentence() {
            var said = Phrase.of("pack.diff.says." + aspect);
            return key.isEmpty()
                    ? Phrase.of("pack.diff.changed-whole", kindInWords(), said, before, after)
                    : Phrase.of("pack.diff.changed", kindInWords(), name, said, before, after);
        }
    }

    /** 换序: both have the same things of a kind, and the later pack has them in another order. */
    record Reordered(String kind) implements Difference {
        @Override
        public Phrase sentence() {
            return Phrase.of("pack.diff.reordered", kindInWords());
        }
    }
}
