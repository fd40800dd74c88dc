package org.huizhi.application.comparison;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.application.District;
import org.huizhi.application.comparison.Difference.Added;
import org.huizhi.application.comparison.Difference.Changed;
import org.huizhi.application.comparison.Difference.Removed;
import org.huizhi.application.comparison.Difference.Reordered;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.huizhi.domain.kernel.Phrase;

/**
 * 地区包比对: in what two packs differ, or two versions of one. Everything that a pack says is compared; it is empty when, and only
 * when, both say the same.
 *
 * @param differences in the order of the pack's files; of one kind first what is gone, then what is new, then what is said otherwise
 */
public record PackDiff(Seq<Difference> differences) {

    private static final int SHOWN = 10;

    /** What of the first pack the second changes. */
    public static PackDiff between(District before, District after) {
        var old = PackItems.of(before).groupBy(Item::kind);
        var fresh = PackItems.of(after).groupBy(Item::kind);
        return new PackDiff(
                PackItems.KINDS.flatMap(kind -> ofKind(kind, byKey(old.get(kind)), byKey(fresh.get(kind)))));
    }

    /** A sentence for every difference; what is new or gone of one kind is one sentence, with its number and the first ten. */
    public Seq<String> lines(Words words, Language language) {
        return differences
                .groupBy(PackDiff::heading)
                .values()
                .sortBy(same -> differences.indexOf(same.head()))
                .flatMap(PackDiff::sentences)
                .map(sentence -> words.say(sentence, language))
                .toList();
    }

    private static Seq<Phrase> sentences(Seq<Difference> same) {
        if (same.size() == 1 || same.head() instanceof Changed) {
            return same.map(Difference::sentence);
        }
        var names = same.map(PackDiff::name);
        var shown = names.size() > SHOWN ? names.take(SHOWN).append("…") : names;
        var key = same.head() instanceof Added ? "pack.diff.added-many" : "pack.diff.removed-many";
        return List.of(Phrase.of(key, same.head().kindInWords(), same.size(), shown));
    }

    private static String heading(Difference each) {
        return each.getClass().getSimpleName() + " " + each.kind();
    }

    private static Object name(Difference each) {
        return each instanceof Added added ? added.name() : ((Removed) each).name();
    }

    private static Map<String, Item> byKey(Option<? extends Seq<Item>> items) {
        return LinkedHashMap.ofEntries(
                items.fold(List::<Item>empty, List::ofAll).map(item -> Map.entry(item.key(), item)));
    }

    private static Seq<Difference> ofKind(String kind, Map<String, Item> before, Map<String, Item> after) {
        Seq<Difference> removed = before.values()
                .reject(item -> after.containsKey(item.key()))
                .map(item -> new Removed(kind, item.key(), item.name()));
        Seq<Difference> added = after.values()
                .reject(item -> before.containsKey(item.key()))
                .map(item -> new Added(kind, item.key(), item.name()));
        var changed =
                before.values().flatMap(item -> after.get(item.key()).toList().flatMap(other -> changes(item, other)));
        var kept = before.keySet().toList().filter(after::containsKey);
        Seq<Difference> moved = kept.equals(after.keySet().toList().filter(before::containsKey))
                ? List.empty()
                : List.of(new Reordered(kind));
        return removed.appendAll(added).appendAll(changed).appendAll(moved);
    }

    /** An item of one kind says the same aspects in every pack. */
    private static Seq<Difference> changes(Item before, Item after) {
        return before.says()
                .toList()
                .reject(said -> after.says().get(said._1()).contains(said._2()))
                .map(said -> new Changed(
                        before.kind(),
                        before.key(),
                        before.name(),
                        said._1(),
                        said._2(),
                        after.says().get(said._1()).get()));
    }
}
