package org.huizhi.application.kernel;

/** 登记变更: the fact that an entry of a register changed; what it was and is stays out of the ledger. */
public record Changed() {}
