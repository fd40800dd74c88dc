/** A made-up host. */
@NullMarked
package org.huizhi.testkit.architecture.host.sound.core;

import org.jspecify.annotations.NullMarked;
