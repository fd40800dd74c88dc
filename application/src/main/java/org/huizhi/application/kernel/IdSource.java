package org.huizhi.application.kernel;

/** 编号来源: fresh ids. */
public interface IdSource {

    /** A fresh id that sorts by when it was made; never used for people. */
    String next();

    /** A fresh id that says nothing, for people and notes. */
    String random();
}
