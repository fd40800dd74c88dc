package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Supplier;
import org.huizhi.adapters.persistence.CodePoints;
import org.huizhi.adapters.persistence.memory.MemoryDatabase.Part;
import org.huizhi.application.kernel.outbox.Parked;
import org.huizhi.application.kernel.outbox.Parked.Place;
import org.huizhi.application.kernel.outbox.Posted.About;
import org.huizhi.application.kernel.outbox.Subscription;
import org.huizhi.application.kernel.outbox.Subscriptions;

/** 内存订阅. */
public final class MemorySubscriptions implements Subscriptions {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::subscriber, CodePoints.ORDER).thenComparing(Place::at);
    private static final Part<Map<String, Subscription>> PROGRESS = new Part<>(HashMap.empty());
    private static final Part<TreeMap<Place, Parked>> PARKED = new Part<>(TreeMap.empty(ORDER));

    private final MemoryDatabase database;

    public MemorySubscriptions(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Option<Subscription> find(String subscriber) {
        return database.read(PROGRESS).get(subscriber);
    }

    @Override
    public boolean save(Subscription next) {
        return run(() -> {
            var known = find(next.subscriber()).map(Subscription::version).getOrElse(0L);
            if (known != next.version() - 1) {
                return false;
            }
            database.write(PROGRESS, database.read(PROGRESS).put(next.subscriber(), next));
            return true;
        });
    }

    @Override
    public void park(Parked fact) {
        run(() -> {
            database.write(PARKED, database.read(PARKED).put(fact.place(), fact));
            return true;
        });
    }

    @Override
    public boolean holds(String subscriber, About about) {
        return of(subscriber).exists(parked -> parked.about().equals(about));
    }

    @Override
    public Option<Parked> due(String subscriber, Instant now) {
        return of(subscriber)
                .distinctBy(Parked::about)
                .find(first -> first.retryAt().exists(at -> !at.isAfter(now)));
    }

    @Override
    public boolean settle(Place place) {
        return run(() -> {
            var parked = database.read(PARKED);
            database.write(PARKED, parked.remove(place));
            return parked.containsKey(place);
        });
    }

    @Override
    public boolean postpone(Parked failed) {
        return run(() -> {
            var parked = database.read(PARKED);
            var there = parked.containsKey(failed.place());
            database.write(PARKED, there ? parked.put(failed.place(), failed) : parked);
            return there;
        });
    }

    @Override
    public int replay(String subscriber, About about, Instant now) {
        return run(() -> {
            var all = of(subscriber).filter(parked -> parked.about().equals(about));
            var left = all.filter(parked -> parked.retryAt().isEmpty());
            database.write(
                    PARKED,
                    left.foldLeft(
                            database.read(PARKED), (table, parked) -> table.put(parked.place(), parked.again(now))));
            return all.size();
        });
    }

    @Override
    public Seq<Parked> parked(Option<Place> last, int limit) {
        return database.read(PARKED)
                .values()
                .filter(parked -> last.forAll(place -> ORDER.compare(parked.place(), place) > 0))
                .take(limit);
    }

    private Seq<Parked> of(String subscriber) {
        return database.read(PARKED)
                .values()
                .filter(parked -> parked.place().subscriber().equals(subscriber));
    }

    private <T> T run(Supplier<T> work) {
        return database.run(work, any -> true);
    }
}
