/** 内核: the ideas every context uses; it knows no context. */
@NullMarked
package org.huizhi.domain.kernel;

import org.jspecify.annotations.NullMarked;
