/**
 * 架构规矩: the boundary rules as ArchUnit rules, for a host's own packages. They need ArchUnit, which is an optional dependency of
 * the testkit.
 */
@NullMarked
package org.huizhi.testkit.architecture;

import org.jspecify.annotations.NullMarked;
