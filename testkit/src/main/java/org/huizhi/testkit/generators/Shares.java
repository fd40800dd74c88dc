package org.huizhi.testkit.generators;

import io.vavr.collection.List;
import net.jqwik.api.statistics.Statistics;

/** 份额: what a property has really seen, so that it is not green because something hardly ever came up. */
public interface Shares {

    /** Each of the values comes up at least a third as often as if all were equally frequent. */
    static void evenly(String label, Object value, List<?> values) {
        Statistics.label(label)
                .collect(value)
                .coverage(seen -> values.forEach(
                        each -> seen.check(each).percentage(share -> share >= 100.0 / values.size() / 3)));
    }

    /** It is so in at least this share of the tries, in percent. */
    static void atLeast(double percent, String label, boolean so) {
        Statistics.label(label).collect(so).coverage(seen -> seen.check(true).percentage(share -> share >= percent));
    }

    /** The sorts of a sealed type, by simple name. */
    static List<String> sorts(Class<?> sealed) {
        return List.of(sealed.getPermittedSubclasses()).map(Class::getSimpleName);
    }
}
