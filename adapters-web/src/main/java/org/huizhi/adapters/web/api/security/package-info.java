/** 安全: who calls, and what is answered to whoever may not. */
@NullMarked
package org.huizhi.adapters.web.api.security;

import org.jspecify.annotations.NullMarked;
