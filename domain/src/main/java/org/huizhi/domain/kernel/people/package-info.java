/** 人员: identifiers and personal fields, which are sealed everywhere but in the hands of those who must see them. */
@NullMarked
package org.huizhi.domain.kernel.people;

import org.jspecify.annotations.NullMarked;
