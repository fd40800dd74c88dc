package org.huizhi.application.kernel.ledger;

import java.time.Instant;
import org.huizhi.application.kernel.outbox.Position;

/**
 * 封印: a keyed hash over a batch of the ledger's lines in the order in which facts travel, and over the seal before it.
 *
 * @param n counts seals, from 1
 * @param at when it was made, by the real clock
 * @param upTo the last line it covers; the first is the one behind the seal before it
 * @param lines how many lines it covers, at least 1
 * @param key the name of the key that made it
 * @param hash the hash, in base64url
 */
public record Seal(long n, Instant at, Position upTo, long lines, String key, String hash) {}
