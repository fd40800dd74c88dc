package org.huizhi.adapters.web.api.request;

import java.util.function.Function;

/**
 * 报文: what a request carries, and the command it is read as.
 *
 * @param shape its fields
 * @param command made of a form of this shape
 */
public record Body<C>(Shape shape, Function<Form, C> command) {

    /** A body that says nothing: {@code {}}. */
    public static final Body<Form> NOTHING = new Body<>(Shape.of(), form -> form);
}
