/** 责任: who holds a matter, who helps, how it is handed over, who approves and who may verify. */
@NullMarked
package org.huizhi.domain.kernel.duty;

import org.jspecify.annotations.NullMarked;
