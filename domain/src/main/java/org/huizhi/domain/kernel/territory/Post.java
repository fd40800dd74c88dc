package org.huizhi.domain.kernel.territory;

import org.huizhi.domain.kernel.Ids;

/**
 * 岗位: one seat for one person in one unit, such as the head of a grid. A unit with three grid workers has three posts.
 *
 * @param role the role's code in the pack, 1 to 64 characters of {@code a-z 0-9 -}
 * @param unit the unit it serves
 * @param seat 1 and up
 */
public record Post(String role, TerritoryCode unit, int seat) {

    public Post {
        Ids.require("role", role);
        if (seat < 1) {
            throw new IllegalArgumentException("seats count from 1: " + seat);
        }
    }

    /** The only, or the first, seat. */
    public static Post of(String role, TerritoryCode unit) {
        return new Post(role, unit, 1);
    }
}
