/** 地区包: a district's vocabulary and policies as validated, versioned data. */
@NullMarked
package org.huizhi.domain.kernel.pack;

import org.jspecify.annotations.NullMarked;
