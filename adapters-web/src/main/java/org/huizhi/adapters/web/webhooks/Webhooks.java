package org.huizhi.adapters.web.webhooks;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Ids;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;
import org.huizhi.domain.kernel.pack.DistrictPack;

/** 回调装配: makes subscribers of the operator's settings, or says everything that is wrong with them. */
public final class Webhooks {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String UNKNOWN = "web.webhook.host-unknown";

    private final Webhook.Post post;

    private Webhooks(Webhook.Post post) {
        this.post = post;
    }

    /**
     * @param hosts names of hosts that may be posted to, and ranges of addresses that are not public and may be
     * @param real the real clock
     */
    public static Webhooks to(Seq<String> hosts, DistrictPack pack, Clock real) {
        var zone = pack.calendar().zone();
        var speech = new Speech(Words.load(zone), zone, Language.ZH);
        var events = new CloudEvents(pack.district().value(), speech);
        return to(AllowList.of(hosts, InetAddress::getAllByName), events, real, PATIENCE);
    }

    static Webhooks to(AllowList list, CloudEvents events, Clock real, Duration patience) {
        var client = HttpClient.newBuilder()
                .connectTimeout(Webhook.CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
        return new Webhooks(new Webhook.Post(client, list, events, real, patience));
    }

    /** The targets, or every fault of every one. A host that cannot be found now may be found later. */
    public Either<Rejection, Seq<Subscriber>> subscribers(Seq<WebhookSetting> settings) {
        var names = settings.map(WebhookSetting::name);
        var faults = settings.zipWithIndex().flatMap(each -> faults("webhooks[" + each._2() + "]", each._1(), names));
        return faults.isEmpty() ? Either.right(settings.map(this::subscriber)) : Either.left(new Unacceptable(faults));
    }

    private Subscriber subscriber(WebhookSetting setting) {
        return new Webhook(
                setting.name(),
                uri(setting.url()).get(),
                Signature.of(setting.secret()).get(),
                HashSet.ofAll(setting.kinds()),
                post);
    }

    private Seq<Fault> faults(String path, WebhookSetting setting, Seq<String> names) {
        var name = setting.name();
        var url = uri(setting.url());
        return List.of(
                        fault(path + ".name", name, "web.webhook.name", Ids.wellFormed(name)),
                        fault(path + ".name", name, "web.webhook.name-twice", names.count(name::equals) == 1),
                        fault(path + ".url", setting.url(), "web.webhook.url", url.isDefined()),
                        url.flatMap(target -> post.list().objection(target))
                                .filter(why -> !why.key().equals(UNKNOWN))
                                .map(why -> new Fault(path + ".url", setting.url(), why)),
                        fault(
                                path + ".secret",
                                "***",
                                "web.webhook.secret",
                                Signature.of(setting.secret()).isDefined()),
                        fault(
                                path + ".kinds",
                                "",
                                "web.webhook.kinds",
                                !setting.kinds().isEmpty()))
                .flatMap(fault -> fault);
    }

    private static Option<Fault> fault(String path, String value, String code, boolean fine) {
        return Option.when(!fine, () -> Fault.of(path, value, code));
    }

    private static Option<URI> uri(String text) {
        try {
            return Option.of(URI.create(text))
                    .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null);
        } catch (IllegalArgumentException malformed) {
            return Option.none();
        }
    }
}
