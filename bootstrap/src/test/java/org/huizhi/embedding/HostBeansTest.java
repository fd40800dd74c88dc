package org.huizhi.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.packs.Packs;
import org.huizhi.application.District;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.CaseCommands.Report;
import org.huizhi.application.grid.CaseCommands.Where;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.AccountDesk;
import org.huizhi.application.kernel.CalendarDesk;
import org.huizhi.application.kernel.Calendars;
import org.huizhi.application.kernel.Gate;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.application.kernel.Keys;
import org.huizhi.application.kernel.Locator;
import org.huizhi.application.kernel.Login;
import org.huizhi.application.kernel.Logins;
import org.huizhi.application.kernel.Passwords;
import org.huizhi.application.kernel.Plain;
import org.huizhi.application.kernel.Register;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.application.kernel.TerritoryDesk;
import org.huizhi.application.kernel.Words;
import org.huizhi.application.kernel.ledger.Anchors;
import org.huizhi.application.kernel.ledger.LedgerDesk;
import org.huizhi.application.kernel.ledger.Seal;
import org.huizhi.application.kernel.outbox.OutboxDesk;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.bootstrap.HuizhiAutoConfiguration;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.territory.Datum;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.MapPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Bean by bean: whatever a host brings is what the district works with, and nothing else of that kind is made. */
class HostBeansTest {

    /** What other tests of this package bring: the store, people, ids, a seal, a clock and an access decision. */
    private static final Set<Class<?>> ELSEWHERE =
            HashSet.of(Storage.class, Register.class, IdSource.class, Sealer.class, Clock.class, Gate.Narrowing.class);

    private static final Set<Class<?>> HERE = HashSet.of(
            District.class,
            Keys.class,
            Calendars.class,
            Locator.class,
            Passwords.class,
            org.huizhi.application.kernel.Files.class,
            Subscriber.class,
            Anchors.class,
            Database.class,
            Huizhi.class,
            Logins.class);

    private static final Set<Class<?>> DOORS = HashSet.of(
            GridCases.class,
            TerritoryDesk.class,
            CalendarDesk.class,
            AccountDesk.class,
            LedgerDesk.class,
            OutboxDesk.class,
            Words.class);

    @TempDir
    Path folder;

    /** 空宿主: brings nothing but what a test gives it. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Host {}

    /** 宿主组件: one bean of a host. */
    private record Own<T>(Class<T> type, T bean) {

        void into(GenericApplicationContext context) {
            context.registerBean("own" + type.getSimpleName(), type, () -> bean);
        }
    }

