package org.huizhi.application.kernel;

/**
 * 明文: a text that will be sealed before anything keeps it. Logs never show it.
 *
 * @param text as it was typed
 */
public record Plain(String text) {

    @Override
    public String toString() {
        return "***";
    }
}
