/** 网络入口: the doors that speak HTTP. */
@NullMarked
package org.huizhi.adapters.web;

import org.jspecify.annotations.NullMarked;
