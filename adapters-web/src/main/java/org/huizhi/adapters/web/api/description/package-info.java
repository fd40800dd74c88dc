/** 接口说明: the OpenAPI description of what is really there. */
@NullMarked
package org.huizhi.adapters.web.api.description;

import org.jspecify.annotations.NullMarked;
