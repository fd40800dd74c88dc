package org.huizhi.bootstrap.access;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.huizhi.domain.kernel.access.Relation;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.Sensitivity;

/** 权限政策: the second table, read from {@code access-policy.txt}; what stands in it is allowed, the rest is denied. */
public record Policy(Map<Tuple2<Role, String>, Seq<Line>> sentences) {

    /** 政策行: one sentence of the policy. */
    public record Line(Role role, String action, Set<Relation> relations, Sensitivity upTo) {}

    static final Set<Relation> ANYWHERE =
            HashSet.of(Relation.OWN, Relation.CHILD, Relation.PARENT, Relation.SIBLING, Relation.ELSEWHERE);

    public static Policy read() {
        return parse(text());
    }

    /** How much the role sees when it does this to a thing that stands to it in these relations; none when it may not. */
    public Option<Sensitivity> allows(Role role, String action, Set<Relation> relations) {
        return sentences
                .getOrElse(Tuple.of(role, action), List.empty())
                .filter(line -> !line.relations().intersect(relations).isEmpty())
                .map(Line::upTo)
                .max();
    }

    public Seq<Line> lines() {
        return sentences.values().flatMap(each -> each);
    }

    public Set<String> actions() {
        return lines().map(Line::action).toSet();
    }

    static Policy parse(String text) {
        Seq<Line> lines = List.empty();
        Option<Role> role = Option.none();
        for (var line : List.ofAll(text.lines().toList()).map(String::strip)) {
            if (line.startsWith("[")) {
                role = Option.of(Role.valueOf(line.substring(1, line.indexOf(']'))));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lines = lines.appendAll(sentence(role.get(), line));
            }
        }
        return new Policy(
                lines.groupBy(line -> Tuple.of(line.role(), line.action())).mapValues(each -> each));
    }

    private static Seq<Line> sentence(Role role, String line) {
        var parts = List.of(line.split("\\|")).map(String::strip);
        if (parts.size() != 4 || parts.exists(String::isEmpty)) {
            throw new IllegalArgumentException("actions | relations | sees | rule, not: " + line);
        }
        var relations = words(parts.get(1)).flatMap(Policy::relations).toSet();
        var upTo = Sensitivity.valueOf(parts.get(2).toUpperCase(Locale.ROOT));
        return words(parts.get(0).replace(",", " "))
                .map(action -> action.contains(".") ? action : "grid.case." + action)
                .map(action -> new Line(role, action, relations, upTo));
    }

    private static Set<Relation> relations(String word) {
        return word.equals("anywhere") ? ANYWHERE : HashSet.of(Relation.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Seq<String> words(String text) {
        return List.of(text.split("\\s+"));
    }

    private static String text() {
        try (var stream = Policy.class.getResourceAsStream("/access-policy.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
