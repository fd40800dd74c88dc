/** 页面: the one page that says what runs here. */
@NullMarked
package org.huizhi.adapters.web.console;

import org.jspecify.annotations.NullMarked;
