/** 应用内核: the one loop behind every use case, and the ports it stands on. */
@NullMarked
package org.huizhi.application.kernel;

import org.jspecify.annotations.NullMarked;
