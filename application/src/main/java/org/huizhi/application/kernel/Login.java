package org.huizhi.application.kernel;

import org.huizhi.domain.kernel.access.Actor;

/**
 * 登录身份: what a login name and a password, or a token, stand for.
 *
 * @param actor who acts, with roles and scopes
 * @param name the name shown to people, not blank
 * @param mustChange whether the password must be changed before anything else
 */
public record Login(Actor actor, String name, boolean mustChange) {}
