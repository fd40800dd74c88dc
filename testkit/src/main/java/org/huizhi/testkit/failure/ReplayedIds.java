package org.huizhi.testkit.failure;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.huizhi.application.kernel.IdSource;

/** 重放编号: ids that count, remember what they handed out, and can begin again from a mark, so that a repetition uses the same ids. */
final class ReplayedIds implements IdSource {

    private Seq<String> given = Vector.empty();
    private int count;

    @Override
    public String next() {
        return give("id-%06d");
    }

    @Override
    public String random() {
        return give("r-%06d");
    }

    int mark() {
        return count;
    }

    void rewind(int mark) {
        count = mark;
    }

    /** Every id ever handed out. */
    Seq<String> given() {
        return given.distinct();
    }

    private String give(String form) {
        var id = form.formatted(++count);
        given = given.append(id);
        return id;
    }
}
