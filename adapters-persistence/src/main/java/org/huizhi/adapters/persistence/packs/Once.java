package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** 不重复: what stands a second time is a fault there, which names the first place. */
interface Once {

    /** 一次使用: a text and where it stands. */
    record Use(String text, Node node) {}

    static void check(Seq<Use> uses, String code) {
        Map<String, Node> first = HashMap.empty();
        for (var use : uses) {
            var other = first.get(use.text());
            other.forEach(node -> use.node().refuse(code, use.text(), node.place()));
            first = other.isEmpty() ? first.put(use.text(), use.node()) : first;
        }
    }
}
