/** 报告: what the contracts and laws of the testkit found in a build. */
@NullMarked
package org.huizhi.testkit.report;

import org.jspecify.annotations.NullMarked;
