/** 内存存储: the reference behaviour of every port, on persistent maps behind one lock. */
@NullMarked
package org.huizhi.adapters.persistence.memory;

import org.jspecify.annotations.NullMarked;
