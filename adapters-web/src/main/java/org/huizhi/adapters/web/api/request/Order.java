package org.huizhi.adapters.web.api.request;

import org.huizhi.application.kernel.Call;

/**
 * 请求内容: a request as a use case wants it.
 *
 * @param call who asks, what for, under which key and on which version
 * @param what what is asked
 */
public record Order<C>(Call call, C what) {}
