package org.huizhi.adapters.web.api.security;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.huizhi.application.kernel.Login;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Mandate;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * 令牌读取: what a JWT says about its bearer, once its signature, issuer and times have been found right:
 *
 * <pre>
 * aud              must contain "huizhi"
 * sub              the actor's id, 1 to 64 characters of a-z 0-9 -
 * name             the name shown, optional
 * huizhi_grants    [{"role": "DUTY_OFFICER", "scope": "310104003"},
 *                   {"role": "HANDLING_UNIT", "scope": "310104003", "unit": "wuye-1"}], at least one
 * huizhi_mandate   {"principal": "…", "from": "2026-01-01", "to": "2026-02-01"}, optional: for whom, when by delegation;
 *                  "to" is the day after the last and may be absent
 * </pre>
 *
 * A token that says anything else is refused as invalid; what is wrong with it is not told to its bearer.
 */
final class TokenReader implements Converter<Jwt, AbstractAuthenticationToken> {

    /** Whom a token must be meant for. */
    static final String AUDIENCE = "huizhi";

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        try {
            if (!Option.of(token.getAudience()).exists(audience -> audience.contains(AUDIENCE))) {
                throw new IllegalArgumentException("meant for somebody else");
            }
            var id = new ActorId(text(token.getClaim("sub")));
            var name = Option.of(token.getClaimAsString("name")).filter(shown -> !shown.isBlank());
            var actor =
                    new Actor(id, grants(token.getClaim("huizhi_grants")), mandate(token.getClaim("huizhi_mandate")));
            return new LoginToken(new Login(actor, name.getOrElse(id.value()), false));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new InvalidBearerTokenException("unusable claims", unreadable);
        }
    }

    private static Seq<Grant> grants(@Nullable Object claim) {
        if (!(claim instanceof java.util.List<?> listed) || listed.isEmpty()) {
            throw new IllegalArgumentException("no grants");
        }
        return List.ofAll(listed).map(TokenReader::grant);
    }

    private static Grant grant(@Nullable Object claim) {
        var stated = map(claim);
        var role = Role.valueOf(text(stated.get("role")));
        if (role == Role.TIMEKEEPER) {
            throw new IllegalArgumentException("scheduled work has its own actors");
        }
        return new Grant(
                role,
                new DivisionCode(text(stated.get("scope"))),
                Option.of(stated.get("unit")).map(unit -> new UnitId(text(unit))));
    }

    private static Option<Mandate> mandate(@Nullable Object claim) {
        if (claim == null) {
            return Option.none();
        }
        var stated = map(claim);
        var days = new DateRange(
                LocalDate.parse(text(stated.get("from"))),
                Option.of(stated.get("to")).map(day -> LocalDate.parse(text(day))));
        return Option.of(new Mandate(new ActorId(text(stated.get("principal"))), days));
    }

    private static Map<?, ?> map(@Nullable Object claim) {
        if (claim instanceof Map<?, ?> stated) {
            return stated;
        }
        throw new IllegalArgumentException("not an object");
    }

    private static String text(@Nullable Object claim) {
        if (claim instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("not a text");
    }
}
