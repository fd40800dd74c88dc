package org.huizhi.domain.kernel.indicator;

import io.vavr.collection.Map;

/**
 * 明细: the way from a figure to the list it counts. Opaque here: the list's own reads know the keys, and show a reader only
 * what that reader may see.
 *
 * @param listing the code of the list
 * @param filter what picks the rows, by the list's filter keys
 */
public record Rows(String listing, Map<String, String> filter) {}
