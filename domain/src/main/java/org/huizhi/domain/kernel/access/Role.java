package org.huizhi.domain.kernel.access;

/** 角色: what a person is in the district's work. The words shown come from the pack; the matrix speaks of these. */
public enum Role {
    /** 区级干部 */
    DISTRICT_OFFICIAL,
    /** 街镇干部 */
    STREET_OFFICIAL,
    /** 居委干部 */
    NEIGHBOURHOOD_OFFICIAL,
    /** 值班长: the head of the intake desk; files, declines, merges */
    DUTY_OFFICER,
    /** 派遣员 */
    DISPATCHER,
    /** 处置单位 */
    HANDLING_UNIT,
    /** 网格员 */
    GRID_WORKER,
    /** 区未保中心工作人员 */
    CHILD_CENTRE_OFFICER,
    /** 儿童督导员 */
    CHILD_SUPERVISOR,
    /** 儿童主任 */
    CHILD_DIRECTOR,
    /** 儿童福利社工 */
    SOCIAL_WORKER,
    /** 养老顾问 */
    CARE_ADVISER,
    /** 养老机构负责人 */
    FACILITY_MANAGER,
    /** 志愿者 */
    VOLUNTEER,
    /** 居民 */
    RESIDENT,
    /** 审计管理员 */
    AUDITOR,
    /** 安全管理员 */
    SECURITY_ADMINISTRATOR,
    /** 系统管理员: keeps the system running and reads no case */
    SYSTEM_ADMINISTRATOR,
    /** 定时任务: scheduled work, which may do what its rows of the matrix say and nothing else */
    TIMEKEEPER
}
