package org.huizhi.domain.grid.playbooks;

import org.huizhi.domain.kernel.Label;

/**
 * 类别: what kind of problem it is.
 *
 * @param code four digits, two of the major class and two of the minor one; where the standard counts components and events
 *     apart, behind {@code c} or {@code e}, such as {@code c0101}
 * @param name the word people use
 * @param restricted whether it opens no case and goes to the minors drop box instead
 * @param playbook the code of its playbook
 */
public record Category(String code, Label name, boolean restricted, String playbook) {}
