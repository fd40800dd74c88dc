package org.huizhi.bootstrap;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.huizhi.adapters.engines.ciphers.AesSealer;
import org.huizhi.adapters.engines.ciphers.KeyFile;
import org.huizhi.adapters.engines.geometry.JtsLocator;
import org.huizhi.adapters.persistence.district.SqlStorage;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.packs.PackRejection;
import org.huizhi.adapters.persistence.packs.Packs;
import org.huizhi.adapters.web.api.WebConfiguration;
import org.huizhi.adapters.web.webhooks.Webhooks;
import org.huizhi.application.District;
import org.huizhi.application.Huizhi;
import org.huizhi.application.HuizhiBuilder;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.AccountDesk;
import org.huizhi.application.kernel.CalendarDesk;
import org.huizhi.application.kernel.Calendars;
import org.huizhi.application.kernel.Gate;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.application.kernel.Keys;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Locator;
import org.huizhi.application.kernel.Login;
import org.huizhi.application.kernel.Logins;
import org.huizhi.application.kernel.Passwords;
import org.huizhi.application.kernel.Register;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.application.kernel.TerritoryDesk;
import org.huizhi.application.kernel.Words;
import org.huizhi.application.kernel.ledger.Anchors;
import org.huizhi.application.kernel.ledger.LedgerDesk;
import org.huizhi.application.kernel.outbox.OutboxDesk;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.PersonRef;
import org.huizhi.domain.kernel.territory.Territory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** 自动装配: every port gets its shipped adapter, unless the host brings a bean of its own; a host may name its beans as it likes. */
@AutoConfiguration
@EnableConfigurationProperties({ServerSettings.class, DatabaseSettings.class, WebhookSettings.class})
public class HuizhiAutoConfiguration {

    /** 网络装配: the doors, where the host has a servlet container for them. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @Import(WebConfiguration.class)
    static class Doors {}

    @Bean("huizhiDistrict")
    @ConditionalOnMissingBean
    District district(ServerSettings settings) {
        return pack(settings.pack()).getOrElseThrow(HuizhiAutoConfiguration::unusable);
    }

    /** By the code of one that ships, or from a folder: what has a separator in it is a path. */
    static Either<PackRejection, District> pack(String named) {
        if (!named.contains("/") && !named.contains(File.separator)) {
            return Packs.load(named);
        }
        try {
            return Packs.read(Path.of(named));
        } catch (UncheckedIOException | InvalidPathException unreadable) {
            throw new CannotStart(
                    "地区包目录 " + named + " 不能读\nthe folder " + named + " of the pack cannot be read: "
                            + unreadable.getMessage(),
                    "请核对 HUIZHI_PACK 的路径和权限。\nCheck the path in HUIZHI_PACK and its rights.",
                    unreadable);
        }
    }

    /** Every mistake with its path, its value and its remedy, in both languages. */
    static CannotStart unusable(Rejection pack) {
        var words = Words.load(ZoneOffset.UTC);
        return new CannotStart(
                words.list(pack, Language.ZH) + "\n" + words.list(pack, Language.EN),
                "请改正地区包，或将 HUIZHI_PACK 设为别的地区包。\nMend the pack, or set HUIZHI_PACK to another one.",
                null);
    }

    /** Made when something is kept in it: a host with keys and a store of its own has none. */
    @Lazy
    @Bean(name = "huizhiDataFolder", destroyMethod = "close")
    @ConditionalOnMissingBean
    DataFolder dataFolder(ServerSettings settings) {
        return DataFolder.open(settings.data());
    }

    @Lazy
    @Bean("huizhiKeys")
    @ConditionalOnMissingBean
    Keys keys(DataFolder folder, KeyGuard guard) {
        return guard.keys(folder.file("district.key"));
    }

    @Bean("huizhiKeyGuard")
    KeyGuard keyGuard(Storage storage, District district) {
        return new KeyGuard(storage, district.pack().policyVersion());
    }

    @Bean("huizhiSealer")
    @ConditionalOnMissingBean
    Sealer sealer(Keys keys, KeyGuard guard) {
        return guard.checked(new AesSealer(keys, KeyFile.INDEX));
    }

    /** PostgreSQL where the settings name one, else a file in the data folder. */
    @Bean(name = "huizhiDatabase", destroyMethod = "close")
    @ConditionalOnMissingBean({Database.class, Storage.class})
    Database database(
            DatabaseSettings settings,
            ObjectProvider<DataFolder> folder,
            District district,
            ObjectProvider<Keys> keys) {
        var code = district.pack().district().value();
        var opened = settings.elsewhere()
                ? settings.open(code)
                : Database.sqlite(folder.getObject().file("huizhi.db"), code);
        return opened.chained(new LateKeys(keys::getObject));
    }

    /** Outside the database, in the folder of the keys. */
    @Bean("huizhiAnchors")
    @ConditionalOnMissingBean
    @ConditionalOnBean(Database.class)
    Anchors anchors(DataFolder folder) {
        return new AnchorFile(folder.file("ledger.seals"));
    }

    /** Before anything is asked of the storage, until everything is set up. */
    @Lazy
    @Bean(name = "huizhiStarting", destroyMethod = "close")
    Starting starting(Database database) {
        return new Starting(database);
    }

    @Bean("huizhiStarted")
    SmartInitializingSingleton started(ObjectProvider<Database> database, ObjectProvider<Starting> starting) {
        return () -> database.ifAvailable(one -> starting.getObject().close());
    }

    @Bean("huizhiStorage")
    @ConditionalOnMissingBean
    Storage storage(Database database, Starting alone) {
        return SqlStorage.over(database);
    }

    @Bean("huizhiIds")
    @ConditionalOnMissingBean
    IdSource ids() {
        return new RandomIds();
    }

