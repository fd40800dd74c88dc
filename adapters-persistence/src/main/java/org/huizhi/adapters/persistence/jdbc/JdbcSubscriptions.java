package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.huizhi.application.kernel.outbox.Parked;
import org.huizhi.application.kernel.outbox.Parked.Place;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted.About;
import org.huizhi.application.kernel.outbox.Subscription;
import org.huizhi.application.kernel.outbox.Subscriptions;

/** SQL 订阅. */
final class JdbcSubscriptions implements Subscriptions {

    private static final String FIND = """
            select version, at_tx, at_seq, tries, retry_at, leased_until
            from subscription where district = ? and subscriber = ?""";
    private static final String BEGIN = """
            insert into subscription (version, at_tx, at_seq, tries, retry_at, leased_until, district, subscriber)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (district, subscriber) do nothing""";
    private static final String SAVE = """
            update subscription set version = ?, at_tx = ?, at_seq = ?, tries = ?, retry_at = ?, leased_until = ?
            where district = ? and subscriber = ? and version = ?""";
    private static final String PARK = """
            insert into parked (district, subscriber, tx, seq, kind, id, version, n, fact, tries, code, since, retry_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String HOLDS =
            "select 1 from parked where district = ? and subscriber = ? and kind = ? and id = ? limit 1";
    private static final String LINE =
            "select subscriber, tx, seq, kind, id, version, n, fact, tries, code, since, retry_at from parked p where ";
    private static final String DUE = LINE + """
            district = ? and subscriber = ? and retry_at <= ? and not exists (
                select 1 from parked e where e.district = p.district and e.subscriber = p.subscriber
                and e.kind = p.kind and e.id = p.id and (e.tx, e.seq) < (p.tx, p.seq))
            order by tx, seq limit 1""";
    private static final String SETTLE =
            "delete from parked where district = ? and subscriber = ? and tx = ? and seq = ?";
    private static final String POSTPONE = """
            update parked set tries = ?, code = ?, retry_at = ?
            where district = ? and subscriber = ? and tx = ? and seq = ?""";
    private static final String REPLAY = """
            update parked set tries = 0, retry_at = ?
            where district = ? and subscriber = ? and kind = ? and id = ? and retry_at is null""";
    private static final String COUNT =
            "select count(*) from parked where district = ? and subscriber = ? and kind = ? and id = ?";
    private static final String PAGE =
            LINE + "district = ? and (subscriber, tx, seq) > (?, ?, ?) order by subscriber, tx, seq limit ?";

    private final Transactions transactions;
    private final String district;

    JdbcSubscriptions(Transactions transactions, String district) {
        this.transactions = transactions;
        this.district = district;
    }

    @Override
    public Option<Subscription> find(String subscriber) {
        return transactions.glance(session -> session.first(
                FIND,
                row -> new Subscription(
                        subscriber,
                        row.getLong(1),
                        new Position(row.getLong(2), row.getLong(3)),
                        row.getInt(4),
                        instant(row, 5),
                        instant(row, 6)),
                district,
                subscriber));
    }

    @Override
    public boolean save(Subscription next) {
        return transactions.once(session -> next.version() == 1 ? write(session, BEGIN, next) : write(session, next))
                == 1;
    }

    private int write(Session session, Subscription next) throws SQLException {
        return write(session, SAVE, next, next.version() - 1);
    }

    private int write(Session session, String sql, Subscription next, Object... seen) throws SQLException {
        return session.update(
                sql,
                List.<Object>of(
                                next.version(),
                                next.cursor().transaction(),
                                next.cursor().seq(),
                                next.tries(),
                                next.retryAt(),
                                next.leasedUntil(),
                                district,
                                next.subscriber())
                        .appendAll(List.of(seen))
                        .toJavaArray());
    }

    @Override
    public void park(Parked fact) {
        transactions.once(session -> session.update(
                PARK,
                district,
                fact.place().subscriber(),
                fact.place().at().transaction(),
                fact.place().at().seq(),
                fact.about().kind(),
                fact.about().id(),
                fact.version(),
                fact.n(),
                fact.fact(),
                fact.tries(),
                fact.code(),
                fact.since(),
                fact.retryAt()));
    }

    @Override
    public boolean holds(String subscriber, About about) {
        return transactions
                .glance(session -> session.first(HOLDS, row -> true, district, subscriber, about.kind(), about.id()))
                .isDefined();
    }

    @Override
    public Option<Parked> due(String subscriber, Instant now) {
        return transactions.glance(session -> session.first(DUE, JdbcSubscriptions::parked, district, subscriber, now));
    }

    @Override
    public boolean settle(Place place) {
        return transactions.once(session -> session.update(
                        SETTLE,
                        district,
                        place.subscriber(),
                        place.at().transaction(),
                        place.at().seq()))
                == 1;
    }

    @Override
    public boolean postpone(Parked failed) {
        return transactions.once(session -> session.update(
                        POSTPONE,
                        failed.tries(),
                        failed.code(),
                        failed.retryAt(),
                        district,
                        failed.place().subscriber(),
                        failed.place().at().transaction(),
                        failed.place().at().seq()))
                == 1;
    }

    @Override
    public int replay(String subscriber, About about, Instant now) {
        return transactions.run(session -> {
            session.update(REPLAY, now, district, subscriber, about.kind(), about.id());
            return session.first(COUNT, row -> row.getInt(1), district, subscriber, about.kind(), about.id())
                    .get();
        });
    }

    @Override
    public Seq<Parked> parked(Option<Place> last, int limit) {
        var after = last.getOrElse(() -> new Place("", Position.START));
        return transactions.glance(session -> session.all(
                PAGE,
                JdbcSubscriptions::parked,
                district,
                after.subscriber(),
                after.at().transaction(),
                after.at().seq(),
                limit));
    }

    private static Parked parked(ResultSet row) throws SQLException {
        return new Parked(
                new Place(row.getString(1), new Position(row.getLong(2), row.getLong(3))),
                new About(row.getString(4), row.getString(5)),
                row.getLong(6),
                row.getInt(7),
                row.getString(8),
                row.getInt(9),
                row.getString(10),
                Instants.at(row, 11),
                instant(row, 12));
    }

    private static Option<Instant> instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column) == null ? Option.none() : Option.some(Instants.at(row, column));
    }
}
