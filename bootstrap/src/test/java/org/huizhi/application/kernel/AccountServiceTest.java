package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.testkit.SampleCast.AUDITOR;
import static org.huizhi.testkit.SampleCast.DUTY;
import static org.huizhi.testkit.SampleDistrict.DISTRICT;
import static org.huizhi.testkit.SampleDistrict.STREET;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.SampleSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountServiceTest {

    private static final Call SECURITY = Call.by(Actor.of("security", Role.SECURITY_ADMINISTRATOR, "310199"));
    private static final ActorId LI = new ActorId("li");
    private static final Grant HERE = Grant.of(Role.DUTY_OFFICER, STREET);

    private final MemoryStorage storage = MemoryStorage.empty();
    private final AccountService accounts = new AccountService(
            DISTRICT,
            storage.accounts(),
            new PlainPasswords(),
            storage.work(),
            Offices.over(storage, MovingClock.at(SampleSystem.START)));

    @Test
    void x12_the_security_administrator_opens_an_account_with_a_first_password_that_must_be_changed() {
        var first = accounts.open(SECURITY, LI, List.of(HERE)).get().password().get();

        var account = accounts.authenticate("li", first.text()).get();
        assertThat(account.mustChange()).isTrue();
        assertThat(account.actor()).isEqualTo(Actor.of(LI, HERE));
        assertThat(account.hash()).doesNotContain(first.text());
    }

    @Test
    void x12_nobody_else_opens_disables_resets_or_lists() {
        var calls = List.of(Call.by(DUTY), Call.by(Actor.of("system", Role.SYSTEM_ADMINISTRATOR, "310199")));
        for (var call : calls) {
            assertThat(accounts.open(call, LI, List.of(HERE)).getLeft())
                    .isEqualTo(new Refusal.NotPermitted("kernel.account.open"));
            assertThat(accounts.disable(call, LI).getLeft())
                    .isEqualTo(new Refusal.NotPermitted("kernel.account.disable"));
            assertThat(accounts.reset(call, LI).getLeft()).isEqualTo(new Refusal.NotPermitted("kernel.account.reset"));
            assertThat(accounts.list(call, Option.none(), 10).getLeft())
                    .isEqualTo(new Refusal.NotPermitted("kernel.account.list"));
        }
        assertThat(storage.accounts().get(LI)).isEmpty();
        assertThat(accounts.list(Call.by(AUDITOR), Option.none(), 10).isRight()).isTrue();
    }

    @Test
    void x12_a_login_is_opened_once_and_an_unknown_one_is_not_found() {
        var first = accounts.open(SECURITY, LI, List.of(HERE)).get().password().get();

        var again = accounts.open(SECURITY, LI, List.of(HERE)).getLeft();
        assertThat(again).isEqualTo(new AccountRejection.AlreadyThere("li"));
        assertThat(again.faults().head().field()).isEqualTo("login");
        assertThat(accounts.authenticate("li", first.text())).isNotEmpty();
        assertThat(accounts.disable(SECURITY, new ActorId("wang")).getLeft()).isEqualTo(new Refusal.NotFound("wang"));
    }

    @Test
    void x12_the_list_walks_all_accounts_by_login() {
        for (var login : List.of("wang", "li", "zhao")) {
            accounts.open(SECURITY, new ActorId(login), List.of(HERE)).get();
        }

        var page = accounts.list(SECURITY, Option.none(), 2).get();
        var rest = accounts.list(SECURITY, Option.of(page.last().login()), 2).get();

        assertThat(page.map(account -> account.login().value())).containsExactly("li", "wang");
        assertThat(rest.map(account -> account.login().value())).containsExactly("zhao");
    }

    @Test
    void x12_a_disabled_account_stays_and_does_not_log_in_until_it_is_reset() {
        var first = accounts.open(SECURITY, LI, List.of(HERE)).get().password().get();

        assertThat(accounts.disable(SECURITY, LI).get().enabled()).isFalse();
        assertThat(accounts.authenticate("li", first.text())).isEmpty();

        var second = accounts.reset(SECURITY, LI).get().password().get();
        assertThat(second.text()).isNotEqualTo(first.text());
        assertThat(accounts.authenticate("li", first.text())).isEmpty();
        assertThat(accounts.authenticate("li", second.text()).get().mustChange())
                .isTrue();
    }

    @Test
    void b5_a_request_that_comes_again_has_one_effect_and_shows_no_second_password() {
        var opening = SECURITY.keyed("open", "li");
        var first = accounts.open(opening, LI, List.of(HERE)).get().password().get();

        assertThat(accounts.open(opening, LI, List.of(HERE)).get().password()).isEmpty();
        assertThat(accounts.authenticate("li", first.text())).isNotEmpty();
        assertThat(accounts.open(SECURITY.keyed("open", "wang"), new ActorId("wang"), List.of(HERE))
                        .getLeft())
                .isEqualTo(new Refusal.KeyReused("open"));
        assertThat(storage.accounts().get(new ActorId("wang"))).isEmpty();

        var resetting = SECURITY.keyed("reset", "li");
        var second = accounts.reset(resetting, LI).get().password().get();
        assertThat(accounts.reset(resetting, LI).get().password()).isEmpty();
        assertThat(accounts.authenticate("li", second.text())).isNotEmpty();

        var li = Call.by(Actor.of(LI, HERE)).keyed("change", "second to third");
        var third = new Plain("Nine-lives-9");
        assertThat(accounts.changePassword(li, second, third).isRight()).isTrue();
        assertThat(accounts.changePassword(li, second, third).isRight()).isTrue();
        assertThat(accounts.authenticate("li", third.text())).isNotEmpty();

        var disabling = SECURITY.keyed("disable", "li");
        accounts.disable(disabling, LI).get();
        accounts.reset(SECURITY, LI).get();
        assertThat(accounts.disable(disabling, LI).get().enabled()).isTrue();
    }

    @Test
    void b5_a_refusal_uses_up_no_key() {
        var disabling = SECURITY.keyed("disable", "li");
        assertThat(accounts.disable(disabling, LI).getLeft()).isEqualTo(new Refusal.NotFound("li"));

        accounts.open(SECURITY, LI, List.of(HERE)).get();

        assertThat(accounts.disable(disabling, LI).get().enabled()).isFalse();
    }

    @Test
    void x13_an_account_has_a_role() {
        assertThat(accounts.open(SECURITY, LI, List.empty()).getLeft()).isEqualTo(new AccountRejection.NoRole());
    }

    @ParameterizedTest
    @CsvSource({
        "AUDITOR, DUTY_OFFICER, false",
        "DUTY_OFFICER, SECURITY_ADMINISTRATOR, false",
        "SYSTEM_ADMINISTRATOR, AUDITOR, false",
        "SYSTEM_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, true",
        "DUTY_OFFICER, DISPATCHER, true"
    })
    void x13_system_security_and_audit_are_kept_apart_from_each_other_and_from_all_other_work(
            Role one, Role other, boolean fine) {
        var opened = accounts.open(SECURITY, LI, List.of(Grant.of(one, DISTRICT), Grant.of(other, DISTRICT)));

        assertThat(opened.isRight()).isEqualTo(fine);
        assertThat(opened.swap().toOption().forAll(new AccountRejection.DutiesNotApart()::equals))
                .isTrue();
    }

    @Test
    void x14_everybody_changes_their_own_password_with_the_present_one() {
        var first = accounts.open(SECURITY, LI, List.of(HERE)).get().password().get();
        var li = Call.by(Actor.of(LI, HERE));

        assertThat(accounts.changePassword(li, new Plain("something else"), new Plain("Nine-lives-9"))
                        .getLeft())
                .isEqualTo(new AccountRejection.WrongPassword());
        assertThat(accounts.changePassword(li, first, new Plain("Nine-lives-9"))
                        .get()
                        .mustChange())
                .isFalse();
        assertThat(accounts.authenticate("li", "Nine-lives-9")).isNotEmpty();
        assertThat(accounts.authenticate("li", first.text())).isEmpty();
        assertThat(accounts.changePassword(Call.by(DUTY), first, new Plain("Nine-lives-9"))
                        .getLeft())
                .as("somebody without an account here")
                .isEqualTo(new AccountRejection.WrongPassword());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nine-live", "ninelives12", "NINELIVES12", "1234567890", "nine-lives-lives", ""})
    void x14_a_weak_password_is_refused_and_the_present_one_stays(String weak) {
        var first = accounts.open(SECURITY, LI, List.of(HERE)).get().password().get();

        assertThat(accounts.changePassword(Call.by(Actor.of(LI, HERE)), first, new Plain(weak))
                        .getLeft())
                .isEqualTo(new AccountRejection.WeakPassword());
        assertThat(accounts.authenticate("li", first.text())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nine-lives", "ninelives-1", "NineLives12", "一二三四五六七八九十-1a"})
    void x14_ten_characters_of_three_classes_are_strong_enough(String strong) {
        var first = accounts.open(SECURITY, LI, List.of(HERE)).get().password().get();

        assertThat(accounts.changePassword(Call.by(Actor.of(LI, HERE)), first, new Plain(strong))
                        .isRight())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "Li", "a/../b", "li\u0000"})
    void x14_a_login_that_is_none_is_answered_like_a_wrong_password(String login) {
        accounts.open(SECURITY, LI, List.of(HERE)).get().password().get();

        assertThat(accounts.authenticate(login, "Fresh-pass-2")).isEmpty();
    }

    @Test
    void x14_setting_up_gives_the_first_administrator_until_it_is_used_and_training_logins_each_time() {
        var admin = new ActorId("admin");
        var grants = List.of(Grant.of(Role.SECURITY_ADMINISTRATOR, DISTRICT));
        accounts.settle(admin, grants, new Plain("first"), true);
        accounts.settle(admin, grants, new Plain("second"), true);
        assertThat(accounts.authenticate("admin", "first")).isEmpty();
        var used = accounts.authenticate("admin", "second").get();

        accounts.changePassword(Call.by(used.actor()), new Plain("second"), new Plain("My-own-word-7"))
                .get();
        accounts.settle(admin, grants, new Plain("third"), true);
        assertThat(accounts.authenticate("admin", "third")).isEmpty();
        assertThat(accounts.authenticate("admin", "My-own-word-7")).isNotEmpty();

        accounts.settle(LinkedHashMap.of(LI, HERE), new Plain("first"));
        accounts.settle(LinkedHashMap.of(LI, HERE), new Plain("second"));
        assertThat(accounts.authenticate("li", "first")).isEmpty();
        assertThat(accounts.authenticate("li", "second").get().mustChange()).isFalse();
    }
}
