package org.huizhi.domain.grid.playbooks;

import org.huizhi.domain.kernel.Label;

/**
 * 移交对象: somebody else a case can be handed over to: a project, mediation, another context.
 *
 * @param code the pack's code
 * @param name the word people use
 * @param oneWay whether it always takes the matter at once and never tells the giver more
 */
public record Party(String code, Label name, boolean oneWay) {}
