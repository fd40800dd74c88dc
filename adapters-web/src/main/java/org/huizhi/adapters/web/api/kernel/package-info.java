/** 通用接口: vocabulary, territory, accounts, files and the training clock over HTTP. */
@NullMarked
package org.huizhi.adapters.web.api.kernel;

import org.jspecify.annotations.NullMarked;
