/** A made-up host. */
@NullMarked
package org.huizhi.testkit.architecture.host.sound.adapters;

import org.jspecify.annotations.NullMarked;
