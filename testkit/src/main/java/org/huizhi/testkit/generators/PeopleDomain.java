package org.huizhi.testkit.generators;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.huizhi.domain.kernel.people.CreditCode;
import org.huizhi.domain.kernel.people.Masks;
import org.huizhi.domain.kernel.people.Mobile;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.ResidentId;

/** 人员生成域: numbers of people and firms with a sound check character, of nobody in particular. */
@Domain(DomainContext.Global.class)
@Domain(KernelDomain.class)
public class PeopleDomain extends DomainContextBase {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final String DIGITS = "0123456789";
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Born between 1900 and 2026, the leap days among them. */
    @Provide
    Arbitrary<ResidentId> residentIds() {
        var born = Arbitraries.oneOf(
                Arbitraries.of("1900-01-01", "1999-12-31", "2000-02-29", "2024-02-29", "2026-03-14")
                        .map(LocalDate::parse),
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1900, 1, 1).toEpochDay(),
                                LocalDate.of(2026, 3, 14).toEpochDay())
                        .map(LocalDate::ofEpochDay));
        return Combinators.combine(
                        Arbitraries.of("310104", "310199", "110101", "650102", "810000"),
                        born,
                        Arbitraries.integers().between(1, 999))
                .as((region, day, count) ->
                        region + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(count))
                .map(body -> checked(body, "0123456789X"))
                .map(ResidentId::new);
    }

    @Provide
    Arbitrary<CreditCode> creditCodes() {
        return Combinators.combine(
                        Arbitraries.of("91", "52", "12", "Y1"),
                        Arbitraries.of("310104", "000000"),
                        Arbitraries.strings().withChars(SIGNS).ofLength(9))
                .as((kind, region, body) -> kind + region + body)
                .map(body -> List.ofAll(SIGNS.toCharArray())
                        .map(sign -> body + sign)
                        .flatMap(code -> CreditCode.parse("code", code).toOption())
                        .head());
    }

    @Provide
    Arbitrary<Mobile> mobiles() {
        return Arbitraries.oneOf(
                        Arbitraries.of("13000000000", "19999999999"),
                        Combinators.combine(
                                        Arbitraries.integers().between(3, 9),
                                        Arbitraries.strings().withChars(DIGITS).ofLength(9))
                                .as((second, rest) -> "1" + second + rest))
                .map(Mobile::new);
    }

    @Provide
    Arbitrary<Masks> masks() {
        return Combinators.combine(Arbitraries.of("欧阳", "司马", "诸葛").set().ofMaxSize(3), Arbitraries.of("儿童{0}", "{0}"))
                .as((surnames, alias) -> new Masks(HashSet.ofAll(surnames), alias));
    }

    /** From nothing known at all to everything, sealed. */
    @Provide
    Arbitrary<Person> people() {
        var kernel = new KernelDomain();
        var box = kernel.boxes().optional().map(Option::ofOptional);
        var index = KernelDomain.ids().optional().map(Option::ofOptional);
        return Combinators.combine(kernel.personRefs(), box, box, index).as(Person::new);
    }

    private static String checked(String body, String signs) {
        return List.ofAll(signs.toCharArray())
                .map(sign -> body + sign)
                .find(number -> ResidentId.parse("id", number, TODAY).isValid())
                .get();
    }
}
