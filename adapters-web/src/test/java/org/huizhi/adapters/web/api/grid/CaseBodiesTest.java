package org.huizhi.adapters.web.api.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Period;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.adapters.web.api.request.Field;
import org.huizhi.adapters.web.api.request.Samples;
import org.huizhi.application.grid.CaseCommands.Answer;
import org.huizhi.application.grid.CaseCommands.Extend;
import org.huizhi.application.grid.CaseCommands.Pause;
import org.huizhi.application.grid.CaseCommands.Where;
import org.huizhi.domain.grid.cases.HandOverId;
import org.huizhi.domain.grid.cases.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseBodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VERIFY | found note photos",
                "FILE |",
                "DECLINE | reason note",
                "MERGE | into",
                "UNMERGE |",
                "DISPATCH | lead assists",
                "RETURN | reason note",
                "TAKE |",
                "CONTACT | note photos",
                "ARRIVE | note photos",
                "PAUSE | clocks reason note",
                "RESUME |",
                "EXTEND | clock by reason",
                "ASSIST_DONE | note",
                "RELEASE | unit reason",
                "SUBMIT | result measures waived photos",
                "CONFIRM | passed note",
                "LOOK_BACK | sound note photos",
                "RATE | resolved stars note",
                "REOPEN | reason note",
                "VOID | reason note",
                "APPROVE | approval reason",
                "REFUSE | approval reason",
                "REFER | to note",
                "ANSWER | handOver accepted reason",
                "WITHDRAW | handOver"
            })
    void every_verb_carries_what_the_contract_says(Verb verb, String fields) {
        var expected = fields == null ? List.<String>empty() : List.of(fields.split(" "));

        assertThat(CaseBodies.of(verb).shape().fields().map(Field::name)).isEqualTo(expected);
    }

    @Test
    void a_report_keeps_what_was_typed() {
        var report = read(CaseBodies.REPORT, """
                {'channel':'民情快办','category':'2101','description':' 堆物 ','occurredAt':'2026-01-05T10:00:00+08:00',
                 'reporter':{'mobile':'138 1234 5678'},
                 'place':{'point':{'lat':31.2,'lon':121.4,'datum':'GCJ-02'},'address':'某路'}}""");

        assertThat(report.description().text()).isEqualTo(" 堆物 ");
        assertThat(report.occurredAt().get()).hasToString("2026-01-05T02:00:00Z");
        assertThat(report.reporter().get().mobile().get().value()).isEqualTo("13812345678");
        assertThat(report.reporter().get().name()).isEqualTo(Option.none());
        assertThat(((Where.AtPoint) report.place()).point().lat()).isEqualTo(31.2);
        assertThat(report.toString()).doesNotContain("堆物", "13812345678", "某路");
    }

    @Test
    void every_fault_of_a_report_is_told_at_once() {
        var faults = faults(
                CaseBodies.REPORT,
                "{'chanel':'x','category':'','occurredAt':'now','reporter':{'mobile':'1'},'place':{'division':'31'}}");

        assertThat(faults)
                .contains(
                        "chanel web.field.unknown",
                        "channel web.field.missing",
                        "category kernel.text.missing",
                        "description web.field.missing",
                        "occurredAt web.time.malformed",
                        "reporter.mobile kernel.people.mobile-length",
                        "place.division kernel.territory.code-length");
    }

    @Test
    void pauses_extensions_and_answers_leave_out_what_is_optional() {
        assertThat(read(CaseBodies.PAUSE, "{'reason':'weather'}"))
                .isEqualTo(new Pause(List.empty(), "weather", Option.none()));
        assertThat(read(CaseBodies.EXTEND, "{'clock':'finish','by':'P1D','reason':'complex'}"))
                .isEqualTo(new Extend("finish", Period.ofDays(1), "complex"));
        assertThat(read(CaseBodies.ANSWER, "{'handOver':'h-1','accepted':true}"))
                .isEqualTo(new Answer(new HandOverId("h-1"), true, Option.none()));
        assertThat(faults(CaseBodies.RATE, "{'resolved':'yes','stars':'five'}"))
                .containsExactly("resolved web.field.type", "stars web.field.type");
    }

    private static <C> C read(Body<C> body, String json) {
        return body.command().apply(body.shape().read("", Samples.json(json)).get());
    }

    private static Seq<String> faults(Body<?> body, String json) {
        return Samples.faults(body.shape().read("", Samples.json(json)));
    }
}
