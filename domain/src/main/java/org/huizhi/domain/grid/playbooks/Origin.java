package org.huizhi.domain.grid.playbooks;

/** 来源: whether the district found it or was told. */
public enum Origin {
    /** 未诉先办: found by a patrol, a visit, a sensor or a neighbour before anybody complained */
    PROACTIVE,
    /** 接诉即办: somebody told the district */
    REACTIVE
}
