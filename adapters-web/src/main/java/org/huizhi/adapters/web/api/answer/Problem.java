package org.huizhi.adapters.web.api.answer;

import java.util.List;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;

/**
 * 问题详情: every "no" as RFC 9457 has it.
 *
 * @param type {@code urn:huizhi:} and the code
 * @param title what the status means, in the reader's language
 * @param status the HTTP status
 * @param detail what is wrong and how to mend it
 * @param code the stable code of the rejection
 * @param errors everything that is wrong at once, often empty
 */
public record Problem(String type, String title, int status, String detail, String code, List<Error> errors) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * 差错: one thing that is wrong.
     *
     * @param field the path of the field
     * @param code the stable code of the fault
     * @param value what was given, masked where it is personal
     * @param message how to mend it
     */
    public record Error(String field, String code, String value, String message) {}

    public static Problem of(Rejection rejection, Speech speech) {
        var status = Status.of(rejection);
        return new Problem(
                "urn:huizhi:" + rejection.code(),
                speech.say("web.status." + status),
                status,
                speech.say(rejection),
                rejection.code(),
                rejection.faults().map(fault -> error(fault, speech)).asJava());
    }

    private static Error error(Fault fault, Speech speech) {
        return new Error(fault.field(), fault.code(), fault.value(), speech.say(fault));
    }
}
