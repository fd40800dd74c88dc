package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * 包内文件: the files of one pack as trees.
 *
 * @param tops the top of each file that can be read
 */
record PackFiles(Map<String, Node> tops) {

    static final String HEAD = "pack.yaml";
    static final String LAND = "territory.yaml";
    static final String SHAPES = "shapes.yaml";
    static final String CALENDAR = "calendar.yaml";
    static final String LADDER = "ladder.yaml";
    static final String UNITS = "units.yaml";
    static final String WORDS = "words.yaml";
    static final String FORMATIONS = "formations.yaml";
    static final String CLOCKS = "grid/clocks.yaml";
    static final String PLAYBOOKS = "grid/playbooks.yaml";
    static final String CHANNELS = "grid/channels.yaml";
    static final String CATEGORIES = "grid/categories.yaml";
    static final String REASONS = "grid/reasons.yaml";
    static final String PARTIES = "grid/parties.yaml";
    static final String LIMITS = "grid/limits.yaml";
    static final String ADDRESSES = "addresses.yaml";
    static final String SAMPLE = "sample.yaml";

    /** Every file a pack has to have, in the order of reading. */
    static final Seq<String> NEEDED = List.of(
            HEAD,
            LAND,
            SHAPES,
            CALENDAR,
            LADDER,
            UNITS,
            WORDS,
            FORMATIONS,
            CLOCKS,
            PLAYBOOKS,
            CHANNELS,
            CATEGORIES,
            REASONS,
            PARTIES,
            LIMITS);

    /** And those it may have. */
    static final Seq<String> NAMES = NEEDED.append(ADDRESSES).append(SAMPLE);

    static PackFiles of(Map<String, Option<String>> texts, Faults faults) {
        texts.keySet()
                .toList()
                .sorted()
                .removeAll(NAMES)
                .forEach(name -> faults.add(
                        name, "", "pack.file-unknown", Nearest.to(name, NAMES).head()));
        NEEDED.reject(texts::containsKey).forEach(name -> faults.add(name, "", "pack.file-missing"));
        return new PackFiles(LinkedHashMap.ofEntries(NAMES.flatMap(name -> texts.get(name)
                .flatMap(text -> text.onEmpty(() -> faults.add(name, "", "pack.file-encoding")))
                .flatMap(text -> Yaml.read(name, text, faults))
                .map(top -> Map.entry(name, top)))));
    }

    Option<Node> file(String name) {
        return tops.get(name);
    }

    /** What stands under a key at a file's top. */
    Option<Node> under(String name, String key) {
        return file(name)
                .map(Node::content)
                .filter(Node.Mapping.class::isInstance)
                .flatMap(content -> ((Node.Mapping) content).entries().get(key));
    }
}
