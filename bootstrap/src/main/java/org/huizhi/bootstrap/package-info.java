/** 装配: puts stores, engines and doors together into a runnable server, and gives it a sample district. */
@NullMarked
package org.huizhi.bootstrap;

import org.jspecify.annotations.NullMarked;
