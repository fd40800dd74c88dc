/** 导则: what the district's pack says about channels, categories and how each kind of case is handled. */
@NullMarked
package org.huizhi.domain.grid.playbooks;

import org.jspecify.annotations.NullMarked;
