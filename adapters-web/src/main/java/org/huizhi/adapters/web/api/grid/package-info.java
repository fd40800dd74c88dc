/** 案件接口: grid cases over HTTP. */
@NullMarked
package org.huizhi.adapters.web.api.grid;

import org.jspecify.annotations.NullMarked;
