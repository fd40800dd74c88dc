/** 网格治理: grid governance. */
@NullMarked
package org.huizhi.domain.grid;

import org.jspecify.annotations.NullMarked;
