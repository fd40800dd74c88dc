package org.huizhi.adapters.web.console;

import io.swagger.v3.oas.annotations.Hidden;
import io.vavr.collection.List;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import org.huizhi.adapters.web.api.answer.Languages;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 首页: the one page that says what runs here and where its doors are. Chinese unless English is asked for. */
@Hidden
@Controller
public final class IndexPage {

    private final District district;
    private final Words words;
    private final ServerInfo info;

    public IndexPage(District district, Words words, ObjectProvider<ServerInfo> info) {
        this.district = district;
        this.words = words;
        this.info = info.getIfAvailable(ServerInfo::plain);
    }

    @GetMapping(path = "/", produces = "text/html;charset=UTF-8")
    String index(@RequestParam(required = false) @Nullable String lang, HttpServletRequest request, Model model) {
        var language = Option.of(lang)
                .flatMap(tag ->
                        List.of(Language.values()).find(each -> each.tag().equals(tag)))
                .getOrElse(() -> Languages.accepted(request.getHeader("Accept-Language")));
        model.addAttribute(
                "speech", new Speech(words, district.pack().calendar().zone(), language));
        model.addAttribute("language", language.tag());
        model.addAttribute("pack", district.pack());
        model.addAttribute("info", info);
        model.addAttribute("logins", info.demoLogins().asJava());
        return "huizhi/index";
    }
}
