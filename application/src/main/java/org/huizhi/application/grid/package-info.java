/** 网格治理用例: what may be asked of grid cases, and the ports they are read through. */
@NullMarked
package org.huizhi.application.grid;

import org.jspecify.annotations.NullMarked;
