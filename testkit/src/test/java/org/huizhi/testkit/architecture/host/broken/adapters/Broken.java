package org.huizhi.testkit.architecture.host.broken.adapters;

import org.huizhi.testkit.CountingIds;

/** Knows something of the library that is neither port nor value. */
record Broken(CountingIds ids) {}
