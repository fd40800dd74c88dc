/** 应用: use cases and ports; {@link org.huizhi.application.Huizhi} puts them together without a framework. */
@NullMarked
package org.huizhi.application;

import org.jspecify.annotations.NullMarked;
