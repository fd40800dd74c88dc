package org.huizhi.adapters.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.huizhi.adapters.persistence.json.Sample.Closed;
import org.huizhi.adapters.persistence.json.Sample.Collections;
import org.huizhi.adapters.persistence.json.Sample.Colour;
import org.huizhi.adapters.persistence.json.Sample.Count;
import org.huizhi.adapters.persistence.json.Sample.Id;
import org.huizhi.adapters.persistence.json.Sample.Pair;
import org.huizhi.adapters.persistence.json.Sample.Stage;
import org.huizhi.adapters.persistence.json.Sample.Times;
import org.huizhi.adapters.persistence.json.Sample.Tree;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final Instant AT = Instant.parse("2026-01-05T02:00:00.000001Z");

    private record Fields(Id id, int number, Option<String> maybe, boolean flag) {}

    private record Wide(Object open) {}

    @Test
    void a_value_of_every_shape_comes_back_equal() {
        var json = Json.of(Sample.class);

        assertThat(json.read(json.write(sample()))).isEqualTo(sample());
    }

    @Test
    void equal_values_are_one_text_whatever_they_are_made_of() {
        var json = Json.of(Sample.class);
        var text = json.write(sample());

        assertThat(json.write(json.read(text))).isEqualTo(text);
        assertThat(text).contains("\"set\":[\"a\",\"b\",\"\uFF5E\",\"\uD83C\uDFE0\"]");
        assertThat(text).contains("\"byCount\":{\"1\":1,\"10\":10,\"2\":2}");
    }

    @Test
    void an_ordered_map_keeps_its_order() {
        record Inputs(Map<String, Object> inputs) {}
        var json = Json.of(Inputs.class);
        var inputs = new Inputs(LinkedHashMap.of("z", (Object) 1, "a", AT));

        var text = json.write(inputs);

        assertThat(text)
                .isEqualTo(
                        "{\"inputs\":{\"z\":1,\"a\":{\"is\":\"Instant\",\"value\":\"2026-01-05T02:00:00.000001Z\"}}}");
        assertThat(json.read(text).inputs().keySet().mkString()).isEqualTo("za");
    }

    @Test
    void single_values_are_plain_and_sealed_types_say_what_they_are() {
        assertThat(Json.of(Id.class).write(new Id("a"))).isEqualTo("\"a\"");
        assertThat(Json.of(Sealed.class).write(new Sealed("k1.x"))).isEqualTo("\"k1.x\"");
        assertThat(Json.of(Stage.class).write(new Stage.Opened(AT)))
                .isEqualTo("{\"is\":\"Opened\",\"value\":\"2026-01-05T02:00:00.000001Z\"}");
        assertThat(Json.of(Stage.class).write(Colour.GREEN)).isEqualTo("{\"is\":\"Colour\",\"value\":\"GREEN\"}");
        assertThat(Json.of(Closed.class).write(new Closed(new Stage.Empty(), Option.none())))
                .isEqualTo("{\"before\":{\"is\":\"Empty\"}}");
    }

    @Test
    void nothing_is_an_absent_property_and_a_null_reads_as_nothing() {
        var json = Json.of(Fields.class);

        assertThat(json.read("{\"id\":\"a\",\"number\":1,\"flag\":true}").maybe())
                .isEmpty();
        assertThat(json.read("{\"id\":\"a\",\"number\":1,\"maybe\":null,\"flag\":true}")
                        .maybe())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"id\":\"a\",\"number\":1,\"flag\":true,\"other\":1} | $: has unknown properties: other",
                "{\"id\":\"a\",\"flag\":true} | $.number: is missing",
                "{\"id\":\"a\",\"number\":null,\"flag\":true} | $.number: is missing",
                "{\"id\":\"a\",\"number\":1.5,\"flag\":true} | $.number: is not such a number or truth value",
                "{\"id\":\"a\",\"number\":3000000000,\"flag\":true} | $.number: is not such a number or truth value",
                "{\"id\":\"a\",\"number\":\"1\",\"flag\":true} | $.number: is not such a number or truth value",
                "{\"id\":\"a\",\"number\":1,\"flag\":1} | $.flag: is not such a number or truth value",
                "{\"id\":1,\"number\":1,\"flag\":true} | $.id: is not a text",
                "{\"id\":\"\",\"number\":1,\"flag\":true} | $.id: is not acceptable to Id",
                "{\"id\":\"a\",\"id\":\"a\",\"number\":1,\"flag\":true} | $: is no JSON",
                "{\"id\":\"a\",\"number\":1,\"flag\":true} 1 | $: is no JSON",
                "[] | $: is not an object"
            })
    void what_does_not_fit_exactly_fails_and_says_where(String text, String message) {
        assertThatThrownBy(() -> Json.of(Fields.class).read(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"is\":\"Closed\",\"before\":{\"is\":\"Gone\"}} | $.before: is of the unknown type Gone",
                "{\"is\":\"Closed\",\"before\":{}} | $.before: does not say what it is",
                "{\"is\":\"Opened\",\"value\":\"yesterday\"} | $.value: is malformed",
                "{\"is\":\"Colour\",\"value\":\"BLUE\"} | $: is no Colour",
                "{\"is\":\"Colour\",\"value\":\"RED\",\"more\":1} | $: has unknown properties",
                "{\"is\":\"Empty\",\"more\":1} | $: has unknown properties: more"
            })
    void a_stage_that_is_not_permitted_fails(String text, String message) {
        assertThatThrownBy(() -> Json.of(Stage.class).read(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage(message);
    }

    @Test
    void a_set_holds_nothing_twice_and_an_element_is_told_by_its_place() {
        record Lists(io.vavr.collection.Set<Id> set, Vector<Id> vector) {}
        var json = Json.of(Lists.class);

        assertThatThrownBy(() -> json.read("{\"set\":[\"a\",\"a\"],\"vector\":[]}"))
                .hasMessage("$.set: holds an element twice");
        assertThatThrownBy(() -> json.read("{\"set\":[],\"vector\":[\"a\",\"\"]}"))
                .hasMessage("$.vector[1]: is not acceptable to Id");
    }

    @Test
    void what_cannot_be_written_faithfully_is_not_written() {
        assertThatThrownBy(() -> Json.of(Wide.class).write(new Wide(new Id("a"))))
                .hasMessage("$.open: has the type Id, which may not stand there".replace("there", "here"));
        assertThatThrownBy(() -> Json.of(Wide.class).write(new Wide(Double.NaN)))
                .hasMessage("$.open: is not a finite number");
        assertThatThrownBy(() -> Json.of(Pair.class)).isInstanceOf(IllegalArgumentException.class);
    }

    sealed interface Hidden {
        record Shadowed(String is) implements Hidden {}
    }

    @Test
    void a_type_without_a_form_fails_before_anything_is_stored() {
        record Unsupported(SortedSet<String> sorted) {}
        record Rule(UnaryOperator<String> rule) {}
        record OddKey(Map<Stage, String> byStage) {}

        assertThatThrownBy(() -> Json.of(Unsupported.class)).hasMessageContaining("SortedSet<java.lang.String>");
        assertThatThrownBy(() -> Json.of(Hidden.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.of(Rule.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.of(OddKey.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void a_document_of_an_unknown_form_fails(int form) {
        var document = Document.of(Fields.class).then(old -> old).then(old -> old);

        assertThatThrownBy(() -> document.read(form, "{}"))
                .hasMessage("$: has form " + form + ", and this release knows 1 to 3");
    }

    @Test
    void an_older_document_takes_every_step_that_it_lacks() {
        var document = Document.of(Fields.class)
                .then(first -> first.put("number", 10 * first.get("number").intValue()))
                .then(second -> second.put("flag", true));

        var now = new Fields(new Id("a"), 20, Option.none(), true);
        assertThat(document.form()).isEqualTo(3);
        assertThat(document.read(1, "{\"id\":\"a\",\"number\":2}")).isEqualTo(now);
        assertThat(document.read(2, "{\"id\":\"a\",\"number\":20}")).isEqualTo(now);
        assertThat(document.read(3, document.write(now))).isEqualTo(now);
    }

    private static Sample sample() {
        return new Sample(
                new Id("id-1"),
                "徐汇 \"quoted\"\n\uD83C\uDFE0",
                -7,
                Long.MAX_VALUE,
                0.1,
                true,
                new BigDecimal("12.50"),
                new Times(
                        AT,
                        LocalDate.of(2024, 2, 29),
                        LocalTime.of(8, 30),
                        Duration.ofHours(48),
                        Period.ofMonths(3),
                        ZoneId.of("Asia/Shanghai"),
                        DayOfWeek.MONDAY),
                new Sealed("k1.AAAA"),
                new Closed(new Closed(new Stage.Opened(AT), Option.some(AT)), Option.none()),
                new Closed(Colour.GREEN, Option.some(AT)),
                Colour.GREEN,
                Option.some(new Id("maybe")),
                new Collections(
                        List.of(new Stage.Empty(), Colour.RED, new Stage.Opened(AT)),
                        List.of(3, 1, 2),
                        Vector.of("b", "a"),
                        Vector.of(true, false),
                        HashSet.of("\uD83C\uDFE0", "b", "\uFF5E", "a").map(Id::new),
                        HashSet.of(Colour.values()),
                        HashMap.of(new Id("x"), List.<Stage>of(new Stage.Empty()), new Id("y"), List.empty()),
                        HashMap.of(new Count(10), 10L, new Count(2), 2L, new Count(1), 1L),
                        HashMap.of(Colour.GREEN, HashMap.of(LocalDate.of(2026, 1, 1), "new year"))),
                new Pair<>(new Id("l"), Option.some(new Stage.Empty())),
                new Tree.Fork<>(new Tree.Leaf<>(1), new Tree.Fork<>(new Tree.Leaf<>(2), new Tree.Leaf<>(3))),
                Phrase.of("some.key", "text", 1, 2L, AT, Phrase.of("inner", new BigDecimal("1.0"), Duration.ZERO)),
                LocalDate.of(2026, 7, 1));
    }
}
