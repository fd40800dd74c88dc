package org.huizhi.adapters.persistence.jdbc;

import org.huizhi.adapters.persistence.RegisterKind;
import org.huizhi.adapters.persistence.json.Document;

/**
 * 登记册的表: what one register adds to {@link JdbcRegister}.
 *
 * @param table its table, with the columns {@code district, id, version, v, body, changed_at}
 */
public record RegisterTable<K, V>(String table, RegisterKind<K, V> kind, Document<V> document) {}
