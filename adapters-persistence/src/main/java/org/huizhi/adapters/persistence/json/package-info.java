/** 文档: domain values as JSON text: strict, deterministic, explicit about types and versions, with no annotation in the domain. */
@NullMarked
package org.huizhi.adapters.persistence.json;

import org.jspecify.annotations.NullMarked;
