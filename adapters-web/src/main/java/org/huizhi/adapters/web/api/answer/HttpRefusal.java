package org.huizhi.adapters.web.api.answer;

import io.vavr.collection.List;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/** 传输拒绝: why a request never reached a use case. */
public enum HttpRefusal implements Rejection {
    UNREADABLE(400, "web.request.unreadable"),
    UNAUTHENTICATED(401, "web.unauthenticated"),
    PASSWORD_MUST_CHANGE(403, "kernel.account.password-must-change"),
    FORGED(403, "web.forged"),
    UNKNOWN_PATH(404, "web.path.unknown"),
    METHOD_NOT_ALLOWED(405, "web.method.not-allowed"),
    NOT_ACCEPTABLE(406, "web.not-acceptable"),
    BODY_TOO_LARGE(413, "web.body.too-large", 64),
    FILE_TOO_LARGE(413, "web.file.too-large", 10),
    NOT_JSON(415, "web.body.other-type"),
    NOT_MULTIPART(415, "web.file.other-type"),
    TOO_MANY_ATTEMPTS(429, "web.too-many-attempts"),
    BROKEN(500, "web.broken"),
    UNAVAILABLE(503, "web.unavailable");

    private final int status;
    private final String code;
    private final List<Object> args;

    HttpRefusal(int status, String code, Object... args) {
        this.status = status;
        this.code = code;
        this.args = List.of(args);
    }

    /** The refusal that stands for a status which something below the API answered with. */
    public static HttpRefusal of(int status) {
        return List.of(values())
                .find(each -> each.status == status)
                .getOrElse(status < 500 ? UNREADABLE : status == 503 ? UNAVAILABLE : BROKEN);
    }

    public int status() {
        return status;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Phrase reason() {
        return new Phrase(code, args);
    }
}
