/** SQL 存储: one class per port over any database; {@link org.huizhi.adapters.persistence.jdbc.Vendor} holds what differs. */
@NullMarked
package org.huizhi.adapters.persistence.jdbc;

import org.jspecify.annotations.NullMarked;
