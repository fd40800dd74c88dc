/**
 * 测试工具: what a developer needs to test against Huizhi without a database, a pack file or a key: a sample district in code, the
 * people who work in it, a clock that is moved by hand, and a system put together from them. Contracts for adapters stand in {@code
 * contracts}, generators for properties in {@code generators}.
 */
@NullMarked
package org.huizhi.testkit;

import org.jspecify.annotations.NullMarked;
