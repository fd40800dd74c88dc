package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.huizhi.domain.kernel.Phrase;

/**
 * 可选值: the words that may stand somewhere: the names of an enum, or the codes that another part of the pack states.
 *
 * @param what what they are, the last part of a key of the message files
 * @param words what each stands for; none while the part that states them could not be read, and then any word will do
 */
record Choice<T>(String what, Option<Map<String, T>> words) {

    private static final int SHOWN = 12;
    private static final int NEAREST = 5;

    static <E extends Enum<E>> Choice<E> of(String what, Class<E> type) {
        return new Choice<>(
                what,
                Option.of(LinkedHashMap.ofEntries(
                        List.of(type.getEnumConstants()).map(each -> Map.entry(word(each), each)))));
    }

    static Choice<String> ofCodes(String what, Iterable<String> codes) {
        return ofCodes(what, Option.of(List.ofAll(codes)));
    }

    static Choice<String> ofCodes(String what, Option<? extends Seq<String>> codes) {
        return new Choice<>(what, codes.map(all -> LinkedHashMap.ofEntries(all.map(each -> Map.entry(each, each)))));
    }

    /** {@code GRID_WORKER} is written {@code grid-worker}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Option<T> read(Node node) {
        return node.text().flatMap(text -> read(node, text));
    }

    /** The word, which stands at the node. */
    Option<T> read(Node node, String text) {
        return words.flatMap(all -> all.get(text))
                .orElse(() ->
                        words.flatMap(all -> unknown(node, text, all.keySet().toList())));
    }

    /** The word itself where it is one of these, or nobody can tell. */
    Option<String> code(Node node) {
        return node.text().filter(text -> words.isEmpty() || read(node, text).isDefined());
    }

    private Option<T> unknown(Node node, String text, Seq<String> all) {
        var near = Nearest.to(text, all);
        return node.refuse(
                "pack.not-one-of",
                Phrase.of("pack.term." + what),
                near.size() > SHOWN ? near.take(NEAREST).append("…") : near);
    }
}
