package org.huizhi.adapters.persistence.jdbc;

/**
 * 索引不符: a column or a child table that does not say what the document says.
 *
 * @param where the column, or the child table
 * @param stored what is stored there
 * @param derived what the document gives
 */
public record Mismatch(String table, String id, String where, String stored, String derived) {}
