package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.adapters.persistence.jdbc.JdbcLedger.About;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.access.ActorId;

/** 一次写入: a decision as one statement, see {@link CommitStatement}; one way to the database, commit included. */
final class SingleCommits<S, E> implements Commits<S, E> {

    private static final Seq<String> FACT = List.of("n", "fact", "v", "data", "hash");
    private static final Seq<String> NOTE = List.of("id", "box");

    private final Transactions transactions;
    private final JdbcLedger ledger;
    private final String district;
    private final Table<?, S, E> table;
    private final Heads heads;
    private final Map<CommitStatement, String> statements;

    SingleCommits(Transactions transactions, JdbcLedger ledger, String district, Table<?, S, E> table) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.heads = new Heads();
        this.district = district;
        this.table = table;
        var either = List.of(true, false);
        this.statements = either.flatMap(opening ->
                        either.flatMap(keyed -> either.map(noted -> new CommitStatement(table, opening, keyed, noted))))
                .foldLeft(HashMap.empty(), (all, each) -> all.put(each, each.sql()));
    }

    @Override
    public Either<Refusal, Long> commit(String id, long expected, Decision<S, E> decision, Provenance by) {
        return before(id, expected)
                .toEither(() -> refusal(id, expected, by.receipt()))
                .flatMap(before -> commit(id, expected, decision, lines(id, expected, before, decision, by), by));
    }

    private Seq<LedgerLine> lines(String id, long expected, String before, Decision<S, E> decision, Provenance by) {
        var about = new About(district, table.kind(), id, expected + 1);
        return ledger.lines(about, before, decision.facts(), table.facts(), by);
    }

    @Override
    public void seen(String id, long version, String hash) {
        if (!transactions.running()) {
            heads.keep(id, version, hash);
        }
    }

    @Override
    public boolean wantsHash() {
        return ledger.isChained();
    }

    /** What was loaded is at hand; only who commits without having loaded goes another way to the database. */
    private Option<String> before(String id, long version) {
        return version == 0 || !ledger.isChained()
                ? Option.some("")
                : heads.find(id, version)
                        .orElse(() -> transactions.glance(
                                session -> JdbcLedger.hash(session, new About(district, table.kind(), id, version))));
    }

    private Either<Refusal, Long> commit(
            String id, long expected, Decision<S, E> decision, Seq<LedgerLine> lines, Provenance by) {
        var receipt = by.receipt();
        var shape = new CommitStatement(
                table, expected == 0, receipt.isDefined(), !decision.notes().isEmpty());
        var values = values(id, expected, decision, lines, by).toJavaArray();
        try {
            return alone(session -> session.first(statements.get(shape).get(), row -> row.getLong(1), values))
                    .peek(version -> seen(id, version, lines.last().hash()))
                    .toEither(() -> refusal(id, expected, receipt));
        } catch (StorageException failure) {
            if (failure.reason() == Reason.CONSTRAINT && used(receipt)) {
                return Either.left(new Refusal.Repeated(receipt.get().key()));
            }
            throw failure;
        }
    }

    /** Inside a transaction it is undone by itself when it fails, and the transaction goes on. */
    private <T> T alone(Transactions.Work<T> work) {
        return transactions.running() ? transactions.run(work) : transactions.once(work);
    }

    /** Asked after the fact, so that whoever lost a race learns what it lost against. */
    private Refusal refusal(String id, long expected, Option<Receipt> receipt) {
        return used(receipt) ? new Refusal.Repeated(receipt.get().key()) : new Refusal.Stale(id, expected);
    }

    private boolean used(Option<Receipt> receipt) {
        return receipt.exists(mine -> new JdbcReceipts(transactions, district)
                .find(mine.actor(), mine.key())
                .isDefined());
    }

    private Seq<Object> values(
            String id, long expected, Decision<S, E> decision, Seq<LedgerLine> lines, Provenance by) {
        var next = decision.next();
        var document = List.<Object>of(
                        table.document().form(), new Body(table.document().write(next)))
                .appendAll(table.columns().map(column -> column.of(next)));
        var key = by.receipt().toList().flatMap(receipt -> key(receipt));
        return (expected == 0
                        ? List.<Object>of(district, id).appendAll(document)
                        : document.appendAll(List.of(district, id, expected)))
                .appendAll(key)
                .appendAll(by.receipt().toList().flatMap(receipt -> key(receipt).appendAll(rest(receipt))))
                .appendAll(provenance(by))
                .append(lines.head().key())
                .append(facts(lines))
                .appendAll(decision.notes().isEmpty() ? List.empty() : List.of(by.at(), notes(decision.notes())))
                .appendAll(table.children().flatMap(child -> rows(child, next, expected > 0)));
    }

    private Seq<Object> key(Receipt receipt) {
        return List.of(district, receipt.actor().value(), receipt.key());
    }

    private static Seq<Object> rest(Receipt receipt) {
        return List.of(receipt.digest(), receipt.subject(), receipt.version(), receipt.answer(), receipt.at());
    }

    private static Seq<Object> provenance(Provenance by) {
        return List.of(
                by.at(),
                by.actor().value(),
                by.onBehalfOf().map(ActorId::value),
                by.purpose().code(),
                by.policyVersion());
    }

    private static Body facts(Seq<LedgerLine> lines) {
        return JsonRows.of(FACT, lines.map(SingleCommits::fact));
    }

    private static Seq<Object> fact(LedgerLine line) {
        var content = line.content();
        return List.of(line.n(), content.get(5), content.get(6), new Body((String) content.get(7)), line.hash());
    }

    private static Body notes(Seq<Note> notes) {
        return JsonRows.of(
                NOTE, notes.map(note -> List.of(note.id().value(), note.text().box())));
    }

    private Seq<Object> rows(Child<S> child, S next, boolean again) {
        var rows = child.rows().apply(next);
        var named = child.columns().prepend("n");
        var all = JsonRows.of(named, rows.zipWithIndex((row, n) -> row.prepend(n + 1)));
        return again ? List.of(rows.size(), all) : List.of(all);
    }
}
