/** 比对: what differs between two district packs, or two versions of one, in words. */
@NullMarked
package org.huizhi.application.comparison;

import org.jspecify.annotations.NullMarked;
