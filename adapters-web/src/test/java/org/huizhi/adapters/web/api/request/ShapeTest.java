package org.huizhi.adapters.web.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.adapters.web.api.request.Field.needed;
import static org.huizhi.adapters.web.api.request.Field.optional;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.huizhi.domain.kernel.Fault;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final Field<String> NAME = needed("name", Kinds.WORD);
    private static final Field<Integer> AGE = optional("age", Kinds.WHOLE);
    private static final Field<Seq<Boolean>> FLAGS = optional("flags", Kinds.list(Kinds.FLAG));
    private static final Field<String> INNER = optional(
            "inner", Kinds.object(Shape.of(NAME), (path, form) -> Validation.valid(path + "=" + form.get(NAME))));
    private static final Shape SHAPE = Shape.of(NAME, AGE, FLAGS, INNER);

    @Test
    void it_reads_what_is_there_and_leaves_out_what_is_not() {
        var form =
                read("{'name':'A','flags':[true,false],'inner':{'name':'B'}}").get();

        assertThat(form.get(NAME)).isEqualTo("A");
        assertThat(form.find(AGE).isEmpty()).isTrue();
        assertThat(form.all(FLAGS)).containsExactly(true, false);
        assertThat(form.get(INNER)).isEqualTo("inner=B");
    }

    @Test
    void null_counts_as_absent() {
        assertThat(read("{'name':'A','age':null}").get().find(AGE).isEmpty()).isTrue();
        assertThat(faults("{'name':null}")).containsExactly("name web.field.missing");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_path() {
        assertThat(faults("{'nam':'A','age':1.5,'flags':[true,'no',0],'inner':{'x':1}}"))
                .containsExactly(
                        "nam web.field.unknown",
                        "name web.field.missing",
                        "age web.field.type",
                        "flags[1] web.field.type",
                        "flags[2] web.field.type",
                        "inner.x web.field.unknown",
                        "inner.name web.field.missing");
    }

    @Test
    void the_value_of_an_unknown_field_is_not_repeated() {
        assertThat(read("{'name':'A','mobil':'13812345678'}").getError().head().value())
                .isEmpty();
    }

    @Test
    void what_is_no_object_has_no_fields() {
        assertThat(faults("[]")).containsExactly(" web.field.type");
        assertThat(faults("{'name':'A','inner':7}")).containsExactly("inner web.field.type");
        assertThat(faults("{'name':'A','flags':{}}")).containsExactly("flags web.field.type");
    }

    @Test
    void it_describes_what_it_reads() {
        var schema = SHAPE.schema();

        assertThat(schema.getProperties().keySet()).containsExactly("name", "age", "flags", "inner");
        assertThat(schema.getRequired()).containsExactly("name");
        assertThat(schema.getAdditionalProperties()).isEqualTo(false);
    }

    private static Validation<Seq<Fault>, Form> read(String json) {
        return SHAPE.read("", Samples.json(json));
    }

    private static Seq<String> faults(String json) {
        return Samples.faults(read(json));
    }
}
