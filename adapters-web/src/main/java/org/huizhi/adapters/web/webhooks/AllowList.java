package org.huizhi.adapters.web.webhooks;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.huizhi.domain.kernel.Phrase;

/**
 * 准许清单: where facts may be posted to. A host must be listed by name; an address that is not public must lie in a listed range. Plain
 * http goes no further than this machine.
 *
 * @param hosts the names, in small letters
 * @param ranges the ranges
 * @param resolver finds the addresses of a host
 */
record AllowList(Set<String> hosts, Seq<AddressRange> ranges, Resolver resolver) {

    /** What nobody reaches by accident: inner, local, shared, documentation, testing, translation and future addresses. */
    private static final Seq<AddressRange> NOT_PUBLIC = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "::/8",
                    "64:ff9b::/32",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/9",
                    "ff00::/8")
            .flatMap(AddressRange::of);

    /** 域名解析. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** @param entries names of hosts and ranges of addresses, mixed */
    static AllowList of(Seq<String> entries, Resolver resolver) {
        var written = entries.map(String::strip).reject(String::isEmpty);
        return new AllowList(
                written.map(each -> each.toLowerCase(Locale.ROOT)).toSet(),
                written.flatMap(AddressRange::of),
                resolver);
    }

    /** Why nothing may be posted there, none when it may. What the name means is looked up anew each time. */
    Option<Phrase> objection(URI target) {
        var host = host(target);
        if (!hosts.contains(host)
                && !AddressRange.of(host).exists(literal -> ranges.exists(range -> range.contains(literal)))) {
            return Option.of(Phrase.of("web.webhook.host-unlisted", host));
        }
        try {
            var addresses = List.of(resolver.addresses(host));
            return addresses
                    .find(address -> !isPublic(address) && !ranges.exists(range -> range.contains(address)))
                    .map(address -> Phrase.of("web.webhook.address-unlisted", host, address.getHostAddress()))
                    .orElse(() -> Option.when(
                            !target.getScheme().equals("https") && !addresses.forAll(InetAddress::isLoopbackAddress),
                            () -> Phrase.of("web.webhook.not-https", host)));
        } catch (UnknownHostException unknown) {
            return Option.of(Phrase.of("web.webhook.host-unknown", host));
        }
    }

    private static boolean isPublic(InetAddress address) {
        return !NOT_PUBLIC.exists(range -> range.contains(address));
    }

    private static String host(URI target) {
        return target.getHost().replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
    }
}
