package org.huizhi.bootstrap.api;

import java.util.List;
import java.util.Map;
import org.huizhi.domain.kernel.access.Role;

/**
 * 某人: somebody with one role, let in by a token.
 *
 * @param id who
 * @param role in which role
 * @param scope where it holds
 * @param unit for whom a handling unit's person works
 */
record Somebody(String id, Role role, String scope, String unit) {

    static Somebody of(String id, Role role, String scope) {
        return new Somebody(id, role, scope, "unit");
    }

    Api api() {
        var grant = role == Role.HANDLING_UNIT
                ? Map.of("role", role.name(), "scope", scope, "unit", unit)
                : Map.of("role", role.name(), "scope", scope);
        return Tokens.bearing(Tokens.claims()
                .subject(id)
                .claim("huizhi_grants", List.of(grant))
                .build());
    }
}
