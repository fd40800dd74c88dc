/** 指标: figures with a unit, a window and a base, and what they are held against. */
@NullMarked
package org.huizhi.domain.kernel.indicator;

import org.jspecify.annotations.NullMarked;
