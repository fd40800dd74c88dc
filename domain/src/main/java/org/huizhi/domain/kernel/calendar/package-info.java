/** 日历与时限: working time, and clocks whose verdicts are derived from facts alone. */
@NullMarked
package org.huizhi.domain.kernel.calendar;

import org.jspecify.annotations.NullMarked;
