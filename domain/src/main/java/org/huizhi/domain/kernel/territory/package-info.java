/** 区划与网格: which units a district is made of, by day and by what was known; where they lie; who holds their posts. */
@NullMarked
package org.huizhi.domain.kernel.territory;

import org.jspecify.annotations.NullMarked;
