package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.District;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.kernel.pack.DistrictPack;

/**
 * 读包: one pack from its texts. Every file is read as far as it goes, so that all mistakes come in one answer; a reference into a part
 * that cannot be read is not held against whoever refers.
 *
 * @param files the files as trees
 * @param head which pack it is
 */
record Reading(PackFiles files, Head head) {

    static Either<PackRejection, District> of(String name, Map<String, Option<String>> texts) {
        var faults = new Faults();
        var files = PackFiles.of(texts, faults);
        var reading = new Reading(files, Head.read(files.file(PackFiles.HEAD)));
        var land = LandFile.read(files.file(PackFiles.LAND), reading.head);
        var scopes = new Scopes(reading.head.district(), land);
        var pack = reading.pack(land, scopes);
        var grid = reading.grid();
        var training = new SampleFile(
                        new Scopes(reading.head.district(), land.filter(all -> faults.none(PackFiles.LAND))),
                        reading.unitCodes(),
                        grid.filter(policy -> faults.none(PackFiles.CATEGORIES, PackFiles.PLAYBOOKS)))
                .read(files.file(PackFiles.SAMPLE));
        return faults.all().isEmpty()
                ? Either.right(new District(pack.get(), grid.get(), training))
                : Either.left(new PackRejection(reading.head.code().getOrElse(name), faults.all()));
    }

    private Option<DistrictPack> pack(Option<Land> land, Scopes scopes) {
        var shapes = ShapesFile.read(files.file(PackFiles.SHAPES), land);
        var calendar = CalendarFile.read(files.file(PackFiles.CALENDAR));
        var ladder = LadderFile.read(files.file(PackFiles.LADDER));
        var units = UnitsFile.read(files.file(PackFiles.UNITS), scopes);
        var words = WordsFile.read(files.file(PackFiles.WORDS));
        var formations = FormationsFile.read(files.file(PackFiles.FORMATIONS), head);
        var gazetteer = AddressesFile.read(files.file(PackFiles.ADDRESSES), land);
        return For(head.whole(), land, shapes, calendar, ladder, units, words, formations)
                .yield((first, territory, where, times, rungs, handlers, terms, teams) ->
                        gazetteer.map(addresses -> new DistrictPack(
                                first.code(),
                                first.version(),
                                first.district(),
                                first.name(),
                                first.levels(),
                                first.complete(),
                                territory.all(),
                                where,
                                times,
                                rungs.ladder(),
                                handlers,
                                terms.purposes(),
                                terms.roles(),
                                rungs.names(),
                                teams,
                                addresses)))
                .flatMap(whole -> whole);
    }

    private Option<GridPolicy> grid() {
        var form = new ClockForm(Choice.ofCodes("clock", Entry.stated(files.under(PackFiles.CLOCKS, "names"))));
        var clocks = ClocksFile.read(files.file(PackFiles.CLOCKS), form);
        var playbooks = new PlaybooksFile(unitCodes(), form).read(files.file(PackFiles.PLAYBOOKS));
        var channels = new ChannelsFile(form, playbooks.getOrElse(List.empty())).read(files.file(PackFiles.CHANNELS));
        var named = Choice.ofCodes("playbook", Entry.stated(files.under(PackFiles.PLAYBOOKS, "playbooks")));
        var categories = new CategoriesFile(named).read(files.file(PackFiles.CATEGORIES));
        var reasons = ReasonsFile.read(files.file(PackFiles.REASONS));
        var parties = PartiesFile.read(files.file(PackFiles.PARTIES));
        var limits = LimitsFile.read(files.file(PackFiles.LIMITS));
        return For(
                        channels,
                        categories,
                        playbooks,
                        reasons,
                        parties,
                        clocks.flatMap(ClocksFile::confirming),
                        clocks.map(ClocksFile::names),
                        limits)
                .yield((ways, kinds, books, why, others, confirming, names, figures) -> new GridPolicy(
                        ways,
                        kinds,
                        books.map(PlaybooksFile.Stated::playbook),
                        why,
                        others,
                        confirming,
                        names,
                        figures));
    }

    private Choice<String> unitCodes() {
        return Choice.ofCodes("unit", Entry.stated(files.under(PackFiles.UNITS, "units")));
    }
}
