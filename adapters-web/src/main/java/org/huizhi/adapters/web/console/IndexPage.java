package org.huizhi.adapters.web.console;

import io.swagger.v3.oas.annotations.Hidden;
import io.vavr.collection.List;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.huizhi.adapters.web.api.answer.Languages;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** 首页: the one page that says what runs here and where its doors are. Chinese unless English is asked for. */
@Hidden
@Controller
public final class IndexPage {

    private final District district;
    private final Words words;
    private final ServerInfo info;
    private final ITemplateEngine templates;

    public IndexPage(District district, Words words, ObjectProvider<ServerInfo> info, ITemplateEngine templates) {
        this.district = district;
        this.words = words;
        this.info = info.getIfAvailable(ServerInfo::plain);
        this.templates = templates;
    }

    @GetMapping(path = "/", produces = "text/html")
    void index(
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var language = language(lang, request);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language.tag());
        response.addHeader("Vary", "Accept-Language");
        templates.process("huizhi/index", context(language, request.getContextPath()), response.getWriter());
    }

    private Context context(Language language, String base) {
        return new Context(
                Locale.forLanguageTag(language.tag()),
                Map.of(
                        "speech",
                        new Speech(words, district.pack().calendar().zone(), language),
                        "language",
                        language.tag(),
                        "base",
                        base,
                        "pack",
                        district.pack(),
                        "info",
                        info,
                        "logins",
                        info.demoLogins().asJava()));
    }

    private static Language language(@Nullable String tag, HttpServletRequest request) {
        return Option.of(tag)
                .flatMap(stated ->
                        List.of(Language.values()).find(each -> each.tag().equals(stated)))
                .getOrElse(() -> Languages.accepted(request.getHeader("Accept-Language")));
    }
}
