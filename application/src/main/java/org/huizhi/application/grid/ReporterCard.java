package org.huizhi.application.grid;

import io.vavr.control.Option;

/**
 * 反映人联系方式: who told it, opened for the one who must call.
 *
 * @param name as given
 * @param mobile eleven digits
 */
public record ReporterCard(Option<String> name, Option<String> mobile) {

    @Override
    public String toString() {
        return "ReporterCard[***]";
    }
}
