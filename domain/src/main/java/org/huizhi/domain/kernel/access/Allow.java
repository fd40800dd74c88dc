package org.huizhi.domain.kernel.access;

import io.vavr.collection.Set;

/**
 * 准许: one row of the matrix.
 *
 * @param action what may be done, such as {@code grid.case.verify}
 * @param role by whom
 * @param relations in which relations, one of them is enough
 * @param upTo how much may be seen with it
 */
public record Allow(String action, Role role, Set<Relation> relations, Sensitivity upTo) {}
