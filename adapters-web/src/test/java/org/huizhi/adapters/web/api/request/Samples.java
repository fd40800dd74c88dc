package org.huizhi.adapters.web.api.request;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import org.huizhi.domain.kernel.Fault;
import tools.jackson.databind.JsonNode;

/** 请求样例: JSON written with single quotes, and faults in short. */
public interface Samples {

    static JsonNode json(String text) {
        return StrictJson.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .get();
    }

    static Seq<String> faults(Validation<Seq<Fault>, ?> read) {
        return read.getError().map(fault -> fault.field() + " " + fault.code());
    }
}
