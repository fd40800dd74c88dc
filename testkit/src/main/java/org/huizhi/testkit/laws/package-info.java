/** 法则: what must hold of a host's own district pack, as tests that the host extends. JUnit's API only. */
@NullMarked
package org.huizhi.testkit.laws;

import org.jspecify.annotations.NullMarked;
