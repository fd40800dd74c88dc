package org.huizhi.application.kernel;

/** 顺序号端口: counts 1, 2, 3 … per name; part of the running transaction, so that what is refused uses no number. */
public interface Sequences {

    long next(String name);
}
