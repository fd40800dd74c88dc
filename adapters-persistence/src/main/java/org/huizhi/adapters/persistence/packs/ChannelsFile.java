package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.kernel.calendar.ClockRule;

/**
 * 渠道文件: {@code grid/channels.yaml}, the ways cases come in and what each promises.
 *
 * @param clocks how a clock is written
 * @param playbooks whose clocks come in addition
 */
record ChannelsFile(ClockForm clocks, Seq<PlaybooksFile.Stated> playbooks) {

    private static final Choice<Origin> ORIGINS = Choice.of("origin", Origin.class);

    Option<Seq<Channel>> read(Option<Node> file) {
        return file.flatMap(top -> top.fields("channels"))
                .map(at -> Entry.list(at, "channels", "origin", "verifyFirst", "restartsOnDispatch", "clocks")
                        .flatMap(this::channel))
                .peek(channels -> playbooks.forEach(stated ->
                        never(stated.node().below("clocks"), stated.playbook().clocks(), channels)));
    }

    private Option<Channel> channel(Entry entry) {
        return For(
                        entry.need("origin", ORIGINS::read),
                        entry.need("verifyFirst", Node::flag),
                        entry.need("restartsOnDispatch", Node::flag),
                        entry.more()
                                .flatMap(
                                        at -> at.need("clocks", Node::items).flatMap(all -> clocks.list(at, "clocks"))))
                .yield((origin, verifyFirst, restarts, rules) ->
                        new Channel(entry.code(), entry.name(), origin, verifyFirst, restarts, rules))
                .peek(channel -> check(entry.node().below("clocks"), channel));
    }

    /** Every clock's moments come on this channel's way, and on no stretch of it does a case stand without a clock. */
    private void check(Node node, Channel channel) {
        never(node, channel.clocks(), List.of(channel));
        playbooks
                .flatMap(stated -> way(channel).bare(together(channel, stated)))
                .distinct()
                .forEach(stretch -> node.saying(
                                channel.clocks().map(ClockRule::code).mkString(" "))
                        .refuse("pack.uncovered", stretch.from(), stretch.to()));
    }

    private static void never(Node node, Seq<ClockRule> clocks, Seq<Channel> channels) {
        clocks.forEach(clock -> {
            var without = channels.filter(channel -> way(channel).misses(clock)).map(Channel::code);
            if (!without.isEmpty()) {
                node.saying(clock.code()).refuse("pack.clock-never-runs", without);
            }
        });
    }

    private static Way way(Channel channel) {
        return Way.of(channel.verifyFirst());
    }

    /** As {@code GridPolicy} joins them: where both have one of the same code the channel's holds. */
    private static Seq<ClockRule> together(Channel channel, PlaybooksFile.Stated stated) {
        var own = channel.clocks().map(ClockRule::code);
        return channel.clocks().appendAll(stated.playbook().clocks().reject(rule -> own.contains(rule.code())));
    }
}
