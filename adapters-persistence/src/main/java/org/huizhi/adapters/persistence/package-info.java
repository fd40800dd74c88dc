/** 持久化: storage adapters; what memory and SQL stores share stands here. */
@NullMarked
package org.huizhi.adapters.persistence;

import org.jspecify.annotations.NullMarked;
