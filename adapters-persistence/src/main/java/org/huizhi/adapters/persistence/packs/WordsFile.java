package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.access.Role;

/**
 * 用词文件: {@code words.yaml}, what purposes and roles are called here.
 *
 * @param purposes the purposes a call may name
 * @param roles every role
 */
record WordsFile(Map<String, Label> purposes, Map<Role, Label> roles) {

    private static final Choice<Role> ROLES = Choice.of("role", Role.class);

    static Option<WordsFile> read(Option<Node> file) {
        return file.flatMap(top -> top.fields("purposes", "roles"))
                .map(at -> new WordsFile(words(Entry.list(at, "purposes")), roles(at)));
    }

    static Map<String, Label> words(Seq<Entry> entries) {
        return LinkedHashMap.ofEntries(entries.map(each -> Map.entry(each.code(), each.name())));
    }

    private static Map<Role, Label> roles(Fields at) {
        var entries = Entry.list(at, "roles");
        Map<Role, Label> roles = LinkedHashMap.ofEntries(entries.flatMap(
                each -> ROLES.read(each.codeNode(), each.code()).map(role -> Map.entry(role, each.name()))));
        var wordless = List.of(Role.values()).reject(roles::containsKey).map(Choice::word);
        if (at.node("roles").isDefined() && !wordless.isEmpty()) {
            at.node().below("roles").refuse("pack.role-without-words", wordless);
        }
        return roles;
    }
}
