package org.huizhi.application;

import java.time.Duration;
import java.time.Instant;
import org.huizhi.application.grid.Grid;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.AccountDesk;
import org.huizhi.application.kernel.AccountService;
import org.huizhi.application.kernel.CalendarDesk;
import org.huizhi.application.kernel.CalendarService;
import org.huizhi.application.kernel.Office;
import org.huizhi.application.kernel.TerritoryDesk;
import org.huizhi.application.kernel.TerritoryService;
import org.huizhi.application.kernel.Words;
import org.huizhi.application.kernel.ledger.LedgerDesk;
import org.huizhi.application.kernel.ledger.LedgerService;
import org.huizhi.application.kernel.outbox.OutboxDesk;
import org.huizhi.application.kernel.outbox.OutboxService;
import org.huizhi.application.kernel.outbox.Relay;
import org.huizhi.domain.kernel.pack.DistrictPack;

/**
 * 汇治: one district's use cases, put together from ports, clock and pack. No framework, no thread, no static state: several districts
 * live in one process. Whoever embeds it calls {@link #tick} when time has passed.
 */
public final class Huizhi {

    private static final Duration RECEIPTS_KEPT = Duration.ofDays(7);

    private final District district;
    private final Storage storage;
    private final Office office;
    private final Grid grid;
    private final TerritoryService territory;
    private final CalendarService calendar;
    private final AccountService accounts;
    private final OutboxService outbox;
    private final Relay relay;
    private final LedgerService ledger;
    private final Words words;

    private Huizhi(HuizhiBuilder from) {
        this.district = from.district();
        this.storage = from.storage();
        this.office = from.office();
        this.words = Words.load(pack().calendar().zone(), district::word);
        this.territory = new TerritoryService(pack(), storage.territory(), storage.addresses(), storage.work(), office);
        this.grid = Grid.of(district, storage, office, from.surroundings(territory, this::calendarService));
        this.calendar = new CalendarService(
                pack().district(),
                from.calendar(),
                storage.calendarYears(),
                storage.settings(),
                storage.work(),
                office,
                grid::retime);
        this.accounts =
                new AccountService(pack().district(), storage.accounts(), from.passwords(), storage.work(), office);
        this.outbox = new OutboxService(pack().district(), storage.subscriptions(), storage.work(), office);
        this.ledger = new LedgerService(pack().district(), storage.ledger(), from.anchors(), office);
        this.relay = new Relay(
                storage.outbox(),
                storage.subscriptions(),
                storage.work(),
                office.real(),
                from.subscribers().apply(this));
        territory.settle();
    }

    static Huizhi of(HuizhiBuilder from) {
        return new Huizhi(from);
    }

    /** Begins the assembly of a district over its storage. */
    public static HuizhiBuilder district(District district, Storage storage) {
        return new HuizhiBuilder(district, storage);
    }

    public GridCases gridCases() {
        return grid.cases();
    }

    public TerritoryDesk territory() {
        return territory;
    }

    public CalendarDesk calendar() {
        return calendar;
    }

    public AccountDesk accounts() {
        return accounts;
    }

    /** Opens accounts without anybody's leave; for whoever sets the system up. */
    public AccountService accountSetup() {
        return accounts;
    }

    public OutboxDesk outbox() {
        return outbox;
    }

    public LedgerDesk ledger() {
        return ledger;
    }

    public Words words() {
        return words;
    }

    public District district() {
        return district;
    }

    public DistrictPack pack() {
        return district.pack();
    }

    /** The district's time. */
    public Instant now() {
        return office.now();
    }

    /**
     * Timed work: everything due by {@code now} happens, each thing once; to be called as often as one likes.
     *
     * @return how many facts it led to
     */
    public int tick(Instant now) {
        var moved = calendar.catchUp();
        storage.receipts().forgetBefore(office.real().instant().minus(RECEIPTS_KEPT));
        return moved.size() + grid.tick(now);
    }

    /** Reads again what other processes may have published; for one that leaves timed work to another. */
    public void refresh() {
        calendar.refresh();
    }

    /**
     * Facts travel: every subscriber is told its share of what is new; to be called as often as one likes, by any number of processes. It
     * waits for subscribers beyond the district, so the server calls it beside {@link #tick}.
     */
    public Relay.Run relay() {
        return relay.run();
    }

    /** Seals what is new in the ledger and keeps the newest seal outside; to be called about every minute, by any number of processes. */
    public int seal() {
        return ledger.seal();
    }

    private CalendarService calendarService() {
        return calendar;
    }
}
