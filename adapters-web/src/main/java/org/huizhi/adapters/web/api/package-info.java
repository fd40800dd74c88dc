/** 接口: the HTTP API under {@code /api/v1}, put together. */
@NullMarked
package org.huizhi.adapters.web.api;

import org.jspecify.annotations.NullMarked;
