package org.huizhi.adapters.web.webhooks;

import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.domain.kernel.Rejection;

/**
 * 网络回调: one target outside that is told facts, signed. A fact that comes twice has the same {@code webhook-id}. Redirects are not
 * followed.
 */
final class Webhook implements Subscriber {

    static final Duration CONNECT = Duration.ofSeconds(5);

    private final String name;
    private final URI target;
    private final Signature signature;
    private final Set<String> kinds;
    private final Post post;

    /**
     * 投寄: what all targets share.
     *
     * @param real the real clock, by which messages are stamped
     * @param patience how long one answer may take from the connection to its last byte
     */
    record Post(HttpClient client, AllowList list, CloudEvents events, Clock real, Duration patience) {}

    Webhook(String name, URI target, Signature signature, Set<String> kinds, Post post) {
        this.name = name;
        this.target = target;
        this.signature = signature;
        this.kinds = kinds;
        this.post = post;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Reach reach() {
        return Reach.BEYOND;
    }

    @Override
    public boolean wants(Posted fact) {
        return kinds.contains(fact.about().kind());
    }

    @Override
    public Either<Rejection, ?> receive(Posted fact) {
        return post.list()
                .objection(target)
                .<Either<Rejection, Integer>>map(why -> Either.left(new WebhookRejection.NotAllowed(why)))
                .getOrElse(() -> answer(request(fact)))
                .filterOrElse(status -> status >= 200 && status < 300, WebhookRejection.Refused::new);
    }

    private HttpRequest request(Posted fact) {
        var body = post.events().bytes(fact);
        var now = post.real().instant().getEpochSecond();
        return HttpRequest.newBuilder(target)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", CloudEvents.CONTENT)
                .header("webhook-id", fact.event())
                .header("webhook-timestamp", String.valueOf(now))
                .header("webhook-signature", signature.of(fact.event(), now, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** The whole answer within its time: a receiver that sends a byte now and then is as good as none. */
    private Either<Rejection, Integer> answer(HttpRequest request) {
        var sent = post.client().sendAsync(request, BodyHandlers.discarding());
        try {
            return Either.right(
                    sent.get(post.patience().toMillis(), TimeUnit.MILLISECONDS).statusCode());
        } catch (ExecutionException | TimeoutException unreachable) {
            sent.cancel(true);
            return Either.left(new WebhookRejection.Unreachable());
        } catch (InterruptedException stopped) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return Either.left(new WebhookRejection.Unreachable());
        }
    }

    @Override
    public String toString() {
        return "Webhook[" + name + ", " + target + "]";
    }
}
