package org.huizhi.domain.kernel.territory;

/** 网格类别: what a grid was drawn for; kept beside the code, never in it. */
public enum GridKind {
    /** 基础网格: homes. */
    BASE,
    /** 专属网格: one school, office building, market or park of its own. */
    EXCLUSIVE
}
