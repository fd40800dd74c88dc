package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Training;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 演练文件: {@code sample.yaml}, the training logins and what the sample cases tell. A pack may do without it.
 *
 * @param scopes where somebody may act
 * @param units whom a login can work for
 * @param grid what stories are checked against; none where it cannot be read
 */
record SampleFile(Scopes scopes, Choice<String> units, Option<GridPolicy> grid) {

    private static final int MOST_CASES = 2_000;
    private static final int MOST_DAYS = 366;
    private static final Choice<Role> ROLES = Choice.of("role", Role.class);

    /** 登录及出处. */
    private record Stated(Node node, String login, Grant grant) {}

    Option<Training> read(Option<Node> file) {
        return file.flatMap(top -> top.fields("logins", "home", "cases", "days", "stories", "families", "givens"))
                .flatMap(at -> {
                    var logins = at.all("logins", this::login);
                    logins.forEach(all ->
                            Once.check(all.map(each -> new Once.Use(each.login(), each.node())), "pack.code-twice"));
                    return For(
                                    logins,
                                    at.need("home", this::home),
                                    at.need("cases", node -> node.whole(1, MOST_CASES)),
                                    at.need("days", node -> node.whole(1, MOST_DAYS)),
                                    at.all("stories", this::story),
                                    at.all("families", Node::text),
                                    at.all("givens", Node::text))
                            .yield((who, home, cases, days, stories, families, givens) ->
                                    new Training(byName(who), home, cases, days, stories, families, givens));
                });
    }

    private static Map<String, Grant> byName(Seq<Stated> logins) {
        return LinkedHashMap.ofEntries(logins.map(each -> Map.entry(each.login(), each.grant())));
    }

    private Option<Stated> login(Node node) {
        return node.fields("login", "role", "scope", "unit").flatMap(at -> {
            var role = at.need("role", ROLES::read);
            return For(at.need("login", Forms::code), role, at.need("scope", scopes::read), unit(at, role))
                    .yield((login, acts, scope, unit) ->
                            new Stated(at.node("login").get(), login, new Grant(acts, scope, unit)));
        });
    }

    /** Whoever works for a unit says which, and nobody else does. */
    private Option<Option<UnitId>> unit(Fields at, Option<Role> role) {
        if (role.contains(Role.HANDLING_UNIT)) {
            return at.need("unit", units::code).map(code -> Option.of(new UnitId(code)));
        }
        return role.isDefined() && at.node("unit").isDefined()
                ? at.node("unit").get().refuse("pack.unit-unasked")
                : Option.of(Option.none());
    }

    private Option<DivisionCode> home(Node node) {
        return scopes.read(node)
                .flatMap(home -> scopes.inhabited(home) ? Option.of(home) : node.refuse("pack.home-empty"));
    }

    private Option<Training.Story> story(Node node) {
        return node.fields("category", "text")
                .flatMap(at -> For(at.need("category", this::category), at.need("text", Node::text))
                        .yield(Training.Story::new));
    }

    private Option<String> category(Node node) {
        Option<Seq<String>> codes = grid.map(policy -> policy.categories().map(Category::code));
        var known = Choice.ofCodes("category", codes);
        return known.code(node)
                .flatMap(code -> grid.forAll(policy -> tellable(policy, code))
                        ? Option.of(code)
                        : node.refuse("pack.story-unfit"));
    }

    private static boolean tellable(GridPolicy policy, String code) {
        return policy.category(code)
                .exists(category ->
                        !category.restricted() && policy.playbook(category).photosAfter() == 0);
    }
}
