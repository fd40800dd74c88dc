/** 地区包读取: district packs from YAML, with every mistake listed by path, value and remedy. */
@NullMarked
package org.huizhi.adapters.persistence.packs;

import org.jspecify.annotations.NullMarked;
