/** 联动: what one context does when another tells a fact. It may see several contexts; nothing sees it. */
@NullMarked
package org.huizhi.application.reactions;

import org.jspecify.annotations.NullMarked;
