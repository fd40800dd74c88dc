package org.huizhi.application.comparison;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.application.kernel.Training;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.access.Grant;

/** 演练条目: training logins and what the sample tells. */
interface TrainingItems {

    static Seq<Item> of(Training training) {
        return List.of(Item.of("training", "", Phrase.of("pack.diff.kind.training"))
                        .saying("home", training.home())
                        .saying("cases", training.cases())
                        .saying("days", training.days())
                        .saying("families", training.families())
                        .saying("givens", training.givens()))
                .appendAll(training.logins().toList().map(login -> login(login._1(), login._2())))
                .appendAll(List.range(0, training.stories().size())
                        .map(n -> story(n, training.stories().get(n))));
    }

    private static Item login(String login, Grant grant) {
        return Item.of("login", login, login)
                .saying("role", Wording.word(grant.role()))
                .saying("scope", grant.scope())
                .saying("unit", grant.unit().map(unit -> unit.value()));
    }

    private static Item story(int n, Training.Story story) {
        return Item.of("story", String.valueOf(n), n + 1)
                .saying("category", story.category())
                .saying("text", story.text());
    }
}
