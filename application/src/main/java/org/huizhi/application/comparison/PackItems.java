package org.huizhi.application.comparison;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.huizhi.application.District;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.network.Formation;
import org.huizhi.domain.kernel.network.Slot;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.pack.Unit;

/** 包内条目: everything that a district pack says, thing by thing, in the order of its files. */
interface PackItems {

    /** The kinds of things, in that order. */
    Seq<String> KINDS = List.of(
            "pack",
            "territory",
            "outline",
            "site",
            "gazetteer",
            "address",
            "calendar",
            "year",
            "rung",
            "rung-word",
            "unit",
            "purpose",
            "role",
            "formation",
            "slot",
            "clock-name",
            "confirming",
            "playbook",
            "playbook-clock",
            "channel",
            "channel-clock",
            "category",
            "reason",
            "party",
            "limits",
            "training",
            "login",
            "story");

    static Seq<Item> of(District district) {
        var pack = district.pack();
        return List.of(head(pack))
                .appendAll(LandItems.of(pack))
                .appendAll(CalendarItems.of(pack.calendar()))
                .appendAll(pack.ladder()
                        .rungs()
                        .map(rung -> Item.of("rung", rung.code(), word(pack.rungs(), rung.code()))
                                .saying("percent", rung.percent())))
                .appendAll(words("rung-word", pack.rungs()))
                .appendAll(pack.units().map(PackItems::unit))
                .appendAll(words("purpose", pack.purposes()))
                .appendAll(pack.roles().map(role -> Item.named("role", role._1().name(), role._2())))
                .appendAll(pack.formations().map(PackItems::formation))
                .appendAll(pack.formations().flatMap(PackItems::slots))
                .appendAll(GridItems.of(district.grid()))
                .appendAll(district.training().toList().flatMap(TrainingItems::of));
    }

    private static Item head(DistrictPack pack) {
        return Item.named("pack", "", pack.name())
                .saying("code", pack.code())
                .saying("version", pack.version())
                .saying("district", pack.district())
                .saying("levels", pack.levels().map(level -> level.term()))
                .saying("complete", pack.complete().map(level -> level.term()));
    }

    private static Item unit(Unit unit) {
        return Item.named("unit", unit.id().value(), unit.name()).saying("scope", unit.scope());
    }

    /** Its version is the pack's. */
    private static Item formation(Formation formation) {
        return Item.named("formation", formation.code(), formation.name())
                .saying("notation", formation.notation().text());
    }

    private static Seq<Item> slots(Formation formation) {
        return formation.slots().map(slot -> slot(formation, slot));
    }

    private static Item slot(Formation formation, Slot slot) {
        return Item.of("slot", formation.code() + "/" + slot.code(), Wording.of(formation.name(), slot.name()))
                .saying("name-zh", slot.name().zh())
                .saying("name-en", slot.name().en())
                .saying("part", slot.part())
                .saying("min", slot.min())
                .saying("max", Wording.orAny(slot.max()))
                .saying("per", slot.per());
    }

    static Seq<Item> words(String kind, Map<String, Label> words) {
        return words.toList().map(word -> Item.named(kind, word._1(), word._2()));
    }

    static Object word(Map<String, Label> words, String code) {
        return words.get(code).<Object>map(word -> word).getOrElse(code);
    }
}
