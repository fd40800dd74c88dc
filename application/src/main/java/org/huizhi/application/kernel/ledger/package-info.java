/** 台账存证: sealing the ledger, and finding whatever was done to it behind our back. */
@NullMarked
package org.huizhi.application.kernel.ledger;

import org.jspecify.annotations.NullMarked;
