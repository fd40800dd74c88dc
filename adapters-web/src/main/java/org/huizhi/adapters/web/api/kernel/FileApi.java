package org.huizhi.adapters.web.api.kernel;

import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.HttpRefusal;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Files;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Malformed;
import org.huizhi.domain.kernel.Rejection;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** 附件接口: photos and documents are handed in before the thing they belong to. */
@Controller
public final class FileApi {

    /** The most bytes one file may have. */
    public static final long MOST = 10L * 1024 * 1024;

    private static final String PART = "file";

    private final Files files;

    public FileApi(Files files) {
        this.files = files;
    }

    /** 附件视图: {@code id} is what bodies name it by. */
    public record FileView(String id) {}

    @PostMapping(path = "/api/v1/files", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer<FileView> keep(Asked asked) {
        return content(asked.http())
                .flatMap(content -> asked.reading().flatMap(call -> kept(call, content)))
                .fold(asked::no, id -> Answer.of(201, new FileView(id)));
    }

    private Either<Rejection, String> kept(Call call, Part content) {
        try (var stream = content.getInputStream()) {
            return files.keep(Option.of(content.getSubmittedFileName()).getOrElse(""), stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Either<Rejection, Part> content(HttpServletRequest request) {
        if (!Option.of(request.getContentType()).exists(type -> type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE))) {
            return Either.left(HttpRefusal.NOT_MULTIPART);
        }
        try {
            return Option.of(request.getPart(PART))
                    .<Either<Rejection, Part>>map(part ->
                            part.getSize() > MOST ? Either.left(HttpRefusal.FILE_TOO_LARGE) : Either.right(part))
                    .getOrElse(() -> Either.left(Malformed.of(Fault.of(PART, "", "web.field.missing"))));
        } catch (IllegalStateException tooLarge) {
            return Either.left(HttpRefusal.FILE_TOO_LARGE);
        } catch (ServletException unreadable) {
            return Either.left(HttpRefusal.UNREADABLE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
