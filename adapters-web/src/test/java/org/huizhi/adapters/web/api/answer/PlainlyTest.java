package org.huizhi.adapters.web.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Submission;
import org.huizhi.domain.kernel.NoteId;
import org.junit.jupiter.api.Test;

class PlainlyTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final GridCaseId CASE = new GridCaseId("c-1");

    private final Plainly plainly = new Plainly(new Speech(Words.load(ZONE), ZONE, Language.ZH));

    @Test
    void a_fact_is_its_components_without_the_case_it_is_about() {
        var fact = new GridCaseFact.Submitted(
                CASE,
                new NoteId("n-1"),
                List.of("clear"),
                List.of(new Submission.Waived("persuade", "urgent")),
                List.of(new FileId("f-1")),
                true);

        assertThat(Json.MAPPER.writeValueAsString(plainly.data(fact, "gridCase")))
                .isEqualTo("""
                        {"result":"n-1","measures":["clear"],"waived":[{"measure":"persuade","reason":"urgent"}],\
                        "photos":["f-1"],"onTheSpot":true}""");
    }

    @Test
    void what_is_absent_is_null_and_times_have_the_districts_offset() {
        var fact = new GridCaseFact.RungReached(
                CASE, "finish", 1, Option.none(), "urge", Instant.parse("2026-01-05T02:00:00Z"));

        assertThat(Json.MAPPER.writeValueAsString(plainly.data(fact, "gridCase")))
                .isEqualTo("""
                        {"clock":"finish","round":1,"subject":null,"rung":"urge","due":"2026-01-05T10:00:00+08:00"}""");
    }
}
