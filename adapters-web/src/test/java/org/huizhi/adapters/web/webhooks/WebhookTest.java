package org.huizhi.adapters.web.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Words;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Facts leave as signed CloudEvents, to listed hosts only. */
class WebhookTest {

    private static final byte[] KEY = "twenty-four bytes or more".getBytes(UTF_8);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);
    private static final Instant AT = Instant.parse("2026-01-05T02:00:00.000001Z");
    private static final Posted FACT = new Posted(
            new Position(0, 7),
            new Posted.About("grid-case", "case-1"),
            3,
            1,
            new GridCaseFact.Declined(new GridCaseId("case-1"), "out-of-scope", Option.none()),
            new Provenance(
                    new ActorId("duty"), Option.none(), new Purpose("grid-case"), AT, "xuhui-2026.1", Option.none()));

    @Test
    void a_fact_is_posted_as_a_cloud_event_without_a_word_that_anybody_wrote() throws Exception {
        try (var receiver = new Receiver(Receiver.status(204))) {
            assertThat(hook(receiver.url("/in?from=huizhi")).receive(FACT).isRight())
                    .isTrue();

            var came = receiver.received.single();
            assertThat(came.path()).isEqualTo("/in?from=huizhi");
            assertThat(came.type()).isEqualTo("application/cloudevents+json; charset=UTF-8");
            assertThat(JsonMapper.shared().readTree(came.body()))
                    .isEqualTo(JsonMapper.shared().readTree("""
                    {"specversion":"1.0","id":"grid-case:case-1:3:1","source":"/districts/310104",
                     "type":"org.huizhi.grid-case.declined","subject":"case-1",
                     "time":"2026-01-05T10:00:00.000001+08:00","datacontenttype":"application/json",
                     "data":{"version":3,"actor":"duty","purpose":"grid-case","policyVersion":"xuhui-2026.1",
                             "fact":{"gridCase":"case-1","reason":"out-of-scope","note":null}}}"""));
        }
    }

    @Test
    void whoever_has_the_secret_can_verify_who_sent_it_and_when() throws Exception {
        try (var receiver = new Receiver(Receiver.status(200))) {
            hook(receiver.url("/")).receive(FACT);

            var came = receiver.received.single();
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            var signed = came.id() + "." + came.timestamp() + "." + came.text();
            assertThat(came.id()).isEqualTo(FACT.event());
            assertThat(came.timestamp()).isEqualTo(String.valueOf(AT.getEpochSecond()));
            assertThat(came.signature())
                    .isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8))));
        }
    }

    @Test
    void anything_but_a_2xx_is_no_receipt() {
        for (var status : List.of(304, 400, 404, 410, 429, 500, 503)) {
            try (var receiver = new Receiver(Receiver.status(status))) {
                assertThat(hook(receiver.url("/")).receive(FACT).getLeft())
                        .isEqualTo(new WebhookRejection.Refused(status));
            }
        }
    }

    @Test
    void a_redirect_is_not_followed() {
        try (var elsewhere = new Receiver(Receiver.status(200));
                var receiver = new Receiver(exchange -> {
                    exchange.getResponseHeaders().set("Location", elsewhere.url("/"));
                    Receiver.status(307).answer(exchange);
                })) {
            assertThat(hook(receiver.url("/")).receive(FACT).getLeft()).isEqualTo(new WebhookRejection.Refused(307));
            assertThat(elsewhere.received).isEmpty();
        }
    }

    @Test
    void who_is_not_there_or_does_not_come_to_an_end_is_unreachable() {
        var gone = new Receiver(Receiver.status(200));
        gone.close();
        try (var dripping = new Receiver(exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            for (int sent = 0; sent < 1_000_000; sent++) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                pause();
            }
        })) {
            for (var url : List.of(gone.url("/"), dripping.url("/"))) {
                assertThat(hook(url).receive(FACT).getLeft()).isEqualTo(new WebhookRejection.Unreachable());
            }
        }
    }

    @Test
    void only_the_kinds_that_were_asked_for_are_wanted() {
        var hook = hook("http://127.0.0.1:1/");

        assertThat(hook.wants(FACT)).isTrue();
        assertThat(hook.wants(new Posted(FACT.at(), new Posted.About("account", "x"), 1, 1, FACT.fact(), FACT.by())))
                .isFalse();
    }

    @Test
    void every_fault_of_every_setting_is_said_at_once() {
        var settings = List.of(
                new WebhookSetting("Two words", "ftp://127.0.0.1/", "whsec_c2hvcnQ=", java.util.List.of()),
                setting("same", "https://elsewhere.example/"),
                setting("same", "http://127.0.0.1:9/#part"));

        var faults =
                webhooks(here(), "127.0.0.1").subscribers(settings).getLeft().faults();

        assertThat(faults.map(fault -> fault.field() + " " + fault.code()))
                .containsExactly(
                        "webhooks[0].name web.webhook.name",
                        "webhooks[0].url web.webhook.url",
                        "webhooks[0].secret web.webhook.secret",
                        "webhooks[0].kinds web.webhook.kinds",
                        "webhooks[1].name web.webhook.name-twice",
                        "webhooks[1].url web.webhook.host-unlisted",
                        "webhooks[2].name web.webhook.name-twice",
                        "webhooks[2].url web.webhook.url");
        assertThat(faults.map(Fault::value)).noneMatch(value -> value.contains("c2hvcnQ"));
    }

    @Test
    void a_host_is_listed_by_name_and_an_inner_address_by_its_range() {
        var names = here().put("hook.example", "93.184.216.34").put("inner.example", "10.20.3.4");

        assertThat(faults(names, "https://hook.example/", "hook.example")).isEmpty();
        assertThat(faults(names, "https://HOOK.example/", "Hook.Example")).isEmpty();
        assertThat(faults(names, "https://hook.example/")).containsExactly("web.webhook.host-unlisted");
        assertThat(faults(names, "https://hook.example.evil.test/", "hook.example"))
                .containsExactly("web.webhook.host-unlisted");
        assertThat(faults(names, "http://hook.example/", "hook.example")).containsExactly("web.webhook.not-https");
        assertThat(faults(names, "https://inner.example/", "inner.example"))
                .containsExactly("web.webhook.address-unlisted");
        assertThat(faults(names, "https://inner.example/", "10.20.0.0/16"))
                .containsExactly("web.webhook.host-unlisted");
        assertThat(faults(names, "https://inner.example/", "inner.example", "10.20.0.0/16"))
                .isEmpty();
        assertThat(faults(names, "https://10.20.3.4/", "10.20.0.0/16")).isEmpty();
        assertThat(faults(names, "http://127.0.0.1/")).containsExactly("web.webhook.host-unlisted");
        assertThat(faults(names, "http://127.0.0.1/", "127.0.0.1")).isEmpty();
        assertThat(faults(names, "https://nowhere.example/", "nowhere.example")).isEmpty();
    }

    @Test
    void what_is_no_public_address_is_refused_however_it_is_written() {
        for (var address : List.of(
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.31.0.1",
                "192.168.1.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fec0::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "::ffff:10.0.0.1")) {
            var names = HashMap.of("hook.example", address);

            assertThat(faults(names, "https://hook.example/", "hook.example"))
                    .as(address)
                    .containsExactly("web.webhook.address-unlisted");
        }
        for (var address : List.of("8.8.8.8", "172.32.0.1", "100.128.0.1", "2400:3200::1")) {
            assertThat(faults(HashMap.of("hook.example", address), "https://hook.example/", "hook.example"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void a_name_that_leads_elsewhere_after_the_start_is_not_followed_there() {
        try (var receiver = new Receiver(Receiver.status(200))) {
            var address = new AtomicReference<>("93.184.216.34");
            AllowList.Resolver moving = host -> new InetAddress[] {InetAddress.getByName(address.get())};
            var url = receiver.url("/").replace("http://127.0.0.1", "https://hook.example");
            var hook = webhooks(AllowList.of(List.of("hook.example"), moving))
                    .subscribers(List.of(setting("hook", url)))
                    .get()
                    .single();
            address.set("127.0.0.1");

            assertThat(hook.receive(FACT).getLeft().code()).isEqualTo("web.webhook.address-unlisted");
            assertThat(receiver.received).isEmpty();
        }
    }

    @Test
    void no_secret_is_printed() {
        assertThat(setting("hook", "http://127.0.0.1/").toString()).doesNotContain(SECRET);
        assertThat(Signature.of(SECRET).toString()).doesNotContain(SECRET);
        assertThat(hook("http://127.0.0.1:1/").toString()).doesNotContain(SECRET);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> here() {
        return HashMap.of("127.0.0.1", "127.0.0.1", "10.20.3.4", "10.20.3.4");
    }

    private static Seq<String> faults(Map<String, String> names, String url, String... listed) {
        Either<Rejection, Seq<Subscriber>> made = webhooks(names, listed).subscribers(List.of(setting("hook", url)));
        return made.isRight() ? List.empty() : made.getLeft().faults().map(Fault::code);
    }

    private static Subscriber hook(String url) {
        return webhooks(here(), "127.0.0.1")
                .subscribers(List.of(setting("hook", url)))
                .get()
                .single();
    }

    private static WebhookSetting setting(String name, String url) {
        return new WebhookSetting(name, url, SECRET, java.util.List.of("grid-case"));
    }

    private static Webhooks webhooks(Map<String, String> names, String... listed) {
        return webhooks(AllowList.of(List.of(listed), host -> new InetAddress[] {
            InetAddress.getByName(names.get(host).getOrElseThrow(() -> new UnknownHostException(host)))
        }));
    }

    private static Webhooks webhooks(AllowList list) {
        var zone = ZoneId.of("Asia/Shanghai");
        var events = new CloudEvents("310104", new Speech(Words.load(zone), zone, Language.ZH));
        return Webhooks.to(list, events, Clock.fixed(AT, ZoneOffset.UTC), Duration.ofSeconds(1));
    }
}
