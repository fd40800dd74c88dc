package org.huizhi.adapters.web.api.kernel;

import static org.huizhi.adapters.web.api.request.Field.needed;
import static org.huizhi.adapters.web.api.request.Field.optional;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.OffsetDateTime;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.ListView;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.adapters.web.api.request.Field;
import org.huizhi.adapters.web.api.request.Kind;
import org.huizhi.adapters.web.api.request.Kinds;
import org.huizhi.adapters.web.api.request.Query;
import org.huizhi.adapters.web.api.request.Shape;
import org.huizhi.application.kernel.Page;
import org.huizhi.application.kernel.outbox.OutboxDesk;
import org.huizhi.application.kernel.outbox.Parked;
import org.huizhi.application.kernel.outbox.Parked.Place;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted.About;
import org.huizhi.domain.kernel.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 投递管理接口: facts that could not be told to a subscriber, and having them told again. */
@Controller
@RequestMapping(path = OutboxApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public final class OutboxApi {

    static final String PATH = "/api/v1/outbox";

    private static final Field<String> KIND = needed("kind", Kinds.WORD);
    private static final Field<String> ID = needed("id", Kinds.WORD);
    private static final Field<Integer> LIMIT = optional("limit", Query.LIMIT);
    private static final Field<Place> AFTER = optional("cursor", Query.CURSOR.then(OutboxApi::place));

    static final Body<About> REPLAY = new Body<>(Shape.of(KIND, ID), form -> new About(form.get(KIND), form.get(ID)));

    static final Body<After> LIST = new Body<>(
            Shape.of(LIMIT, AFTER),
            form -> new After(form.find(AFTER), form.find(LIMIT).getOrElse(Query.PAGE)));

    private final OutboxDesk outbox;

    public OutboxApi(OutboxDesk outbox) {
        this.outbox = outbox;
    }

    /** 翻页: where a page begins. */
    record After(Option<Place> place, int limit) {}

    /**
     * 搁置视图: one fact that waits.
     *
     * @param version the version of the thing to which it led
     * @param tries how often it failed; 0 for what waits behind another
     * @param code the code of what the last try was refused with
     * @param since when it was parked
     * @param retryAt when it is tried again, null: when somebody asks for it
     */
    public record ParkedView(
            String subscriber,
            String kind,
            String id,
            long version,
            String fact,
            int tries,
            String code,
            OffsetDateTime since,
            @Nullable OffsetDateTime retryAt) {

        static ParkedView of(Parked parked, Asked asked) {
            return new ParkedView(
                    parked.place().subscriber(),
                    parked.about().kind(),
                    parked.about().id(),
                    parked.version(),
                    parked.fact(),
                    parked.tries(),
                    parked.code(),
                    asked.speech().time(parked.since()),
                    parked.retryAt().map(asked.speech()::time).getOrNull());
        }
    }

    /**
     * 重投视图: what a replay will tell.
     *
     * @param facts how many facts of the thing are parked
     */
    public record ReplayView(int facts) {}

    @GetMapping("/parked")
    Answer<ListView<ParkedView>> parked(Asked asked) {
        return asked.reading(LIST)
                .flatMap(order -> outbox.parked(
                                order.call(), order.what().place(), order.what().limit())
                        .map(all -> page(asked, all, order.what().limit())))
                .fold(asked::unseen, page -> Answer.ok(ListView.of(page)));
    }

    @PostMapping("/{subscriber}/replay")
    Answer<ReplayView> replay(Asked asked, @PathVariable String subscriber) {
        return asked.creating(REPLAY)
                .flatMap(order -> outbox.replay(order.call(), subscriber, order.what()))
                .fold(asked::no, facts -> Answer.ok(new ReplayView(facts)));
    }

    private static Page<ParkedView> page(Asked asked, Seq<Parked> all, int limit) {
        var next = Option.when(
                all.size() == limit && limit > 0, () -> text(all.last().place()));
        return new Page<>(all.map(each -> ParkedView.of(each, asked)), next, Option.none());
    }

    private static String text(Place place) {
        return place.subscriber() + " " + place.at().transaction() + " "
                + place.at().seq();
    }

    private static Validation<Seq<Fault>, Place> place(String path, String text) {
        return text.matches("\\S+ \\d{1,18} \\d{1,18}")
                ? Validation.valid(place(text.split(" ")))
                : Kind.fault(path, "", "kernel.cursor.malformed");
    }

    private static Place place(String[] words) {
        return new Place(words[0], new Position(Long.parseLong(words[1]), Long.parseLong(words[2])));
    }
}
