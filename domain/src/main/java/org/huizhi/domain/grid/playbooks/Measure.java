package org.huizhi.domain.grid.playbooks;

import org.huizhi.domain.kernel.Label;

/**
 * 措施: one step of handling, such as 劝导. Its place in the playbook's list is its rank.
 *
 * @param code the pack's code
 * @param name the word people use
 */
public record Measure(String code, Label name) {}
