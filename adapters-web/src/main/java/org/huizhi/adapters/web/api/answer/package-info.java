/** 答复: what goes out: JSON of one form, problems of one form, in the language asked for. */
@NullMarked
package org.huizhi.adapters.web.api.answer;

import org.jspecify.annotations.NullMarked;
