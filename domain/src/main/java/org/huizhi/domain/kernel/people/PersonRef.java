package org.huizhi.domain.kernel.people;

import io.vavr.control.Validation;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Ids;

/**
 * 人员引用: how everything outside the people register names a person. The value is random and says nothing, so it may stand in
 * facts and in logs.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 -}
 */
public record PersonRef(String value) {

    public PersonRef {
        Ids.require("person", value);
    }

    public static Validation<Fault, PersonRef> parse(String field, String text) {
        return Ids.parse(field, text, PersonRef::new);
    }
}
