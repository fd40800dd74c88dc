package org.huizhi.domain.kernel.territory;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.huizhi.domain.kernel.Fault;

/**
 * 地址: a street address in one written form, as components: {@code 淮海中路 1850 号 3 楼}. Width, case, spaces and punctuation make no
 * other address. A number is one component, what counts it another, so that a beginning of an address ends where a component does: 1850 is
 * no beginning of 18500. No word has a meaning here; what an address belongs to, the district's own entries say.
 *
 * @param components each a number or a word, at least one, without spaces; together 1 to 100 characters
 */
public record Address(Seq<String> components) {

    /** 最长: the most characters of an address; longer is a description. */
    public static final int LONGEST = 100;

    /** A number, what directly follows a number, or any other word. */
    private static final Pattern COMPONENT = Pattern.compile("[0-9]+|(?<=[0-9])[^0-9 ]|[^0-9 ]+");

    public Address {
        if (components.isEmpty() || !components.equals(split(written(components)))) {
            throw new IllegalArgumentException("not the components of an address: " + components);
        }
    }

    /**
     * For code that already knows.
     *
     * @throws IllegalArgumentException when there is neither letter nor digit, or too much
     */
    public static Address of(String text) {
        return parse("address", text)
                .toEither()
                .getOrElseThrow(faults -> new IllegalArgumentException(faults.mkString(", ")));
    }

    /** For text from outside. The faults name the field and not the text: where somebody lives is nobody's to repeat. */
    public static Validation<Seq<Fault>, Address> parse(String field, String text) {
        var plain = normalised(text);
        if (plain.isEmpty()) {
            return Validation.invalid(List.of(Fault.of(field, "", "kernel.address.blank")));
        }
        return plain.codePointCount(0, plain.length()) > LONGEST
                ? Validation.invalid(List.of(Fault.of(field, "", "kernel.address.too-long", LONGEST)))
                : Validation.valid(new Address(split(plain)));
    }

    /** As it is written: without spaces, but for one between two numbers. Parses to the same address. */
    public String text() {
        return written(components);
    }

    /** Whether the other begins with this one, component for component; every address begins with itself. */
    public boolean begins(Address other) {
        return other.components.startsWith(components);
    }

    /** Everything this begins with, the longest first: itself, then one component less each. */
    public Seq<Address> beginnings() {
        return Vector.rangeClosedBy(components.size(), 1, -1).map(n -> new Address(components.take(n)));
    }

    /**
     * What this may mean: as it stands, and without words that people write before an address, such as the city's and the district's
     * names, one after the other.
     *
     * @param before those words
     */
    public Seq<Address> readings(Seq<String> before) {
        var words =
                before.map(Address::normalised).filter(word -> !word.isEmpty()).sortBy(word -> -word.length());
        var readings = Vector.of(this);
        for (var shorter = without(words);
                shorter.isDefined();
                shorter = shorter.get().without(words)) {
            readings = readings.append(shorter.get());
        }
        return readings;
    }

    private Option<Address> without(Seq<String> words) {
        var text = text();
        return words.find(word -> text.startsWith(word) && text.length() > word.length())
                .map(word -> new Address(split(text.substring(word.length()).strip())));
    }

    @Override
    public String toString() {
        return "Address[***]";
    }

    private static String written(Seq<String> components) {
        return components
                .tail()
                .foldLeft(
                        components.head(),
                        (text, next) -> isNumber(text.charAt(text.length() - 1)) && isNumber(next.charAt(0))
                                ? text + " " + next
                                : text + next);
    }

    private static boolean isNumber(int character) {
        return character >= '0' && character <= '9';
    }

    private static Seq<String> split(String plain) {
        return Vector.ofAll(COMPONENT.matcher(plain).results().map(found -> found.group()));
    }

    /** Letters in one width and case, decimal digits, and hyphens between; a space where two numbers would touch. */
    private static String normalised(String text) {
        var plain = new StringBuilder();
        var gap = false;
        for (int each :
                Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().toArray()) {
            var digit = Character.isDigit(each);
            if (!digit && !Character.isLetter(each) && Character.getType(each) != Character.DASH_PUNCTUATION) {
                gap = true;
                continue;
            }
            var touches = digit && plain.length() > 0 && isNumber(plain.charAt(plain.length() - 1));
            plain.append(gap && touches ? " " : "").appendCodePoint(one(each, digit));
            gap = false;
        }
        return plain.toString().matches("-*") ? "" : plain.toString();
    }

    private static int one(int character, boolean digit) {
        if (digit) {
            return '0' + Character.digit(character, 10);
        }
        return Character.isLetter(character) ? Character.toUpperCase(character) : '-';
    }
}
