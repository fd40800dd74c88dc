package org.huizhi.application.grid;

import java.time.Instant;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 统计窗口: where and when something is counted.
 *
 * @param division the division, with everything below it
 * @param from the first instant, included, UTC
 * @param to the end, excluded, UTC
 */
public record FigureWindow(DivisionCode division, Instant from, Instant to) {}
