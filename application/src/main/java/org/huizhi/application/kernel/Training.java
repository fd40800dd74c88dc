package org.huizhi.application.kernel;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 演练: who trains in a district, and what its sample of invented cases tells. No rule knows of it, and a district at work has none.
 *
 * @param logins login name and what it acts as, at least one, in the order in which a tour would use them
 * @param home where a quarter of the cases lie; has neighbourhoods
 * @param cases how many cases the sample tells, from 1
 * @param days over how many days before the first start they came in, from 1
 * @param stories what people report, at least one
 * @param families family names to make people up from, at least one
 * @param givens given names, at least one
 */
public record Training(
        Map<String, Grant> logins,
        DivisionCode home,
        int cases,
        int days,
        Seq<Story> stories,
        Seq<String> families,
        Seq<String> givens) {

    /**
     * 情节: a problem as somebody would tell it.
     *
     * @param category code of a category that opens a case and asks for no photo
     * @param text what is told
     */
    public record Story(String category, String text) {}
}
