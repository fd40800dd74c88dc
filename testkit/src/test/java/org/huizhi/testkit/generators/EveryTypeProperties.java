package org.huizhi.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.calendar.ClockState;
import org.huizhi.domain.kernel.duty.DutyRejection;

/** Every public type of the packages covered has an arbitrary, and each sort of a sealed type comes up. */
@Domain(GridDomain.class)
class EveryTypeProperties {

    private static final List<Class<? extends DomainContext>> DOMAINS = List.of(
            KernelDomain.class,
            CalendarDomain.class,
            AccessDomain.class,
            DutyDomain.class,
            PeopleDomain.class,
            TerritoryDomain.class,
            NetworkDomain.class,
            IndicatorDomain.class,
            PackDomain.class,
            PlaybookDomain.class,
            GridDomain.class);

    /** A desk is a case seen from one side, and needs no arbitrary of its own. */
    private static final Set<String> DESKS = HashSet.of("Intake", "Handling", "Settling", "Checking", "Referring");

    @Example
    void every_record_and_sealed_type_has_an_arbitrary() throws IOException {
        var provided = DOMAINS.flatMap(EveryTypeProperties::provided).toSet();
        var types = types();
        assertThat(types).hasSizeGreaterThan(100);
        assertThat(types.reject(type -> DESKS.contains(type.getSimpleName())).reject(provided::contains))
                .isEmpty();
    }

    @Property
    void every_stage_of_a_case_comes_equally_often(@ForAll GridCase gridCase) {
        Shares.evenly("stage", gridCase.stage().name(), List.of(Stage.Name.values()));
    }

    @Property
    void every_detour_comes_up_and_leads_to_a_case(@ForAll CaseJourney journey) {
        assertThat(journey.lived().gridCase().stage().name()).isEqualTo(journey.to());
        assertThat(journey.lived()).isEqualTo(journey.lived());
        for (var detour : Detour.values()) {
            Shares.atLeast(5, detour.name(), journey.by().contains(detour));
        }
    }

    @Property
    void every_sort_of_a_sealed_type_comes_equally_often(
            @ForAll GridCaseFact fact, @ForAll DutyRejection rejection, @ForAll ClockState state) {
        Shares.evenly("fact", fact.name(), Shares.sorts(GridCaseFact.class));
        Shares.evenly("rejection", rejection.getClass().getSimpleName(), Shares.sorts(DutyRejection.class));
        Shares.evenly("state", state.getClass().getSimpleName(), Shares.sorts(ClockState.class));
    }

    private static Seq<Class<?>> provided(Class<? extends DomainContext> domain) {
        return List.of(domain.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Provide.class))
                .map(method -> ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0])
                .map(type ->
                        type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type);
    }

    /** Public top-level records and sealed interfaces; enums need none, and what has only static methods is no type. */
    private static Seq<Class<?>> types() throws IOException {
        var root = Path.of("../domain/target/classes");
        try (var files = Files.walk(root)) {
            return List.ofAll(files.map(file -> root.relativize(file).toString()))
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-info"))
                    .<Class<?>>map(name -> load(name.replace(".class", "").replace(File.separatorChar, '.')))
                    .filter(type -> Modifier.isPublic(type.getModifiers()) && (type.isRecord() || type.isSealed()));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
