package org.huizhi.application.grid;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.Supplier;
import org.huizhi.application.District;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Calendars;
import org.huizhi.application.kernel.Files;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.application.kernel.Locator;
import org.huizhi.application.kernel.Office;
import org.huizhi.application.kernel.Register;
import org.huizhi.application.kernel.Scribe;
import org.huizhi.application.kernel.Territories;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.PersonRef;

/** 网格治理装配: the context's use cases and its timed work, put together from ports. */
public final class Grid {

    private final GridCases cases;
    private final CaseTimekeeper timekeeper;

    private Grid(CaseDesk tools) {
        this.cases = new CaseService(tools);
        this.timekeeper = new CaseTimekeeper(tools);
    }

    /**
     * 周边: what the context needs beside its stores.
     *
     * @param people who told something
     * @param territories which divisions there are
     * @param locator finds divisions by point
     * @param files which files there are
     * @param calendars the calendar in force, asked for anew at every use
     * @param ids where fresh ids come from
     */
    public record Surroundings(
            Register<PersonRef, Person> people,
            Territories territories,
            Locator locator,
            Files files,
            Supplier<Calendars> calendars,
            IdSource ids) {}

    public static Grid of(District district, Storage storage, Office office, Surroundings around) {
        var sheets = new CaseSheets(district, () -> around.calendars().get().inForce(), office);
        return new Grid(new CaseDesk(
                district,
                storage.gridCases(),
                storage.gridCaseReads(),
                around.people(),
                storage.looks(),
                storage.notes(),
                storage.sequences(),
                storage.dropBox(),
                storage.work(),
                office,
                new CaseInput(district, around.territories(), around.locator(), around.files()),
                sheets,
                new CaseWords(district, around.territories()),
                new Scribe(office.sealer(), around.ids())));
    }

    public GridCases cases() {
        return cases;
    }

    /** Everything due by {@code now}; the number of facts it led to. */
    public int tick(Instant now) {
        return timekeeper.tick(now);
    }

    /**
     * Works the due instants out anew under the calendar in force.
     *
     * @param everything whether every open case is looked at, or only those that rested on an unpublished year
     * @return the numbers of the cases that moved
     */
    public Seq<String> retime(boolean everything) {
        return timekeeper.retime(everything);
    }
}
