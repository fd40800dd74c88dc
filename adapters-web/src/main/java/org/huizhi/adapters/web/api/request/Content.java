package org.huizhi.adapters.web.api.request;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.huizhi.adapters.web.api.answer.HttpRefusal;
import org.huizhi.domain.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** 报文内容: the bytes of a body, of the right type and not too many. */
interface Content {

    /** The most bytes a body may have, however it is sent. */
    int MOST = 64 * 1024;

    static Either<Rejection, byte[]> read(HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST) {
            return Either.left(HttpRefusal.BODY_TOO_LARGE);
        }
        try {
            var bytes = request.getInputStream().readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                return Either.left(HttpRefusal.BODY_TOO_LARGE);
            }
            return bytes.length == 0 && request.getContentType() == null || json(request.getContentType())
                    ? Either.right(bytes)
                    : Either.left(HttpRefusal.NOT_JSON);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean json(@Nullable String type) {
        if (type == null) {
            return false;
        }
        try {
            var stated = MediaType.parseMediaType(type);
            @Nullable Charset charset = stated.getCharset();
            return stated.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (charset == null || charset.equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
