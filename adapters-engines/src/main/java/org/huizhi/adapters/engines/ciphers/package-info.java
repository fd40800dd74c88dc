/** 密码: sealing with what the Java platform brings along, and the file that holds the keys. */
@NullMarked
package org.huizhi.adapters.engines.ciphers;

import org.jspecify.annotations.NullMarked;
