package org.huizhi.testkit.failure;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.PersonRef;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 核对: row ⇔ ledger ⇔ outbox ⇔ receipts ⇔ notes ⇔ people ⇔ counters, over everything a storage holds. Nobody may be writing meanwhile.
 *
 * @param storage what is audited
 * @param district the code every division begins with
 */
public record Audit(Storage storage, DivisionCode district) {

    private static final int PAGE = 200;
    private static final String COUNTER = "grid-case-";

    /** Every fault, in words; none when all agree. */
    public Seq<String> faults(Traces traces) {
        var cases = cases();
        return cases.flatMap(this::explained)
                .appendAll(traces.cases().flatMap(this::rowless))
                .appendAll(notes(cases, traces))
                .appendAll(receipts(traces))
                .appendAll(posted(cases))
                .appendAll(people(cases))
                .appendAll(numbers(cases));
    }

    /** Every case, newest first. */
    public Seq<Versioned<GridCase>> cases() {
        var everything = new Visible(HashSet.of(district), HashSet.empty(), HashSet.empty());
        Seq<Versioned<GridCase>> all = Vector.empty();
        Option<CaseQuery.Mark> after = Option.none();
        do {
            var query = new CaseQuery(
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    after,
                    PAGE);
            var page = storage.gridCaseReads()
                    .page(query, everything, Instant.EPOCH)
                    .items();
            all = all.appendAll(page);
            after = page.lastOption()
                    .filter(last -> page.size() == PAGE)
                    .map(last -> new CaseQuery.Mark(
                            last.state().report().receivedAt(), last.state().id()));
        } while (after.isDefined());
        return all;
    }

    /** The last number counted under a name, 0 when none was. Nothing is used up by asking. */
    public long counted(String counter) {
        var next = new AtomicLong();
        storage.work().<Boolean>together(() -> {
            next.set(storage.sequences().next(counter));
            return Either.left(new Refusal.NothingToDo());
        });
        return next.get() - 1;
    }

    public Seq<Person> people() {
        Seq<Person> all = Vector.empty();
        Option<PersonRef> after = Option.none();
        do {
            var page = storage.people().page(after, PAGE);
            all = all.appendAll(page);
            after = page.lastOption().filter(last -> page.size() == PAGE).map(Person::ref);
        } while (after.isDefined());
        return all;
    }

    private Seq<String> explained(Versioned<GridCase> row) {
        var id = row.state().id();
        var versions = storage.gridCases().history(id).map(Recorded::version).distinct();
        var loaded = storage.gridCases().load(id);
        var found = storage.gridCaseReads().byNumber(row.state().report().number());
        return List.of(
                        Option.when(
                                !versions.toList().equals(List.rangeClosed(1L, row.version())),
                                () -> id + " is at version " + row.version() + ", the ledger explains " + versions),
                        Option.when(!loaded.contains(row), () -> id + " is listed otherwise than it loads: " + loaded),
                        Option.when(!found.contains(id), () -> id + " is not found by its number, but " + found))
                .flatMap(each -> each);
    }

    private Option<String> rowless(GridCaseId id) {
        var row = storage.gridCases().load(id).isDefined();
        var facts = storage.gridCases().history(id).size();
        return Option.when(!row && facts > 0, () -> id + " has " + facts + " facts and no row");
    }

    private Seq<String> notes(Seq<Versioned<GridCase>> cases, Traces traces) {
        Set<NoteId> named = cases.flatMap(
                        row -> storage.gridCases().history(row.state().id()))
                .flatMap((Recorded<GridCaseFact> line) -> Traces.named(line.fact()))
                .toSet();
        Set<NoteId> kept = traces.notes()
                .filter(id -> storage.notes().find(id).isDefined())
                .toSet();
        var lost = named.filter(id -> storage.notes().find(id).isEmpty());
        return lost.toList()
                .map(id -> id + " is named by a fact and is not there")
                .appendAll(kept.diff(named).toList().map(id -> id + " is there and no fact names it"));
    }

    /** Of what has versions; that a register's receipt comes with its entry, {@link State} tells. */
    private Seq<String> receipts(Traces traces) {
        return traces.keys()
                .toList()
                .flatMap(key -> storage.receipts().find(key.actor(), key.value()))
                .filter(receipt -> receipt.version() > 0)
                .filter(this::withoutEffect)
                .map(receipt -> "receipt " + receipt.key() + " without its effect on " + receipt.subject());
    }

    private boolean withoutEffect(Receipt receipt) {
        return storage.gridCases()
                .history(new GridCaseId(receipt.subject()))
                .filter(line -> line.version() == receipt.version())
                .isEmpty();
    }

    /** What travels is what the ledger says, of every case and of nothing else. */
    private Seq<String> posted(Seq<Versioned<GridCase>> cases) {
        var told = facts().groupBy(fact -> fact.about().id())
                .mapValues(each -> each.map(Posted::fact).toList());
        var kept = cases.toMap(
                row -> row.state().id().value(),
                row -> storage.gridCases()
                        .history(row.state().id())
                        .<Object>map(Recorded::fact)
                        .toList());
        return told.keySet()
                .addAll(kept.keySet())
                .toList()
                .filter(id -> !told.get(id).equals(kept.get(id)))
                .map(id -> "of " + id + " the outbox tells " + told.get(id) + ", the ledger " + kept.get(id));
    }

    private Seq<Posted> facts() {
        Seq<Posted> all = Vector.empty();
        var page = storage.outbox().after(Position.START, PAGE);
        while (!page.isEmpty()) {
            all = all.appendAll(page);
            page = storage.outbox().after(page.last().at(), PAGE);
        }
        return all.filter(fact -> fact.about().kind().equals("grid-case"));
    }

    private Seq<String> people(Seq<Versioned<GridCase>> cases) {
        var told = cases.flatMap(row -> row.state().report().teller()).toSet();
        var kept = people().map(Person::ref).toSet();
        return told.diff(kept)
                .toList()
                .map(ref -> ref + " told of a case and is not registered")
                .appendAll(kept.diff(told).toList().map(ref -> ref + " is registered and told of no case"));
    }

    /** The numbers of each day are 1, 2, 3 … and the counter stands at the last. */
    private Seq<String> numbers(Seq<Versioned<GridCase>> cases) {
        Map<String, Seq<String>> days = cases.map(
                        row -> row.state().report().number().value())
                .groupBy(number -> number.substring(0, 8))
                .mapValues(Seq::sorted);
        return days.toList().flatMap(day -> {
            var counts = day._2().map(number -> Long.parseLong(number.substring(8)));
            var last = counted(COUNTER + LocalDate.parse(day._1(), DateTimeFormatter.BASIC_ISO_DATE));
            return counts.toList().equals(List.rangeClosed(1L, last))
                    ? List.<String>empty()
                    : List.of("of " + day._1() + " the counter stands at " + last + ", the numbers are " + counts);
        });
    }
}
