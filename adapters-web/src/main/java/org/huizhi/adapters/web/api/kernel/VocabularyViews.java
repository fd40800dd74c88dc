package org.huizhi.adapters.web.api.kernel;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.adapters.web.api.kernel.VocabularyView.CategoryView;
import org.huizhi.adapters.web.api.kernel.VocabularyView.ChannelView;
import org.huizhi.adapters.web.api.kernel.VocabularyView.ClockRuleView;
import org.huizhi.adapters.web.api.kernel.VocabularyView.DistrictView;
import org.huizhi.adapters.web.api.kernel.VocabularyView.GuideView;
import org.huizhi.adapters.web.api.kernel.VocabularyView.PartyView;
import org.huizhi.adapters.web.api.kernel.VocabularyView.TermView;
import org.huizhi.adapters.web.api.kernel.VocabularyView.UnitView;
import org.huizhi.application.District;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.grid.playbooks.Measure;
import org.huizhi.domain.grid.playbooks.Party;
import org.huizhi.domain.grid.playbooks.Playbook;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.grid.playbooks.Vendor;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** 词汇视图映射. */
@Mapper
interface VocabularyViews {

    VocabularyViews MAPPER = Mappers.getMapper(VocabularyViews.class);

    /** 读者: who reads, and what the pack calls its clocks. */
    record Reader(Speech speech, Map<String, Label> clockNames) {}

    @Mapping(target = "policyVersion", expression = "java(district.pack().policyVersion())")
    @Mapping(target = "district", source = "district.pack")
    @Mapping(target = "channels", source = "district.grid.channels")
    @Mapping(target = "categories", source = "district.grid.categories")
    @Mapping(target = "playbooks", source = "district.grid.playbooks")
    @Mapping(target = "units", source = "district.pack.units")
    @Mapping(target = "reasons", source = "district.grid")
    @Mapping(target = "purposes", expression = "java(terms(district.pack().purposes(), reader))")
    @Mapping(target = "stages", expression = "java(stages(reader))")
    @Mapping(target = "roles", expression = "java(terms(district.pack().roles().mapKeys(Enum::name), reader))")
    @Mapping(target = "parties", source = "district.grid.parties")
    @Mapping(target = "levels", expression = "java(levels(district.pack(), reader))")
    VocabularyView vocabulary(District district, @Context Reader reader);

    @Mapping(target = "code", source = "district")
    DistrictView district(DistrictPack pack, @Context Reader reader);

    ChannelView channel(Channel channel, @Context Reader reader);

    CategoryView category(Category category, @Context Reader reader);

    GuideView playbook(Playbook playbook, @Context Reader reader);

    @Mapping(target = "code", source = "id.value")
    UnitView unit(Unit unit, @Context Reader reader);

    PartyView party(Party party, @Context Reader reader);

    TermView measure(Measure measure, @Context Reader reader);

    TermView reason(Reason reason, @Context Reader reader);

    @Mapping(
            target = "name",
            expression = "java(reader.clockNames().get(rule.code()).map(reader.speech()::say).getOrElse(rule.code()))")
    ClockRuleView clock(ClockRule rule, @Context Reader reader);

    default String name(Label label, @Context Reader reader) {
        return reader.speech().say(label);
    }

    default String budget(Budget budget) {
        return budget.fold(
                hours -> hours.length().toString(),
                days -> Period.ofDays(days.count()).toString());
    }

    default String division(DivisionCode code) {
        return code.value();
    }

    default @Nullable String vendor(Option<Vendor> vendor) {
        return vendor.map(each -> each.unit().value()).getOrNull();
    }

    default java.util.Map<String, java.util.List<TermView>> reasons(GridPolicy policy, @Context Reader reader) {
        var byUse = new LinkedHashMap<String, java.util.List<TermView>>();
        List.of(Reason.Use.values())
                .forEach(use -> byUse.put(
                        use.name().toLowerCase(Locale.ROOT),
                        policy.reasons(use).map(each -> reason(each, reader)).asJava()));
        return byUse;
    }

    default java.util.List<TermView> terms(Map<String, Label> labels, Reader reader) {
        return labels.toList()
                .sortBy(each -> each._1())
                .map(each -> new TermView(each._1(), reader.speech().say(each._2())))
                .asJava();
    }

    default java.util.List<TermView> stages(Reader reader) {
        return List.of(Stage.Name.values())
                .map(each -> new TermView(each.name(), reader.speech().say("grid.stage." + each)))
                .asJava();
    }

    default java.util.List<TermView> levels(DistrictPack pack, Reader reader) {
        return pack.levels()
                .map(each -> new TermView(each.name(), reader.speech().say(each.term())))
                .asJava();
    }
}
