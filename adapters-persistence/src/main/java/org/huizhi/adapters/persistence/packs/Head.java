package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Level;

/**
 * 包首: {@code pack.yaml}, which pack this is and of which district. What of it cannot be read is none, and the other files are
 * checked as far as that goes.
 *
 * @param levels the levels of territory in use, from the district down
 * @param complete those of them that divide the district without remainder
 */
record Head(
        Option<String> code,
        Option<String> version,
        Option<DivisionCode> district,
        Option<Label> name,
        Option<Seq<Level>> levels,
        Option<Seq<Level>> complete) {

    static final Choice<Level> LEVELS = Choice.of("level", Level.class);

    private static final Head UNREAD =
            new Head(Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    /** 完整的包首: all of it. */
    record Whole(
            String code, String version, DivisionCode district, Label name, Seq<Level> levels, Seq<Level> complete) {}

    /** As {@link org.huizhi.domain.kernel.pack.DistrictPack#policyVersion} will say, as far as it can be read. */
    String policyVersion() {
        return code.getOrElse("") + "-" + version.getOrElse("");
    }

    Option<Whole> whole() {
        return For(code, version, district, name, levels, complete).yield(Whole::new);
    }

    static Head read(Option<Node> file) {
        return file.flatMap(top -> top.fields("format", "code", "version", "district", "name", "levels", "complete"))
                .map(Head::read)
                .getOrElse(UNREAD);
    }

    private static Head read(Fields at) {
        at.need("format", node -> node.whole(1, 1));
        var levels = at.all("levels", LEVELS::read)
                .filter(each -> descending(at.node("levels").get(), each));
        return new Head(
                at.need("code", Forms::code),
                at.need("version", Forms::version),
                at.need("district", Head::district),
                at.need("name", Forms::label),
                levels,
                at.all("complete", node -> inUse(node, levels)));
    }

    private static Option<Level> inUse(Node node, Option<Seq<Level>> levels) {
        return LEVELS.read(node)
                .flatMap(level -> levels.forAll(used -> used.contains(level))
                        ? Option.of(level)
                        : node.refuse(
                                "pack.level-not-in-use",
                                level.term(),
                                levels.get().map(Choice::word)));
    }

    private static Option<DivisionCode> district(Node node) {
        return Forms.division(node)
                .flatMap(code -> code.level() == Level.DISTRICT ? Option.of(code) : node.refuse("pack.district-form"));
    }

    private static boolean descending(Node node, Seq<Level> levels) {
        var ordered =
                levels.head() == Level.DISTRICT && levels.zip(levels.tail()).forAll(pair -> pair._1.isAbove(pair._2));
        if (!ordered) {
            node.saying(levels.map(Choice::word).mkString(" ")).refuse("pack.levels-order");
        }
        return ordered;
    }
}
