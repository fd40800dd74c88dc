package org.huizhi.domain.kernel.people;

import io.vavr.collection.Set;

/**
 * 脱敏: how personal fields look to those who need to tell people apart but not to know them. The words come from the message
 * files.
 *
 * @param compoundSurnames the surnames of two characters, each written alone
 * @param childAlias what stands for a child outside the case team, with {@code {0}} where the number goes
 */
public record Masks(Set<String> compoundSurnames, String childAlias) {

    private static final String REST = "*";

    public Masks {
        if (!childAlias.contains("{0}")) {
            throw new IllegalArgumentException("an alias without a number is everybody's: " + childAlias);
        }
    }

    /**
     * The surname and one star, however long the rest. A name that is a compound surname and nothing else is read as a
     * one-character surname and a given name; an empty name stays empty.
     */
    public String name(String full) {
        var name = full.strip();
        if (name.isEmpty()) {
            return name;
        }
        var two = name.codePointCount(0, name.length()) > 2 && compoundSurnames.contains(first(name, 2));
        return first(name, two ? 2 : 1) + REST;
    }

    /** The child under a number that says nothing, such as the file's. */
    public String child(String number) {
        return childAlias.replace("{0}", number);
    }

    /** {@code 310104********002X} */
    public String residentId(ResidentId id) {
        return id.masked();
    }

    /** {@code 138****5678} */
    public String mobile(Mobile mobile) {
        return mobile.masked();
    }

    /**
     * The address up to and with the street, and one star.
     *
     * @param street the street's name as the address should contain it; when it does not, nothing else of the address is shown
     */
    public String address(String full, String street) {
        var at = street.isEmpty() ? -1 : full.indexOf(street);
        return (at < 0 ? street : full.substring(0, at + street.length())) + REST;
    }

    private static String first(String name, int characters) {
        return name.substring(0, name.offsetByCodePoints(0, characters));
    }
}
