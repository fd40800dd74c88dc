package org.huizhi.bootstrap;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.Clock;
import java.util.function.Function;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Account;
import org.huizhi.application.kernel.Passwords;
import org.huizhi.application.kernel.Plain;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Training;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.domain.kernel.access.Role;

/** 首次启动: what a server sets up on an empty store, and what it tells whoever started it. */
final class FirstStart {

    private static final String SAMPLE = "sample";
    private static final String MODE = "mode";
    private static final ActorId SECURITY = new ActorId("security");

    private final ServerSettings settings;
    private final DataFolder folder;
    private final Storage storage;
    private final Huizhi huizhi;
    private final Passwords passwords;
    private final PrintStream out;

    FirstStart(
            ServerSettings settings,
            DataFolder folder,
            Storage storage,
            Huizhi huizhi,
            Passwords passwords,
            PrintStream out) {
        this.settings = settings;
        this.folder = folder;
        this.storage = storage;
        this.huizhi = huizhi;
        this.passwords = passwords;
        this.out = out;
    }

    /** @param assemble puts the same district together by another clock */
    void setUp(Function<Clock, Huizhi> assemble) {
        keepApart();
        training()
                .peek(training -> {
                    logins(training, demoPassword());
                    sample(training, assemble);
                })
                .onEmpty(this::administrator);
    }

    /** What was set up for training is never put to work, and a district at work gets no training logins. */
    private void keepApart() {
        var mode = settings.demo() ? "training" : "work";
        var set = storage.settings().get(MODE);
        if (set.isEmpty()) {
            storage.settings().put(MODE, mode, provenance());
        } else if (!set.get().equals(mode)) {
            throw new CannotStart(
                    settings.demo()
                            ? "这里是正式运行的地区，不能加载演练账号与样例\nthis district is at work; it gets no training logins and no sample"
                            : "这里是演练地区，不能转为正式运行\nthis district was set up for training; it cannot be put to work",
                    settings.demo()
                            ? "请设置 HUIZHI_DEMO=false，或将 HUIZHI_DATA 设为别的目录。\n"
                                    + "Set HUIZHI_DEMO=false, or HUIZHI_DATA to another folder."
                            : "请为正式运行的地区另设 HUIZHI_DATA（或另一数据库）。\n"
                                    + "Set HUIZHI_DATA to another folder (or use another database) for the district at work.",
                    null);
        }
    }

    /** What whoever started the server needs to know. */
    void tell(String address) {
        out.println();
        out.println("  汇治 Huizhi · " + huizhi.pack().name().zh() + " "
                + huizhi.pack().name().en());
        out.println("  " + address);
        training().forEach(training -> {
            out.println();
            out.println("  演练登录 training logins (口令 password: " + demoPassword() + ")");
            training.logins()
                    .forEach((login, grant) -> out.println("    %-17s%s %s"
                            .formatted(login, role(grant), grant.scope().value())));
        });
        out.println();
    }

    /** A pack without anything to train with starts like a district at work. */
    private Option<Training> training() {
        return huizhi.district().training().filter(training -> settings.demo());
    }

    private String role(Grant grant) {
        return huizhi.pack()
                .roles()
                .get(grant.role())
                .map(label -> label.zh())
                .getOrElse(() -> grant.role().name());
    }

    private String demoPassword() {
        return settings.demoPassword().isBlank()
                ? folder.secret("demo-password", passwords::fresh)
                : settings.demoPassword();
    }

    /** Every start sees to it that the training logins are there and have the password that is in force. */
    private void logins(Training training, String password) {
        var logins = training.logins().mapKeys(ActorId::new);
        var settled =
                logins.keySet().forAll(login -> storage.accounts().get(login).isDefined())
                        && huizhi.accounts()
                                .authenticate(logins.head()._1().value(), password)
                                .isDefined();
        if (!settled) {
            huizhi.accountSetup().settle(logins, new Plain(password));
        }
    }

    /** All of the sample or nothing of it: a start that was interrupted begins again. */
    private void sample(Training training, Function<Clock, Huizhi> assemble) {
        if (storage.settings().get(SAMPLE).isDefined()) {
            return;
        }
        out.println("  装载样例案件 loading " + training.cases() + " sample cases …");
        var end = huizhi.now();
        var clock = new SimulatedClock(
                Sample.begin(training, end), huizhi.pack().calendar().zone());
        storage.work().<Boolean>together(() -> {
            new Sample(assemble.apply(clock), training, storage, clock).tell(end);
            storage.settings().put(SAMPLE, "loaded", provenance());
            return Either.<Rejection, Boolean>right(true);
        });
    }

    /** Printed anew at every start until somebody has logged in with it, so that a start cut short locks nobody out. */
    private void administrator() {
        if (storage.accounts().page(Option.none(), 2).forAll(this::unused)) {
            var password = passwords.fresh();
            huizhi.accountSetup()
                    .settle(
                            SECURITY,
                            List.of(Grant.of(
                                    Role.SECURITY_ADMINISTRATOR, huizhi.pack().district())),
                            new Plain(password),
                            true);
            out.println();
            out.println("  安全管理员 security administrator: " + SECURITY.value());
            out.println("  一次性口令 one-time password:       " + password);
        }
    }

    private boolean unused(Account account) {
        return account.login().equals(SECURITY) && account.mustChange();
    }

    private Provenance provenance() {
        return new Provenance(
                new ActorId("first-start"),
                Option.none(),
                new Purpose("training"),
                huizhi.now(),
                huizhi.pack().policyVersion(),
                Option.none());
    }
}
