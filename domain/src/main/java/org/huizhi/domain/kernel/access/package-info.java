/** 权限: who acts, in which role and where, for what purpose, and the one table that says what is allowed. */
@NullMarked
package org.huizhi.domain.kernel.access;

import org.jspecify.annotations.NullMarked;
