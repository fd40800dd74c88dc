package org.huizhi.application.kernel;

/**
 * 台账条目: a fact as the ledger keeps it.
 *
 * @param version the version of the aggregate that this fact led to
 * @param fact what happened
 * @param by who, when, for what, under which policy
 */
public record Recorded<E>(long version, E fact, Provenance by) {}
