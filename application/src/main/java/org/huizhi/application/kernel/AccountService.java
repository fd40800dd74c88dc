package org.huizhi.application.kernel;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.huizhi.domain.kernel.Ids;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** Accounts in their register; a password is never kept, only its hash. */
public final class AccountService implements AccountDesk {

    private static final Purpose PURPOSE = new Purpose("accounts");
    private static final Set<Role> APART =
            HashSet.of(Role.AUDITOR, Role.SECURITY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

    private final DivisionCode district;
    private final Register<ActorId, Account> register;
    private final Passwords passwords;
    private final Once once;
    private final Office office;
    private final String nobody;

    public AccountService(
            DivisionCode district,
            Register<ActorId, Account> register,
            Passwords passwords,
            UnitOfWork work,
            Office office) {
        this.district = district;
        this.register = register;
        this.passwords = passwords;
        this.once = new Once(work, office.repeats());
        this.office = office;
        this.nobody = passwords.hash(passwords.fresh());
    }

    @Override
    public Either<Rejection, Issued> open(Call call, ActorId login, Seq<Grant> grants) {
        return office.allows(
                        call,
                        "kernel.account.open",
                        Standing.at(district, call.actor().id()))
                .flatMap(yes -> sound(grants))
                .flatMap(fine -> {
                    var password = passwords.fresh();
                    var account = new Account(login, passwords.hash(password), grants.toList(), true, true);
                    return once.carryOut(
                            call, login.value(), () -> opened(call, account, password), () -> again(login));
                });
    }

    private Either<Rejection, Issued> opened(Call call, Account account, String password) {
        if (register.get(account.login()).isDefined()) {
            return Either.left(new AccountRejection.AlreadyThere(account.login().value()));
        }
        register.put(account.login(), account, office.provenance(call, PURPOSE));
        return Either.right(new Issued(account, Option.of(new Plain(password))));
    }

    private Either<Rejection, Issued> again(ActorId login) {
        return known(login).map(account -> new Issued(account, Option.none()));
    }

    @Override
    public Either<Rejection, Account> disable(Call call, ActorId login) {
        return office.allows(
                        call,
                        "kernel.account.disable",
                        Standing.at(district, call.actor().id()))
                .flatMap(yes -> once.carryOut(
                        call,
                        login.value(),
                        () -> changed(call, login, account -> account.enabled(false)),
                        () -> known(login)));
    }

    @Override
    public Either<Rejection, Issued> reset(Call call, ActorId login) {
        return office.allows(
                        call,
                        "kernel.account.reset",
                        Standing.at(district, call.actor().id()))
                .flatMap(yes -> {
                    var password = passwords.fresh();
                    var hash = passwords.hash(password);
                    return once.carryOut(
                            call,
                            login.value(),
                            () -> changed(
                                            call,
                                            login,
                                            account ->
                                                    account.hashed(hash, true).enabled(true))
                                    .map(account -> new Issued(account, Option.of(new Plain(password)))),
                            () -> again(login));
                });
    }

    @Override
    public Either<Rejection, Account> changePassword(Call call, Plain present, Plain next) {
        var self = call.actor().id();
        return office.allows(call, "kernel.account.change-password", Standing.at(district, self))
                .flatMap(yes -> {
                    var hash = passwords.hash(next.text());
                    return once.carryOut(
                            call,
                            self.value(),
                            () -> proven(self, present)
                                    .filterOrElse(
                                            account -> strong(next.text()),
                                            account -> new AccountRejection.WeakPassword())
                                    .flatMap(account -> changed(call, self, known -> known.hashed(hash, false))),
                            () -> known(self));
                });
    }

    private Either<Rejection, Account> proven(ActorId self, Plain present) {
        return register.get(self)
                .filter(account -> passwords.matches(present.text(), account.hash()))
                .toEither(AccountRejection.WrongPassword::new);
    }

    @Override
    public Either<Rejection, Seq<Account>> list(Call call, Option<ActorId> after, int limit) {
        return office.allows(
                        call,
                        "kernel.account.list",
                        Standing.at(district, call.actor().id()))
                .map(yes -> register.page(after, limit));
    }

    @Override
    public Option<Account> authenticate(String login, String password) {
        var account = Option.of(login).filter(Ids::wellFormed).map(ActorId::new).flatMap(register::get);
        var matches = passwords.matches(password, account.map(Account::hash).getOrElse(nobody));
        return account.filter(known -> matches && known.enabled());
    }

    /** Opens an account without anybody's leave, or gives it another password while its first was never changed: for the first administrator. */
    public void settle(ActorId login, Seq<Grant> grants, Plain password, boolean mustChange) {
        if (register.get(login).forAll(Account::mustChange)) {
            put(new Account(login, passwords.hash(password.text()), grants.toList(), true, mustChange));
        }
    }

    /** Opens training logins with one password, or gives them that password where they are there already. */
    public void settle(Map<ActorId, Grant> logins, Plain password) {
        var hash = passwords.hash(password.text());
        logins.forEach((login, grant) -> put(new Account(login, hash, List.of(grant), true, false)));
    }

    private void put(Account account) {
        var by = new Provenance(
                account.login(), Option.none(), PURPOSE, office.now(), office.policyVersion(), Option.none());
        register.put(account.login(), account, by);
    }

    private Either<Rejection, Account> changed(Call call, ActorId login, UnaryOperator<Account> how) {
        return known(login).map(how).peek(changed -> register.put(login, changed, office.provenance(call, PURPOSE)));
    }

    private Either<Rejection, Account> known(ActorId login) {
        return register.get(login).toEither(() -> new Refusal.NotFound(login.value()));
    }

    private static Either<Rejection, Boolean> sound(Seq<Grant> grants) {
        if (grants.isEmpty()) {
            return Either.left(new AccountRejection.NoRole());
        }
        var roles = grants.map(Grant::role).toSet();
        return roles.size() > 1 && roles.exists(APART::contains)
                ? Either.left(new AccountRejection.DutiesNotApart())
                : Either.right(true);
    }

    private static boolean strong(String password) {
        IntPredicate other = each -> !Character.isLetterOrDigit(each);
        var classes = List.<IntPredicate>of(Character::isUpperCase, Character::isLowerCase, Character::isDigit, other);
        return password.length() >= 10 && classes.count(kind -> password.chars().anyMatch(kind)) >= 3;
    }
}
