package org.huizhi.adapters.web.webhooks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.huizhi.adapters.web.api.answer.Json;
import org.huizhi.adapters.web.api.answer.Plainly;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.domain.kernel.access.ActorId;

/**
 * 云事件: a fact as a CloudEvent 1.0 in structured JSON. Ids, times, codes and numbers only, because facts hold nothing else.
 *
 * @param district the district's code, from which source and id are unique
 * @param speech how times are written
 */
record CloudEvents(String district, Speech speech) {

    static final String CONTENT = "application/cloudevents+json; charset=UTF-8";

    byte[] bytes(Posted posted) {
        return Json.bytes(event(posted));
    }

    private Map<String, Object> event(Posted posted) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", posted.event());
        event.put("source", "/districts/" + district);
        event.put("type", "org.huizhi." + posted.about().kind() + "." + kebab(posted.name()));
        event.put("subject", posted.about().id());
        event.put("time", speech.time(posted.by().at()).toString());
        event.put("datacontenttype", "application/json");
        event.put("data", data(posted));
        return event;
    }

    private Map<String, Object> data(Posted posted) {
        var by = posted.by();
        var data = new LinkedHashMap<String, Object>();
        data.put("version", posted.version());
        data.put("actor", by.actor().value());
        by.onBehalfOf().map(ActorId::value).forEach(principal -> data.put("onBehalfOf", principal));
        data.put("purpose", by.purpose().code());
        data.put("policyVersion", by.policyVersion());
        data.put("fact", new Plainly(speech).data((Record) posted.fact(), ""));
        return data;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
