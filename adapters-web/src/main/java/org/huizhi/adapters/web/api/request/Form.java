package org.huizhi.adapters.web.api.request;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** 表单: the values of a body or a query once its shape has been found right. */
public final class Form {

    private final Map<Field<?>, Object> values;

    Form(Map<Field<?>, Object> values) {
        this.values = values;
    }

    /** The value of a field that is needed, and so is there. */
    public <T> T get(Field<T> field) {
        return find(field).getOrElseThrow(() -> new IllegalStateException("not needed in this shape: " + field.name()));
    }

    @SuppressWarnings("unchecked")
    public <T> Option<T> find(Field<T> field) {
        return values.get(field).map(value -> (T) value);
    }

    /** Everything in a list that may be absent. */
    public <T> Seq<T> all(Field<Seq<T>> field) {
        return find(field).getOrElse(List::empty);
    }
}
