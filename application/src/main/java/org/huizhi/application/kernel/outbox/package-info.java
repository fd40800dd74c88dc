/** 发件箱: facts that travel: the ledger in an order that every reader shares, and how far each subscriber has come. */
@NullMarked
package org.huizhi.application.kernel.outbox;

import org.jspecify.annotations.NullMarked;
