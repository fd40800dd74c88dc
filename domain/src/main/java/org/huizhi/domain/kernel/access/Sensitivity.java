package org.huizhi.domain.kernel.access;

/** 敏感级别: what may be seen, each level with those before it. */
public enum Sensitivity {
    /** 编码与时限: codes, stages, places of problems, times */
    PLAIN,
    /** 正文: what people wrote about the matter */
    TEXT,
    /** 个人信息: who they are */
    PERSONAL
}
