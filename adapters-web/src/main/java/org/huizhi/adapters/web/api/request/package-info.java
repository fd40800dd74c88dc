/** 请求: what comes in: strict JSON, every fault of a request at once, and the call that every use case asks for. */
@NullMarked
package org.huizhi.adapters.web.api.request;

import org.jspecify.annotations.NullMarked;
