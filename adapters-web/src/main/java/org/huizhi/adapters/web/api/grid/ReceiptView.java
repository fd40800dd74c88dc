package org.huizhi.adapters.web.api.grid;

/**
 * 回执视图: all that is said of a report that was passed on.
 *
 * @param receipt a number that reveals nothing
 */
public record ReceiptView(String receipt) {}