    private ConfigurableApplicationContext with(Own<?>... beans) {
        return new SpringApplicationBuilder(Host.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> List.of(beans).forEach(own -> own.into((GenericApplicationContext) context)))
                .run("--huizhi.data=" + data(), "--logging.level.root=ERROR");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static Own<Storage> memory() {
        return new Own<>(Storage.class, MemoryStorage.empty());
    }

    private static Huizhi huizhi(ConfigurableApplicationContext context) {
        return context.getBean(Huizhi.class);
    }

    @Test
    void every_bean_that_backs_off_has_a_test_that_brings_its_own() {
        var backingOff = List.of(HuizhiAutoConfiguration.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(ConditionalOnMissingBean.class))
                .<Class<?>>map(Method::getReturnType)
                .filter(type -> Modifier.isPublic(type.getModifiers()));

        assertThat(HashSet.ofAll(backingOff).diff(ELSEWHERE).diff(HERE).diff(DOORS))
                .isEmpty();
        assertThat(backingOff).hasSizeGreaterThan(10);
    }

    @Test
    void every_port_that_is_written_down_has_a_test_that_brings_it() throws Exception {
        var table = Files.readString(Path.of("..", "docs", "ports.md")).split("## In a `Storage`")[0];
        var ports = List.ofAll(Pattern.compile("(?m)^\\| `([A-Za-z.]+)[<`]")
                        .matcher(table)
                        .results())
                .map(found -> found.group(1));
        var tried = ELSEWHERE
                .addAll(HERE)
                .map(type -> type.getName().replaceAll(".*\\.", "").replace('$', '.'));

        assertThat(ports).hasSizeGreaterThan(10);
        assertThat(HashSet.ofAll(ports).diff(tried)).isEmpty();
    }

    @Test
    void a_host_may_name_its_beans_as_it_likes() {
        var names = List.of("district", "storage", "database", "keys", "words", "ids", "assembly", "logins", "sealer");
        try (var context = new SpringApplicationBuilder(Host.class)
                .web(WebApplicationType.NONE)
                .initializers(fresh -> names.forEach(name -> ((GenericApplicationContext) fresh)
                        .registerBean(name, StringBuilder.class, () -> new StringBuilder(name))))
                .run("--huizhi.data=" + data(), "--logging.level.root=ERROR")) {
            assertThat(names.map(name -> context.getBean(name).toString())).isEqualTo(names);
        }
    }

    @Test
    void a_district() {
        try (var context =
                with(memory(), new Own<>(District.class, Packs.load("jinhui").get()))) {
            assertThat(huizhi(context).pack().code()).isEqualTo("jinhui");
        }
    }

    @Test
    void keys() {
        var asked = new ArrayList<String>();
        var keys = new Keys() {
            @Override
            public String current() {
                return "host1";
            }

            @Override
            public byte[] master(String name) {
                asked.add(name);
                return new byte[32];
            }
        };
        try (var context = with(memory(), new Own<Keys>(Keys.class, keys))) {
            Telling.reportTo(huizhi(context));

            assertThat(asked).contains("host1");
            assertThat(data()).doesNotExist();
        }
    }

    @Test
    void a_calendar() {
        var off = LocalDate.of(2030, 3, 4);
        var own = Packs.load("xuhui")
                .get()
                .pack()
                .calendar()
                .with(new CalendarYear(2030, HashSet.of(off), HashSet.empty()));
        try (var context = with(memory(), new Own<Calendars>(Calendars.class, () -> own))) {
            assertThat(huizhi(context).calendar().find(Telling.DUTY).get().isWorkingDay(off))
                    .isFalse();
        }
    }

    @Test
    void a_locator() {
        var there = new DivisionCode("310104003002");
        try (var context = with(memory(), new Own<Locator>(Locator.class, point -> Either.right(there)))) {
            var point = new MapPoint(31.2, 121.44, Datum.WGS84);
            var report = new Report(
                    "民情快办",
                    "2101",
                    new Plain("三楼楼道堆物"),
                    Option.none(),
                    Option.none(),
                    List.empty(),
                    new Where.AtPoint(point, Option.none()));

            var opened = huizhi(context)
                    .gridCases()
                    .report(Telling.RESIDENT, report)
                    .get()
                    .opened()
                    .get();

            assertThat(huizhi(context)
                            .gridCases()
                            .find(Telling.DUTY, opened)
                            .get()
                            .state()
                            .report()
                            .place()
                            .division())
                    .isEqualTo(there);
        }
    }

    @Test
    void passwords() {
        var own = new Passwords() {
            @Override
            public String hash(String password) {
                return "host:" + password;
            }

            @Override
            public boolean matches(String password, String hash) {
                return hash(password).equals(hash);
            }

            @Override
            public String fresh() {
                return "Fresh-password-1";
            }
        };
        try (var context = with(memory(), new Own<Passwords>(Passwords.class, own))) {
            var login = new ActorId("somebody");
            huizhi(context)
                    .accountSetup()
                    .settle(
                            login,
                            List.of(Grant.of(Role.AUDITOR, new DivisionCode("310104"))),
                            new Plain("Some-password-1"),
                            false);

            assertThat(context.getBean(Storage.class)
                            .accounts()
                            .get(login)
                            .get()
                            .hash())
                    .isEqualTo("host:Some-password-1");
        }
    }

    @Test
    void files() {
        var asked = new ArrayList<String>();
        var own = new org.huizhi.application.kernel.Files() {
            @Override
            public boolean exists(String id) {
                return asked.add(id);
            }

            @Override
            public Either<Rejection, String> keep(String name, byte[] content) {
                return Either.right("kept");
            }
        };
        try (var context = with(memory(), new Own<>(org.huizhi.application.kernel.Files.class, own))) {
            var report = new Report(
                    "民情快办",
                    "2101",
                    new Plain("三楼楼道堆物"),
                    Option.none(),
                    Option.none(),
                    List.of(new FileId("photo-1")),
                    new Where.InDivision(new DivisionCode("310104003001"), Option.none()));

            assertThat(huizhi(context)
                            .gridCases()
                            .report(Telling.RESIDENT, report)
                            .isRight())
                    .isTrue();
            assertThat(asked).contains("photo-1");
        }
    }

    @Test
    void a_subscriber() {
        var told = new ArrayList<String>();
        var own = new Subscriber() {
            @Override
            public String name() {
                return "host";
            }

            @Override
            public Reach reach() {
                return Reach.WITHIN;
            }

            @Override
            public Beginning beginning() {
                return Beginning.ORIGIN;
            }

            @Override
            public boolean wants(Posted fact) {
                return fact.name().equals("Reported");
            }

            @Override
            public Either<Rejection, Integer> receive(Posted fact) {
                told.add(fact.about().id());
                return Either.right(told.size());
            }
        };
        try (var context = with(memory(), new Own<Subscriber>(Subscriber.class, own))) {
            var id = Telling.reportTo(huizhi(context));
            var run = huizhi(context).relay();
            while (run.more()) {
                run = huizhi(context).relay();
            }

            assertThat(run.failures()).isEmpty();
            assertThat(told).containsExactly(id.value());
        }
    }

    @Test
    void a_database_and_where_its_newest_seal_is_kept() {
        var kept = new ArrayList<Seal>();
        var own = new Anchors() {
            @Override
            public void keep(Seal seal) {
                kept.add(seal);
            }

            @Override
            public Option<Seal> newest() {
                return List.ofAll(kept).lastOption();
            }
        };
        var keys = new Own<Keys>(Keys.class, new Keys() {
            @Override
            public String current() {
                return "host1";
            }

            @Override
            public byte[] master(String name) {
                return new byte[32];
            }
        });
        var database = Database.sqlite(folder.resolve("own.db"), "310104").chained(keys.bean());
        try (var context = with(keys, new Own<>(Database.class, database), new Own<Anchors>(Anchors.class, own))) {
            Telling.reportTo(huizhi(context));
            huizhi(context).seal();

            assertThat(kept).isNotEmpty();
            assertThat(folder.resolve("own.db")).exists();
            assertThat(data()).doesNotExist();
        }
    }

    @Test
    void a_whole_district_put_together_by_the_host() {
        var own = Huizhi.district(Packs.load("xuhui").get(), MemoryStorage.empty())
                .clock(Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC))
                .sealer(new org.huizhi.testkit.OpenSealer())
                .ids(new org.huizhi.testkit.CountingIds())
                .build();
        try (var context = with(memory(), new Own<>(Huizhi.class, own))) {
            assertThat(context.getBean(GridCases.class)).isSameAs(own.gridCases());
            assertThat(context.getBean(Words.class)).isSameAs(own.words());
        }
    }

    @Test
    void a_login() {
        Logins own = (login, password) -> Option.<Login>none();
        try (var context = with(memory(), new Own<Logins>(Logins.class, own))) {
            assertThat(context.getBean(Logins.class)).isSameAs(own);
        }
    }

    /** A host may stand in front of a use case, such as to log what is asked of it. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                GridCases.class,
                TerritoryDesk.class,
                CalendarDesk.class,
                AccountDesk.class,
                LedgerDesk.class,
                OutboxDesk.class
            })
    void an_in_port(Class<?> port) {
        var own = standIn(port);
        try (var context = with(memory(), own)) {
            assertThat(context.getBean(port)).isSameAs(own.bean());
        }
    }

    @Test
    void words() {
        var own = Words.load(ZoneOffset.UTC);
        try (var context = with(memory(), new Own<>(Words.class, own))) {
            assertThat(context.getBean(Words.class)).isSameAs(own);
        }
    }

    private static <T> Own<T> standIn(Class<T> port) {
        return new Own<>(
                port,
                port.cast(Proxy.newProxyInstance(
                        port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> null)));
    }
}
