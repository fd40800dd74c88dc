package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;

/**
 * 台账行: a line as it stands in the table.
 *
 * @param place its place in the order in which facts travel; START before it has one
 * @param content everything it says beside what it is about
 * @param key the name of the key that made its hash; empty where there is none
 */
record LedgerLine(
        String district,
        Posted.About about,
        long version,
        int n,
        Position place,
        Seq<Object> content,
        String key,
        String hash) {

    /** Its columns, in the order of {@link #of}. */
    static final String COLUMNS = """
            kind, id, version, n, tx, seq, at, actor, on_behalf_of, purpose, policy_version, fact, v, data,
            chain_key, hash""";

    static LedgerLine of(String district, ResultSet row) throws SQLException {
        var content = List.<Object>of(
                Instants.at(row, 7),
                row.getString(8),
                Option.of(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getInt(13),
                row.getString(14));
        return new LedgerLine(
                district,
                new Posted.About(row.getString(1), row.getString(2)),
                row.getLong(3),
                row.getInt(4),
                new Position(row.getLong(5), row.getLong(6)),
                content,
                row.getString(15),
                row.getString(16));
    }

    /** What its hash is over. */
    Seq<Object> parts() {
        return List.<Object>of(district, about.kind(), about.id(), version, n).appendAll(content);
    }

    LedgerLine hashed(String with) {
        return new LedgerLine(district, about, version, n, place, content, key, with);
    }

    boolean isAbout(LedgerLine other) {
        return about.equals(other.about);
    }
}
