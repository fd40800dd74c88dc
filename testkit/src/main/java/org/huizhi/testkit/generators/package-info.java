/**
 * 生成器: jqwik domains with an arbitrary for every domain type; name them with {@code @Domain} and take the types as parameters.
 * They need jqwik, which is an optional dependency of the testkit.
 */
@NullMarked
package org.huizhi.testkit.generators;

import org.jspecify.annotations.NullMarked;
