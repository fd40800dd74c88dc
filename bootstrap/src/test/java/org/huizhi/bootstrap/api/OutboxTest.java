package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.huizhi.adapters.web.webhooks.WebhookSetting;
import org.huizhi.adapters.web.webhooks.Webhooks;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Relay;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.application.kernel.outbox.Subscription;
import org.huizhi.application.reactions.Reaction;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.testkit.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts on their way out of a running server: told, tried again, parked, seen and replayed through the API. */
class OutboxTest {

    private static final String PARKED = "/api/v1/outbox/parked";

    private final Storage storage = TestServer.training().bean("storage", Storage.class);
    private final AtomicInteger status = new AtomicInteger(500);
    private final AtomicInteger posts = new AtomicInteger();
    private final MovingClock clock = MovingClock.at(java.time.Instant.now());
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        receiver.createContext("/", exchange -> {
            posts.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void hangUp() {
        receiver.stop(0);
    }

    @Test
    void st15_5_a_receiver_that_comes_back_is_told_and_one_that_does_not_is_told_when_the_administrator_says_so() {
        var relay = relay(webhook("comes-and-goes"));
        relay.run();
        var reported = Cases.reported();
        var id = reported.at("/id");
        assertThat(relay.run().failures().map(Relay.Failure::code)).containsExactly("web.webhook.refused");
        status.set(202);
        clock.advance(Duration.ofSeconds(2));
        assertThat(relay.run().told()).isEqualTo(1);

        status.set(500);
        Cases.done(Cases.step(reported, "grid", "verify", "{'found':true}"), 200);
        for (int tries = 0; tries < Subscription.TRIES; tries++) {
            relay.run();
            clock.advance(Duration.ofHours(1));
        }
        posts.set(0);
        assertThat(relay.run().told()).isZero();
        assertThat(posts).hasValue(0);

        var parked = Api.as("admin").get(PARKED).json().at("/items/0");
        assertThat(List.ofAll(parked.propertyNames()))
                .containsExactly("subscriber", "kind", "id", "version", "fact", "tries", "code", "since", "retryAt");
        assertThat(parked.at("/id").asString()).isEqualTo(id);
        assertThat(parked.at("/code").asString()).isEqualTo("web.webhook.refused");
        assertThat(parked.at("/tries").asInt()).isEqualTo(Subscription.TRIES);

        status.set(200);
        var replay = "/api/v1/outbox/comes-and-goes/replay";
        var body = "{'kind':'grid-case','id':'" + id + "'}";
        assertThat(Api.as("duty").post(replay, body).status()).isEqualTo(403);
        assertThat(Api.as("duty").get(PARKED).status()).isEqualTo(404);
        assertThat(Api.as("admin")
                        .post(replay, body.replace("grid-case", "account"))
                        .status())
                .isEqualTo(404);
        assertThat(Api.as("admin").post(replay, body).at("/facts")).isEqualTo("1");
        assertThat(relay.run().told()).isEqualTo(1);
        assertThat(Api.as("admin").get(PARKED).json().at("/items").isEmpty()).isTrue();
    }

    @Test
    void st15_a_reaction_gives_one_command_for_one_fact_and_the_command_has_one_effect() {
        var echo = new Echo(storage);
        var relay = relay(echo);
        relay.run();
        var id = Cases.reported().at("/id");

        relay.run();
        relay.run();

        assertThat(storage.sequences().next("echo of " + id)).isEqualTo(2);
    }

    /** One fact in, one command out: counts the cases that were reported. */
    private static final class Echo extends Reaction<GridCaseFact.Reported> {

        private final Storage storage;

        Echo(Storage storage) {
            super("echo", GridCaseFact.Reported.class);
            this.storage = storage;
        }

        @Override
        protected Either<Rejection, ?> react(GridCaseFact.Reported told, Posted posted) {
            return Either.right(
                    storage.sequences().next("echo of " + told.gridCase().value()));
        }
    }

    private Relay relay(Subscriber subscriber) {
        return new Relay(storage.outbox(), storage.subscriptions(), storage.work(), clock, List.of(subscriber));
    }

    private Subscriber webhook(String name) {
        var secret = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);
        var url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
        Seq<WebhookSetting> settings = List.of(new WebhookSetting(name, url, secret, java.util.List.of("grid-case")));
        var huizhi = TestServer.training().bean("huizhiDistrict", org.huizhi.application.District.class);
        return Webhooks.to(List.of("127.0.0.1"), huizhi.pack(), clock)
                .subscribers(settings)
                .get()
                .single();
    }
}
