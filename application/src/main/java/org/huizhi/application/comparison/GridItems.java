package org.huizhi.application.comparison;

import static org.huizhi.application.comparison.PackItems.word;
import static org.huizhi.application.comparison.PackItems.words;

import io.vavr.collection.Seq;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.grid.playbooks.Limits;
import org.huizhi.domain.grid.playbooks.Party;
import org.huizhi.domain.grid.playbooks.Playbook;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.calendar.ClockRule;

/**
 * 网格条目: what the pack says of grid cases.
 *
 * @param policy which says it
 */
record GridItems(GridPolicy policy) {

    static Seq<Item> of(GridPolicy policy) {
        var items = new GridItems(policy);
        return words("clock-name", policy.clockNames())
                .append(items.clock("confirming", "", Phrase.of("pack.diff.kind.confirming"), policy.confirming())
                        .saying("code", policy.confirming().code()))
                .appendAll(policy.playbooks().map(GridItems::playbook))
                .appendAll(policy.playbooks()
                        .flatMap(each -> items.clocks("playbook-clock", each.code(), each.code(), each.clocks())))
                .appendAll(policy.channels().map(GridItems::channel))
                .appendAll(policy.channels()
                        .flatMap(each -> items.clocks("channel-clock", each.code(), each.name(), each.clocks())))
                .appendAll(policy.categories().map(GridItems::category))
                .appendAll(policy.reasons().map(GridItems::reason))
                .appendAll(policy.parties().map(GridItems::party))
                .append(limits(policy.limits()));
    }

    private static Item channel(Channel channel) {
        return Item.named("channel", channel.code(), channel.name())
                .saying("origin", Phrase.of("pack.diff.origin." + Wording.word(channel.origin())))
                .saying("verify-first", Wording.flag(channel.verifyFirst()))
                .saying("restarts", Wording.flag(channel.restartsOnDispatch()));
    }

    private Seq<Item> clocks(String kind, String code, Object whole, Seq<ClockRule> rules) {
        return rules.map(rule ->
                clock(kind, code + "/" + rule.code(), Wording.of(whole, word(policy.clockNames(), rule.code())), rule));
    }

    private Item clock(String kind, String key, Object name, ClockRule rule) {
        return Item.of(kind, key, name)
                .saying("budget", Wording.budget(rule))
                .saying("starts-on", Wording.moment(rule.startsOn()))
                .saying("stops-on", Wording.moment(rule.stopsOn()))
                .saying("may-pause", Wording.flag(rule.mayPause()));
    }

    private static Item playbook(Playbook playbook) {
        return Item.of("playbook", playbook.code(), playbook.code())
                .saying("version", playbook.version())
                .saying("photos", playbook.photosAfter())
                .saying(
                        "measures",
                        playbook.measures().map(each -> Phrase.of("pack.diff.coded", each.code(), each.name())))
                .saying("look-back", playbook.lookBackDays())
                .saying("vendor", playbook.vendor().map(each -> each.unit().value()))
                .saying("vendor-slot", playbook.vendor().map(each -> each.slot()))
                .saying("notices", playbook.notices());
    }

    private static Item category(Category category) {
        return Item.named("category", category.code(), category.name())
                .saying("playbook", category.playbook())
                .saying("restricted", Wording.flag(category.restricted()));
    }

    private static Item reason(Reason reason) {
        var use = Wording.word(reason.use());
        return new Item(
                "reason",
                use + "/" + reason.code(),
                Wording.of(Phrase.of("pack.diff.use." + use), reason.name()),
                Item.named("reason", "", reason.name()).says());
    }

    private static Item party(Party party) {
        return Item.named("party", party.code(), party.name()).saying("one-way", Wording.flag(party.oneWay()));
    }

    private static Item limits(Limits limits) {
        return Item.of("limits", "", Phrase.of("pack.diff.kind.limits"))
                .saying("return-within", limits.returnWithin())
                .saying("bounce-limit", limits.bounceLimit())
                .saying("reopen-days", limits.reopenDays())
                .saying("duplicate-metres", limits.duplicateMetres())
                .saying("duplicate-hours", limits.duplicateHours())
                .saying("quorum", limits.quorum())
                .saying("answer-within", limits.answerWithin());
    }
}
