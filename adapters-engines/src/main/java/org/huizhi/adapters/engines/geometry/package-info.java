/** 几何: places and borders, by the JTS library. */
@NullMarked
package org.huizhi.adapters.engines.geometry;

import org.jspecify.annotations.NullMarked;
