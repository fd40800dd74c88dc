package org.huizhi.adapters.web.api.kernel;

import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.kernel.VocabularyViews.Reader;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.application.District;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 词汇接口: codes and words of the pack in force. */
@Controller
public final class VocabularyApi {

    private final District district;

    public VocabularyApi(District district) {
        this.district = district;
    }

    @GetMapping(path = "/api/v1/vocabulary", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer<VocabularyView> vocabulary(Asked asked) {
        var reader = new Reader(asked.speech(), district.grid().clockNames());
        return asked.reading()
                .fold(asked::unseen, call -> Answer.ok(VocabularyViews.MAPPER.vocabulary(district, reader)));
    }
}
