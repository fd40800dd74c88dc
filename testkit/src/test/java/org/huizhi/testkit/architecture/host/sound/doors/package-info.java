/** A made-up host. */
@NullMarked
package org.huizhi.testkit.architecture.host.sound.doors;

import org.jspecify.annotations.NullMarked;