    @Bean("huizhiLocator")
    @ConditionalOnMissingBean
    Locator locator(District district) {
        var pack = district.pack();
        var today = LocalDate.now(pack.calendar().zone());
        return pack.shapes().outlines().isEmpty()
                ? Locator.none()
                : new JtsLocator(pack.shapes(), Territory.of(today, pack.territory()));
    }

    @Bean("huizhiPasswords")
    @ConditionalOnMissingBean
    Passwords passwords() {
        return new HashedPasswords();
    }

    @Bean("huizhiSettingsClock")
    @ConditionalOnProperty(name = "huizhi.demo", havingValue = "true")
    SettingsClock trainingClock(Storage storage, District district, Sealer sealer) {
        return new SettingsClock(
                Clock.systemUTC(),
                storage,
                district.pack().calendar().zone(),
                district.pack().policyVersion(),
                sealer);
    }

    @Bean("huizhiAssembly")
    @ConditionalOnMissingBean
    Assembly assembly(
            District district,
            Storage storage,
            Sealer sealer,
            IdSource ids,
            Locator locator,
            Passwords passwords,
            Surroundings host) {
        return new Assembly(() -> host.added(Huizhi.district(district, storage)
                .sealer(sealer)
                .ids(ids)
                .locator(locator)
                .passwords(passwords)));
    }

    /** What a host may bring beside the ports that have an adapter here. */
    record Surroundings(
            ObjectProvider<org.huizhi.application.kernel.Files> files,
            ObjectProvider<Calendars> calendar,
            ObjectProvider<Gate.Narrowing> narrowing,
            ObjectProvider<Register<PersonRef, Person>> people,
            ObjectProvider<Subscriber> subscribers,
            Webhooked webhooks,
            ObjectProvider<Anchors> anchors) {

        HuizhiBuilder added(HuizhiBuilder to) {
            anchors.ifAvailable(to::anchors);
            to.subscribers(huizhi -> List.ofAll(subscribers.orderedStream()).appendAll(webhooks.all()));
            files.ifAvailable(to::files);
            calendar.ifAvailable(to::calendar);
            narrowing.ifAvailable(to::narrowedBy);
            people.ifAvailable(to::people);
            return to;
        }
    }

    @Bean("huizhiSurroundings")
    Surroundings surroundings(
            ObjectProvider<org.huizhi.application.kernel.Files> files,
            ObjectProvider<Calendars> calendar,
            ObjectProvider<Gate.Narrowing> narrowing,
            ObjectProvider<Register<PersonRef, Person>> people,
            ObjectProvider<Subscriber> subscribers,
            Webhooked webhooks,
            ObjectProvider<Anchors> anchors) {
        return new Surroundings(files, calendar, narrowing, people, subscribers, webhooks, anchors);
    }

    /** Who outside is told facts. */
    record Webhooked(Seq<Subscriber> all) {}

    @Bean("huizhiWebhooked")
    Webhooked webhooked(WebhookSettings settings, District district, ObjectProvider<DataFolder> folder) {
        return new Webhooked(Webhooks.to(settings.hosts(), district.pack(), Clock.systemUTC())
                .subscribers(settings.targets(folder::getObject))
                .getOrElseThrow(no -> {
                    var words = Words.load(ZoneOffset.UTC);
                    return new CannotStart(
                            words.list(no, Language.ZH) + "\n" + words.list(no, Language.EN),
                            "请改正 HUIZHI_WEBHOOKS_… 与 HUIZHI_WEBHOOK_HOSTS。\n"
                                    + "Mend HUIZHI_WEBHOOKS_… and HUIZHI_WEBHOOK_HOSTS.",
                            null);
                }));
    }

    /** By the training clock where there is one, then by the host's. */
    @Bean("huizhi")
    @ConditionalOnMissingBean
    Huizhi huizhi(Assembly assembly, ObjectProvider<SettingsClock> training, ObjectProvider<Clock> clock) {
        var moved = Option.of(training.getIfAvailable());
        var huizhi = assembly.by(moved.<Clock>map(each -> each).getOrElse(() -> clock.getIfUnique(Clock::systemUTC)));
        moved.forEach(each -> each.onPassing(huizhi::tick));
        return huizhi;
    }

    @Bean("huizhiGridCases")
    @ConditionalOnMissingBean
    GridCases gridCases(Huizhi huizhi) {
        return huizhi.gridCases();
    }

    @Bean("huizhiTerritoryDesk")
    @ConditionalOnMissingBean
    TerritoryDesk territoryDesk(Huizhi huizhi) {
        return huizhi.territory();
    }

    @Bean("huizhiCalendarDesk")
    @ConditionalOnMissingBean
    CalendarDesk calendarDesk(Huizhi huizhi) {
        return huizhi.calendar();
    }

    @Bean("huizhiAccountDesk")
    @ConditionalOnMissingBean
    AccountDesk accountDesk(Huizhi huizhi) {
        return huizhi.accounts();
    }

    @Bean("huizhiLedgerDesk")
    @ConditionalOnMissingBean
    LedgerDesk ledgerDesk(Huizhi huizhi) {
        return huizhi.ledger();
    }

    @Bean("huizhiOutboxDesk")
    @ConditionalOnMissingBean
    OutboxDesk outboxDesk(Huizhi huizhi) {
        return huizhi.outbox();
    }

    @Bean("huizhiWords")
    @ConditionalOnMissingBean
    Words words(Huizhi huizhi) {
        return huizhi.words();
    }

    @Bean("huizhiLogins")
    @ConditionalOnMissingBean
    Logins logins(AccountDesk accounts, District district) {
        return (login, password) -> accounts.authenticate(login, password)
                .map(account -> new Login(account.actor(), account.login().value(), account.mustChange()));
    }
}
