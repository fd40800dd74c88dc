package org.huizhi.testkit.generators;

import io.vavr.collection.Seq;
import java.time.Instant;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;

/**
 * 生活中的案件: a case with what has happened to it.
 *
 * @param gridCase the case
 * @param now when the last of it happened; nothing about the case is later
 * @param facts what happened, oldest first
 */
public record LivedCase(GridCase gridCase, Instant now, Seq<GridCaseFact> facts) {}
