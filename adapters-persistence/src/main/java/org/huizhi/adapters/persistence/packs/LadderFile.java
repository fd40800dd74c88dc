package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.calendar.Ladder;
import org.huizhi.domain.kernel.calendar.Rung;

/**
 * 阶梯文件: {@code ladder.yaml}, the rungs from the first to the last.
 *
 * @param ladder the rungs
 * @param names the words for them
 */
record LadderFile(Ladder ladder, Map<String, Label> names) {

    static Option<LadderFile> read(Option<Node> file) {
        return file.flatMap(top -> top.fields("rungs")).map(at -> {
            var entries = Entry.list(at, "rungs", "percent");
            var rungs = entries.flatMap(LadderFile::rung);
            rising(entries, rungs);
            return new LadderFile(new Ladder(rungs.distinctBy(Rung::code)), WordsFile.words(entries));
        });
    }

    private static Option<Rung> rung(Entry entry) {
        return entry.need("percent", node -> node.whole(1, 1000)).map(percent -> new Rung(entry.code(), percent));
    }

    private static void rising(Seq<Entry> entries, Seq<Rung> rungs) {
        rungs.zip(rungs.drop(1))
                .filter(pair -> pair._2.percent() <= pair._1.percent())
                .forEach(pair -> entries.findLast(entry -> entry.code().equals(pair._2.code()))
                        .flatMap(Entry::more)
                        .flatMap(at -> at.node("percent"))
                        .forEach(node -> node.refuse("pack.rung-not-above", pair._1.percent())));
    }
}
