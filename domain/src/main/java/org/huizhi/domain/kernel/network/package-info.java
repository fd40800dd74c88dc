/** 组网: formations and networks: who has to be there, who is, and what is missing, explained. */
@NullMarked
package org.huizhi.domain.kernel.network;

import org.jspecify.annotations.NullMarked;
