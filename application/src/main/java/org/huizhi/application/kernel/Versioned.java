package org.huizhi.application.kernel;

/**
 * 版本化状态: a state and how often it has been committed.
 *
 * @param state the state
 * @param version 1 after the first commit, one more after each further one
 */
public record Versioned<S>(S state, long version) {}
