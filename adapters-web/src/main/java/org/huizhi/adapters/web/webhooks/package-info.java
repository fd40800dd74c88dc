/** 网络回调: facts leave the district as signed CloudEvents, to hosts that the operator listed and to no other. */
@NullMarked
package org.huizhi.adapters.web.webhooks;

import org.jspecify.annotations.NullMarked;
