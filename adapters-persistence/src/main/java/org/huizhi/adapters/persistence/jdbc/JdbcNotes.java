package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.jdbc.JdbcLedger.About;
import org.huizhi.application.kernel.Notes;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Sealed;

/** SQL 附言. */
final class JdbcNotes implements Notes {

    private static final String INSERT =
            "insert into note (district, id, kind, about, version, at, box) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND = "select box from note where district = ? and id = ?";

    private final Transactions transactions;
    private final String district;

    JdbcNotes(Transactions transactions, String district) {
        this.transactions = transactions;
        this.district = district;
    }

    static void append(Session session, About about, Seq<Note> notes, Provenance by) throws SQLException {
        for (var note : notes) {
            session.update(
                    INSERT,
                    about.district(),
                    note.id().value(),
                    about.kind(),
                    about.id(),
                    about.version(),
                    by.at(),
                    note.text().box());
        }
    }

    @Override
    public Option<Sealed> find(NoteId id) {
        return transactions.glance(
                session -> session.first(FIND, row -> new Sealed(row.getString(1)), district, id.value()));
    }
}
