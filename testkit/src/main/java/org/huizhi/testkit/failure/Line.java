package org.huizhi.testkit.failure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.access.ActorId;

/** 口供: what the working process says on its standard output, a line each. The last one may be cut off. */
interface Line {

    /** 已答复: a request that was acknowledged. */
    record Done(ActorId actor, String key, GridCaseId id, long version) implements Line {

        String text() {
            return "did " + actor.value() + " " + key + " " + id.value() + " " + version + " .";
        }
    }

    static String id(String id) {
        return "id " + id + " .";
    }

    static String key(ActorId actor, String key) {
        return "key " + actor.value() + " " + key + " .";
    }

    static Seq<Done> done(Seq<String> lines) {
        return whole(lines, "did", 6)
                .map(word -> new Done(new ActorId(word[1]), word[2], new GridCaseId(word[3]), Long.parseLong(word[4])));
    }

    static Traces traces(Seq<String> lines) {
        return new Traces(
                whole(lines, "id", 3).map(word -> word[1]).toSet(),
                whole(lines, "key", 4)
                        .map(word -> new Traces.Key(new ActorId(word[1]), word[2]))
                        .toSet(),
                io.vavr.collection.HashSet.empty(),
                io.vavr.collection.HashSet.empty());
    }

    private static Seq<String[]> whole(Seq<String> lines, String first, int words) {
        return lines.map(line -> line.split(" "))
                .flatMap(word -> Option.when(word.length == words && word[0].equals(first), word));
    }
}
