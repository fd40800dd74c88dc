package org.huizhi.domain.kernel.network;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.Label;

/**
 * 网络层级: how one tier of a network stands on a day. Facilities and the tier's own count are two figures: 22 houses in 13
 * streets count 13.
 *
 * @param code the tier's slot
 * @param name how the district calls it
 * @param count the units covered where every unit of a level is to have one, otherwise the facilities
 * @param of how many there are to be: the level's units, or the notation's exact count; none for any number
 * @param facilities the facilities in service
 */
public record Tier(String code, Label name, int count, Option<Integer> of, int facilities) {}
