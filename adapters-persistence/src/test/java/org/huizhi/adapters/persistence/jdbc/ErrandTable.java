package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.adapters.persistence.sample.Errand.Helper;

/** The sample aggregate's mapping, with columns of every type and child rows. */
record ErrandTable(Document<Errand> document, Document<Errand.Fact> facts)
        implements Table<Errand.Id, Errand, Errand.Fact> {

    static final ErrandTable NOW = new ErrandTable(Document.of(Errand.class), Document.of(Errand.Fact.class));

    static String create(Session session) throws SQLException {
        session.update(in(session, """
                create table if not exists errand (district ${text} not null, id ${text} not null,
                    version bigint not null, v integer not null, body ${json} not null, street ${text} not null,
                    stage ${text} not null, due ${instant}, helpers integer not null, open ${truth} not null,
                    primary key (district, id))"""));
        session.update(in(session, """
                create table if not exists errand_helper (district ${text} not null, errand ${text} not null,
                    n integer not null, unit ${text} not null, until ${instant}, lead ${truth} not null,
                    primary key (district, errand, n), foreign key (district, errand) references errand (district, id))"""));
        return "errand";
    }

    /** In the words of the session's database. */
    private static String in(Session session, String sql) {
        return session.vendor().words().foldLeft(sql, (said, word) -> said.replace("${" + word._1 + "}", word._2));
    }

    @Override
    public String name() {
        return "errand";
    }

    @Override
    public String kind() {
        return "errand";
    }

    @Override
    public String key(Errand.Id id) {
        return id.value();
    }

    @Override
    public Seq<Column<Errand>> columns() {
        return List.of(
                new Column<>("street", Errand::street),
                new Column<>("stage", errand -> errand.stage().getClass().getSimpleName()),
                new Column<>("due", Errand::due),
                new Column<>("helpers", errand -> errand.helpers().size()),
                new Column<>("open", errand -> errand.stage() instanceof Errand.Stage.Open));
    }

    @Override
    public Seq<Child<Errand>> children() {
        return List.of(Child.of(
                "errand_helper",
                Errand::helpers,
                List.of(
                        new Column<Helper>("unit", Helper::unit),
                        new Column<Helper>("until", Helper::until),
                        new Column<Helper>("lead", Helper::lead))));
    }
}
