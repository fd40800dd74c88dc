/** 案件: the grid case from report to verified closure. */
@NullMarked
package org.huizhi.domain.grid.cases;

import org.jspecify.annotations.NullMarked;
