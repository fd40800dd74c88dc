package org.huizhi.adapters.web.api.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.ListView;
import org.huizhi.adapters.web.api.kernel.AccountView.FirstPassword;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.application.kernel.Account;
import org.huizhi.application.kernel.AccountDesk;
import org.huizhi.application.kernel.Page;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.kernel.Ids;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 账户接口: everybody's own account, and everybody's for the security administrator. */
@Controller
@RequestMapping(path = AccountApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public final class AccountApi {

    static final String PATH = "/api/v1/accounts";

    private final AccountDesk accounts;

    public AccountApi(AccountDesk accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/me")
    Answer<AccountView> me(Asked asked) {
        return asked.reading().fold(asked::unseen, call -> Answer.ok(AccountView.of(asked.login())));
    }

    @PostMapping("/me/password")
    Answer<AccountView> changePassword(Asked asked) {
        return asked.creating(AccountBodies.CHANGE)
                .flatMap(order -> accounts.changePassword(
                        order.call(), order.what().present(), order.what().next()))
                .fold(asked::no, account -> Answer.ok(AccountView.of(account)));
    }

    @GetMapping
    Answer<ListView<AccountView>> list(Asked asked) {
        return asked.reading(AccountBodies.LIST)
                .flatMap(order -> accounts.list(
                                order.call(), order.what().login(), order.what().limit())
                        .map(all -> page(all, order.what().limit())))
                .fold(asked::unseen, page -> Answer.ok(ListView.of(page)));
    }

    /** The first password is in the answer and nowhere else, so that a request that comes again is answered without it. */
    @PostMapping
    Answer<FirstPassword> open(Asked asked) {
        return asked.creating(AccountBodies.OPEN)
                .flatMap(order -> accounts.open(
                        order.call(), order.what().login(), order.what().grants()))
                .map(FirstPassword::of)
                .fold(asked::no, fresh -> Answer.of(201, fresh));
    }

    @PostMapping("/{login}/disable")
    Answer<AccountView> disable(Asked asked, @PathVariable String login) {
        return asked.creating(Body.NOTHING)
                .flatMap(order -> login(login).flatMap(id -> accounts.disable(order.call(), id)))
                .fold(asked::no, account -> Answer.ok(AccountView.of(account)));
    }

    /** The same holds for the new password. */
    @PostMapping("/{login}/reset")
    Answer<FirstPassword> reset(Asked asked, @PathVariable String login) {
        return asked.creating(Body.NOTHING)
                .flatMap(order -> login(login).flatMap(id -> accounts.reset(order.call(), id)))
                .map(FirstPassword::of)
                .fold(asked::no, Answer::ok);
    }

    /** How many accounts there are is nobody's question, so it is not counted. */
    private static Page<AccountView> page(Seq<Account> all, int limit) {
        var next = Option.when(
                all.size() == limit && limit > 0, () -> all.last().login().value());
        return new Page<>(all.map(AccountView::of), next, Option.none());
    }

    private static Either<Rejection, ActorId> login(String text) {
        return Ids.wellFormed(text) ? Either.right(new ActorId(text)) : Either.left(new Refusal.NotFound(text));
    }
}
