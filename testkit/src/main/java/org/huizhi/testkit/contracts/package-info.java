/**
 * 契约: what every adapter of a port promises, as tests to extend. Take the testkit in test scope, extend the contract of your port,
 * hand in a fresh adapter, and run it with JUnit: green means that every use case works on it. The contracts need JUnit's API and
 * nothing else.
 */
@NullMarked
package org.huizhi.testkit.contracts;

import org.jspecify.annotations.NullMarked;
