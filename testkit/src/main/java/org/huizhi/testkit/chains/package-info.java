/**
 * 动作链: random users with random commands, through the in-ports, against a store of one's own; what fails shrinks to the shortest
 * story that fails. They need jqwik, which is an optional dependency of the testkit.
 */
@NullMarked
package org.huizhi.testkit.chains;

import org.jspecify.annotations.NullMarked;
