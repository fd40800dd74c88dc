/** 地区存储: one district's storage put together, in memory and over SQL, and what its aggregates and registers add to the generic stores. */
@NullMarked
package org.huizhi.adapters.persistence.district;

import org.jspecify.annotations.NullMarked;
