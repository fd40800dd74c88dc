package org.huizhi.bootstrap;

import io.vavr.collection.Seq;
import java.util.Random;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Training;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Level;

/** 样例事项: what is reported in the sample, by which channel and where. */
final class SampleMatters {

    private final District district;
    private final Training training;
    private final Random random;
    private final Seq<DivisionCode> neighbourhoods;
    private final Seq<Category> categories;

    SampleMatters(District district, Training training, Random random) {
        this.district = district;
        this.training = training;
        this.random = random;
        this.neighbourhoods = district.pack()
                .territory()
                .filter(unit -> unit.code().level() == Level.NEIGHBOURHOOD)
                .map(unit -> (DivisionCode) unit.code());
        this.categories = district.grid()
                .categories()
                .reject(Category::restricted)
                .filter(category -> district.grid().playbook(category).photosAfter() == 0);
    }

    Channel channel() {
        return one(district.grid().channels());
    }

    /** Of most categories the sample has nothing to tell but their name. */
    Training.Story told() {
        if (random.nextBoolean()) {
            return one(training.stories());
        }
        var category = one(categories);
        return new Training.Story(category.code(), category.name().zh());
    }

    DivisionCode place() {
        return random.nextInt(4) == 0
                ? one(neighbourhoods.filter(code -> code.isWithin(training.home())))
                : one(neighbourhoods);
    }

    private <T> T one(Seq<T> of) {
        return SamplePeople.one(of, random);
    }
}
