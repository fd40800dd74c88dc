/**
 * 故障演练: every use case with every port failing under it, and a process that is killed while it works. Extend {@link
 * org.huizhi.testkit.failure.FailureContract} and {@link org.huizhi.testkit.failure.KillContract} and hand in a storage.
 */
@NullMarked
package org.huizhi.testkit.failure;

import org.jspecify.annotations.NullMarked;
