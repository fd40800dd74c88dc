package org.huizhi.application.grid;

import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.kernel.Explained;

/**
 * 疑似重复: another case that may be the same problem.
 *
 * @param other the other case
 * @param score how likely, 0 to 100, with what it rests on
 */
public record DuplicateProposal(GridCase other, Explained<Integer> score) {}
