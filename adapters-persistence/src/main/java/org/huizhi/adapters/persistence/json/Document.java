package org.huizhi.adapters.persistence.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * 文档种类: how one type is stored, and how documents that an earlier release wrote become today's. A document carries the number
 * of its form; the first form is 1, and each step leads from one form to the next.
 */
public final class Document<T> {

    private final Json<T> json;
    private final Seq<UnaryOperator<ObjectNode>> steps;

    private Document(Json<T> json, Seq<UnaryOperator<ObjectNode>> steps) {
        this.json = json;
        this.steps = steps;
    }

    public static <T> Document<T> of(Class<T> type) {
        return new Document<>(Json.of(type), Vector.empty());
    }

    /** The same, in its next form: {@code step} turns a document of the form until now into the new one, and may change it in place. */
    public Document<T> then(UnaryOperator<ObjectNode> step) {
        return new Document<>(json, steps.append(step));
    }

    /** The form that is written now. */
    public int form() {
        return steps.size() + 1;
    }

    public String write(T value) {
        return json.write(value);
    }

    /**
     * @param form the form the text was written in
     * @throws Unreadable when it does not fit, or a later release wrote it
     */
    public T read(int form, String text) {
        if (form < 1 || form > form()) {
            throw new Unreadable("has form " + form + ", and this release knows 1 to " + form());
        }
        if (form == form()) {
            return json.read(text);
        }
        return json.read(steps.drop(form - 1).foldLeft(Nodes.object(Json.tree(text)), (old, step) -> step.apply(old)));
    }
}
