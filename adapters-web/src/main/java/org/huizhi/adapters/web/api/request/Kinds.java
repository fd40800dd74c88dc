package org.huizhi.adapters.web.api.request;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.huizhi.application.kernel.Plain;
import org.huizhi.application.kernel.Texts;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Ids;
import org.huizhi.domain.kernel.Phrase;
import tools.jackson.databind.JsonNode;

/** 基本取值类型: the kinds of values that bodies and queries are made of. */
public interface Kinds {

    /** The longest code or name, in UTF-16 units. */
    int LONGEST_WORD = 200;

    Kind<Boolean> FLAG = simple("flag", JsonNode::isBoolean, JsonNode::booleanValue, () -> new BooleanSchema());

    Kind<Integer> WHOLE = simple(
            "whole-number",
            node -> node.isIntegralNumber() && node.canConvertToInt(),
            JsonNode::intValue,
            () -> new IntegerSchema().format("int32"));

    /** A number as people write it, without an exponent. */
    Kind<String> NUMBER = simple(
            "number",
            node -> node.isNumber() && Double.isFinite(node.doubleValue()),
            node -> BigDecimal.valueOf(node.doubleValue()).toPlainString(),
            () -> new NumberSchema().format("double"));

    /** A code or a name. */
    Kind<String> WORD = simple(
                    "text",
                    JsonNode::isString,
                    JsonNode::stringValue,
                    () -> new StringSchema().minLength(1).maxLength(LONGEST_WORD))
            .then(Kinds::word);

    /** What people write: it is sealed later, so a fault never repeats it. */
    Kind<Plain> PROSE = new Kind<Plain>(
                    (path, given) -> given.isString()
                            ? whole(given.stringValue())
                                    ? Validation.valid(new Plain(given.stringValue()))
                                    : Kind.fault(path, "***", "web.text.half-character")
                            : Kind.fault(path, "***", "web.field.type", Phrase.of("web.type.text")),
                    () -> new StringSchema().maxLength(Texts.LONGEST))
            .then((path, text) -> judged(text, Texts.check().optional(path, Option.of(text))));

    /** What people must write: more than blanks. */
    Kind<Plain> FILLED = PROSE.then((path, text) -> judged(text, Texts.check().needed(path, text)))
            .described(schema -> schema.minLength(1));

    static <T> Kind<T> id(Function<String, T> of) {
        return WORD.<T>then((path, text) -> Ids.parse(path, text, of).mapError(List::of))
                .described(schema -> schema.maxLength(64).pattern("^[a-z0-9-]{1,64}$"));
    }

    /** One of a few words. */
    static Kind<String> oneOf(Seq<String> known) {
        return hinted(known)
                .then((path, text) -> known.contains(text)
                        ? Validation.valid(text)
                        : Kind.fault(path, text, "web.field.not-one-of", known));
    }

    /** A word that is described as one of a few; whether it is one is for the use case to judge. */
    static Kind<String> hinted(Seq<String> known) {
        return WORD.described(schema -> {
            var listed = new StringSchema();
            listed.setEnum(known.asJava());
            return listed;
        });
    }

    static <T> Kind<Seq<T>> list(Kind<T> each) {
        return new Kind<>(
                (path, given) -> given.isArray()
                        ? all(path, given, each)
                        : Kind.fault(path, shown(given), "web.field.type", Phrase.of("web.type.list")),
                () -> new ArraySchema().items(each.schema()));
    }

    /** An object of its own shape, whose fields belong together. */
    static <T> Kind<T> object(Shape shape, BiFunction<String, Form, Validation<Seq<Fault>, T>> make) {
        return new Kind<>(shape::read, shape::schema).then(make);
    }

    private static Validation<Seq<Fault>, Plain> judged(Plain text, Texts verdict) {
        return verdict.faults().isEmpty() ? Validation.valid(text) : Validation.invalid(verdict.faults());
    }

    private static <T> Validation<Seq<Fault>, Seq<T>> all(String path, JsonNode given, Kind<T> each) {
        var read = List.ofAll(given.values())
                .zipWithIndex()
                .map(item -> each.read(path + "[" + item._2() + "]", item._1()));
        var faults = read.filter(Validation::isInvalid).flatMap(Validation::getError);
        return faults.isEmpty() ? Validation.valid(read.map(Validation::get)) : Validation.invalid(faults);
    }

    private static Validation<Seq<Fault>, String> word(String path, String text) {
        if (!whole(text)) {
            return Kind.fault(path, "***", "web.text.half-character");
        }
        var control = text.chars().filter(Character::isISOControl).findFirst();
        if (control.isPresent()) {
            return Kind.fault(path, "***", "kernel.text.control-character", "U+%04X".formatted(control.getAsInt()));
        }
        if (text.isBlank()) {
            return Kind.fault(path, "", "kernel.text.missing");
        }
        return text.length() <= LONGEST_WORD
                ? Validation.valid(text)
                : Kind.fault(path, "***", "kernel.text.too-long", LONGEST_WORD, text.length());
    }

    private static <T> Kind<T> simple(
            String name, Predicate<JsonNode> fits, Function<JsonNode, T> read, Supplier<Schema<?>> describe) {
        return new Kind<>(
                (path, given) -> fits.test(given)
                        ? Validation.valid(read.apply(given))
                        : Kind.fault(path, shown(given), "web.field.type", Phrase.of("web.type." + name)),
                describe);
    }

    /** Whether every character is a whole one: halves of a pair cannot be kept. */
    private static boolean whole(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** What was given, as far as it is short and simple. */
    static String shown(JsonNode given) {
        var text = given.isValueNode() && !given.isNull() ? given.asString() : "";
        return text.length() <= 64 && whole(text) ? text : "***";
    }
}
