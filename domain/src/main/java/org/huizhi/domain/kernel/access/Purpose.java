package org.huizhi.domain.kernel.access;

/**
 * 目的: what for; it comes with every call and is written beside every fact.
 *
 * @param code a code of the district pack's list of purposes, not empty
 */
public record Purpose(String code) {

    public Purpose {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a purpose has a code");
        }
    }
}
