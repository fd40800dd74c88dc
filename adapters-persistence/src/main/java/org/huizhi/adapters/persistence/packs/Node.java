package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.huizhi.domain.kernel.Fault;

/**
 * 节点: one value of a pack's file and where it stands. Whoever reads it as what it is not leaves a fault and gets none, so
 * that reading goes on and the next mistake is found too.
 *
 * @param file the file's name within the pack
 * @param path the keys and indexes that lead to it, empty at the top
 * @param content what stands there
 * @param faults where mistakes go
 */
record Node(String file, String path, Content content, Faults faults) {

    private static final int SHOWN = 80;

    /** 内容: what can stand in a file. */
    sealed interface Content {}

    /** 键值. */
    record Mapping(LinkedHashMap<String, Node> entries) implements Content {}

    /** 列表. */
    record Listing(Seq<Node> items) implements Content {}

    /** 单值: a text, a number as it was written, or true or false. */
    record Scalar(String text, Kind kind) implements Content {}

    /** 空值: a key with nothing after it. */
    record Nothing() implements Content {}

    /** 已指出: something whose fault is on the list already. */
    record Broken() implements Content {}

    enum Kind {
        TEXT,
        NUMBER,
        FLAG
    }

    /** Where it stands, as faults name it: {@code grid/channels.yaml: channels[2].clocks[0].budget}. */
    String place() {
        return path.isEmpty() ? file : file + ": " + path;
    }

    Node below(String key, Content what) {
        return new Node(file, path.isEmpty() ? key : path + "." + key, what, faults);
    }

    Node at(int index, Content what) {
        return new Node(file, path + "[" + index + "]", what, faults);
    }

    /** The same place, saying something else. */
    Node saying(String text) {
        return new Node(file, path, new Scalar(text, Kind.TEXT), faults);
    }

    /** A place below this one at which nothing stands. */
    Node below(String key) {
        return below(key, new Nothing());
    }

    /** Leaves a fault here. */
    <T> Option<T> refuse(String code, Object... args) {
        faults.add(place(), shown(), code, args);
        return Option.none();
    }

    /** What a parser of the domain made of it; its faults are left here. */
    <T> Option<T> valid(Validation<Seq<Fault>, T> parsed) {
        parsed.swap().forEach(faults::addAll);
        return parsed.toOption();
    }

    /** As a mapping with no keys but these, and {@code source} and {@code confidence}. */
    Option<Fields> fields(String... known) {
        return content instanceof Mapping mapping
                ? Option.of(Fields.of(this, mapping.entries(), List.of(known)))
                : mismatch("pack.not-a-mapping");
    }

    /** As a list with something in it. */
    Option<Seq<Node>> items() {
        if (!(content instanceof Listing listing)) {
            return mismatch("pack.not-a-list");
        }
        return listing.items().isEmpty() ? refuse("pack.empty-list") : Option.of(listing.items());
    }

    /** As a text; a number counts as the text it was written as. */
    Option<String> text() {
        return content instanceof Scalar scalar && scalar.kind() != Kind.FLAG
                ? Option.of(scalar.text().strip())
                        .filter(text -> !text.isEmpty())
                        .orElse(() -> mismatch("pack.value-missing"))
                : mismatch("pack.not-a-text");
    }

    /** As a whole number from {@code least} to {@code most}, both included. */
    Option<Integer> whole(int least, int most) {
        if (!(content instanceof Scalar scalar)
                || scalar.kind() != Kind.NUMBER
                || !scalar.text().matches("-?[0-9]{1,9}")) {
            return mismatch("pack.not-a-number");
        }
        var number = Integer.parseInt(scalar.text());
        return number < least || number > most ? refuse("pack.out-of-range", least, most) : Option.of(number);
    }

    Option<Boolean> flag() {
        return content instanceof Scalar scalar && scalar.kind() == Kind.FLAG
                ? Option.of(Boolean.valueOf(scalar.text()))
                : mismatch("pack.not-a-flag");
    }

    /** What stands here, short enough to be read. */
    String shown() {
        if (content instanceof Scalar scalar) {
            return scalar.text().length() > SHOWN ? scalar.text().substring(0, SHOWN) + "…" : scalar.text();
        }
        return content instanceof Mapping ? "{…}" : content instanceof Listing ? "[…]" : "";
    }

    private <T> Option<T> mismatch(String code) {
        if (content instanceof Broken) {
            return Option.none();
        }
        return content instanceof Nothing ? refuse("pack.value-missing") : refuse(code);
    }
}
