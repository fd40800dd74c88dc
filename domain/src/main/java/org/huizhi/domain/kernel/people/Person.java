package org.huizhi.domain.kernel.people;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.Sealed;

/**
 * 人员: one person in the people register: personal fields sealed, and found by blind index only.
 *
 * @param ref the random id by which everything else refers to the person
 * @param name sealed for {@code (person, ref, name)}
 * @param mobile sealed for {@code (person, ref, mobile)}
 * @param mobileIndex the keyed fingerprint of the mobile number
 */
public record Person(PersonRef ref, Option<Sealed> name, Option<Sealed> mobile, Option<String> mobileIndex) {}
