package org.huizhi.application.kernel;

/** 暂不可用: marks the exceptions that mean that a store or another device is away for now, so that asking again later may help. */
public interface Unavailable {}
