package org.huizhi.domain.grid.playbooks;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.Term;
import org.huizhi.domain.kernel.calendar.ClockRule;

/**
 * 网格政策: everything the district's pack says about grid cases.
 *
 * @param channels the ways cases come in
 * @param categories the kinds of cases
 * @param playbooks how each kind is handled
 * @param reasons the reason codes
 * @param parties to whom a case can be handed over
 * @param confirming the clock that runs from submission to confirmation
 * @param clockNames the words for clock codes
 * @param limits the figures
 */
public record GridPolicy(
        Seq<Channel> channels,
        Seq<Category> categories,
        Seq<Playbook> playbooks,
        Seq<Reason> reasons,
        Seq<Party> parties,
        ClockRule confirming,
        Map<String, Label> clockNames,
        Limits limits) {

    /** A channel by its code or by the word people use. */
    public Option<Channel> channel(String text) {
        return channels.find(each -> each.code().equals(text) || named(each.name(), text));
    }

    /** A category by its code or by the word people use. */
    public Option<Category> category(String text) {
        return categories.find(each -> each.code().equals(text) || named(each.name(), text));
    }

    /** The playbook of a category; the pack's validation has seen to it that there is one. */
    public Playbook playbook(Category category) {
        return playbooks.find(each -> each.code().equals(category.playbook())).get();
    }

    public Option<Reason> reason(Reason.Use use, String text) {
        return reasons(use).find(each -> each.code().equals(text) || named(each.name(), text));
    }

    public Seq<Reason> reasons(Reason.Use use) {
        return reasons.filter(each -> each.use() == use);
    }

    public Option<Party> party(String text) {
        return parties.find(each -> each.code().equals(text) || named(each.name(), text));
    }

    /** The clocks of a case: the channel's, and the playbook's where the channel has none of that code. */
    public Seq<ClockRule> clocks(Channel channel, Playbook playbook) {
        var own = channel.clocks().map(ClockRule::code);
        return channel.clocks().appendAll(playbook.clocks().reject(rule -> own.contains(rule.code())));
    }

    /** What a code of these lists is called; none for one that is in none of them. */
    public Option<Label> word(Term term) {
        var code = term.code();
        return switch (term.kind()) {
            case CLOCK -> clockNames.get(code);
            case MEASURE ->
                playbooks
                        .find(playbook -> term.within().contains(playbook.code()))
                        .flatMap(playbook -> playbook.measure(code))
                        .map(Measure::name);
            case REASON -> reasons.find(each -> each.code().equals(code)).map(Reason::name);
            case CHANNEL -> channels.find(each -> each.code().equals(code)).map(Channel::name);
            case CATEGORY -> categories.find(each -> each.code().equals(code)).map(Category::name);
            case PARTY -> parties.find(each -> each.code().equals(code)).map(Party::name);
            case UNIT -> Option.none();
        };
    }

    private static boolean named(Label label, String text) {
        return label.zh().equals(text) || label.en().equalsIgnoreCase(text);
    }
}
