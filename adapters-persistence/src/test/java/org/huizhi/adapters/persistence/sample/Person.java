package org.huizhi.adapters.persistence.sample;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.adapters.persistence.DatedKind;
import org.huizhi.adapters.persistence.RegisterKind;

/** An entry of a register, found under one name and any number of roles. */
public record Person(String id, String name, Option<String> login, Seq<String> roles) {

    public static final RegisterKind<String, Person> KIND = RegisterKind.<String, Person>of("sample-person", id -> id)
            .indexed("login", person -> person.login().toList())
            .indexed("role", Person::roles)
            .indexed("name", person -> List.of(person.name()));

    public static final DatedKind<String> POSTS = new DatedKind<>("sample-post", id -> id, id -> id);

    /** In the order of their code points; the last two the other way round in the order of Java's chars. */
    public static final Seq<String> KEYS = List.of("A", "a", "a-1", "b", "徐", "\uFF5E", "\uD83C\uDFE0");

    public static Person of(String id, int variant) {
        return variant == 0
                ? new Person(id, "first", Option.some("login-" + id), List.of("grid", "duty", "grid"))
                : new Person(id, "second", Option.none(), List.of("lead"));
    }
}
