package org.huizhi.domain.kernel.people;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.huizhi.domain.kernel.Fault;

/** 身份证号码写法: what is wrong with a text that should be a resident id (GB 11643). */
interface ResidentIdForm {

    int LENGTH = 18;

    /** The length of the numbers that were withdrawn on 2013-01-01. */
    int OLD_LENGTH = 15;

    int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    String CHECKS = "10X98765432";

    /** Provinces by GB/T 2260. Districts are not checked: their codes outlive them on people's cards. */
    Set<String> PROVINCES = HashSet.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    static String normalised(String text) {
        return text.replaceAll("[\\s\\u3000]", "").toUpperCase(Locale.ROOT);
    }

    static Seq<Fault> faults(String field, String number, LocalDate today) {
        if (number.length() == OLD_LENGTH && number.matches("[0-9]*")) {
            return List.of(fault(field, number, "id-old"));
        }
        var wellFormed = number.matches("[0-9]{17}[0-9X]");
        var length = Option.when(number.length() != LENGTH, () -> fault(field, number, "id-length", number.length()));
        var characters = Option.when(!number.matches("[0-9]*X?"), () -> fault(field, number, "id-characters"));
        var province = Option.when(
                number.matches("[0-8][0-9].*") && !PROVINCES.contains(number.substring(0, 2)),
                () -> fault(field, number, "id-province", number.substring(0, 2)));
        var check = Option.when(
                wellFormed && checkOf(number) != number.charAt(LENGTH - 1), () -> fault(field, number, "id-check"));
        return List.of(length, characters, province, birthFault(field, number, today), check)
                .flatMap(Function.identity());
    }

    private static Option<Fault> birthFault(String field, String number, LocalDate today) {
        if (number.length() != LENGTH || !number.substring(6, 14).matches("[0-9]*")) {
            return Option.none();
        }
        var birth = birth(number);
        return birth.isEmpty()
                ? Option.of(fault(field, number, "id-birth"))
                : birth.filter(day -> day.isAfter(today)).map(day -> fault(field, number, "id-birth-future"));
    }

    /** None when the digits are no day of the calendar. */
    static Option<LocalDate> birth(String number) {
        try {
            return Option.of(LocalDate.of(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14)));
        } catch (DateTimeException noSuchDay) {
            return Option.none();
        }
    }

    /** ISO 7064 MOD 11-2 over the first 17 digits. */
    static char checkOf(String number) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digits(number, i, i + 1);
        }
        return CHECKS.charAt(sum % 11);
    }

    /** The first 6 and the last 4 of 18 characters; of anything else, nothing. */
    static String masked(String number) {
        return number.length() == LENGTH
                ? number.substring(0, 6) + "*".repeat(8) + number.substring(14)
                : "*".repeat(Math.min(number.length(), LENGTH));
    }

    private static Fault fault(String field, String number, String code, Object... args) {
        return Fault.of(field, masked(number), "kernel.people." + code, args);
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }
}
