package org.huizhi.application.kernel;

/**
 * 办理结果: what came of a request that was carried out, now or when its key was first used.
 *
 * @param value the thing as it is now
 * @param version the version the request led to
 * @param answer what sort of answer it is
 * @param replayed whether it was carried out earlier and this is the answer to its repetition
 */
public record Outcome<T>(T value, long version, Receipt.Answer answer, boolean replayed) {}
