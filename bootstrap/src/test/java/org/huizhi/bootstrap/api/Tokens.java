package org.huizhi.bootstrap.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** 令牌样例: signed tokens as an issuer would make them. */
interface Tokens {

    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("https://login.example")
                .audience("huizhi")
                .subject("p-4711")
                .claim("huizhi_grants", List.of(Map.of("role", "DUTY_OFFICER", "scope", "310104003")))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    static Api bearing(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(TestServer.TOKEN_KEY));
            return Api.nobody().with("Authorization", "Bearer " + token.serialize());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
