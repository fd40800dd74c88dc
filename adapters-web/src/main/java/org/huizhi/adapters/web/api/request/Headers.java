package org.huizhi.adapters.web.api.request;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.huizhi.application.kernel.Call.Seen;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.access.Purpose;

/** 请求头: what the headers of a request say about the call. Each may be stated once. */
final class Headers {

    static final String PURPOSE = "X-Purpose";
    static final String KEY = "Idempotency-Key";
    static final String VERSION = "If-Match";

    private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]{1,200}");

    private final HttpServletRequest request;

    Headers(HttpServletRequest request) {
        this.request = request;
    }

    /** What for, as a code of the pack. */
    Validation<Seq<Fault>, Option<Purpose>> purpose(Seq<String> known) {
        return one(PURPOSE)
                .flatMap(stated -> stated.forAll(known::contains)
                        ? Validation.valid(stated.map(Purpose::new))
                        : Kind.fault(PURPOSE, stated.get(), "web.purpose.unknown", known));
    }

    Validation<Seq<Fault>, Option<String>> key() {
        return one(KEY).flatMap(
                        stated -> stated.forAll(key -> PRINTABLE.matcher(key).matches())
                                ? Validation.valid(stated)
                                : Kind.fault(KEY, "***", "web.key.malformed"));
    }

    /** Which version the caller saw. A weak tag is none: it does not say that two states are the same. */
    Validation<Seq<Fault>, Seen> seen() {
        return one(VERSION)
                .flatMap(stated -> stated.isEmpty() ? Validation.valid(new Seen.Unstated()) : seen(stated.get()));
    }

    private static Validation<Seq<Fault>, Seen> seen(String stated) {
        if (stated.equals("*")) {
            return Validation.valid(new Seen.Any());
        }
        var tag = TAG.matcher(stated);
        return tag.matches()
                ? Validation.valid(new Seen.Version(Long.parseLong(tag.group(1))))
                : Kind.fault(VERSION, stated, "web.version.malformed");
    }

    private Validation<Seq<Fault>, Option<String>> one(String name) {
        var all = List.ofAll(Collections.list(request.getHeaders(name)));
        return all.size() > 1
                ? Kind.fault(name, "", "web.header.twice")
                : Validation.valid(all.headOption().map(String::strip));
    }
}
