package org.huizhi.bootstrap;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.adapters.web.console.ServerInfo;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Training;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.access.Grant;

/** 运行信息: what the start page says about this server. */
record WhatRuns(District district, boolean demo, String storage) implements ServerInfo {

    @Override
    public String version() {
        return Option.of(WhatRuns.class.getPackage().getImplementationVersion()).getOrElse("0.1.0-SNAPSHOT");
    }

    @Override
    public Seq<DemoLogin> demoLogins() {
        return district.training()
                .filter(training -> demo)
                .toList()
                .flatMap(Training::logins)
                .map(entry -> new DemoLogin(entry._1(), role(entry._2()), scope(entry._2())));
    }

    private Label role(Grant grant) {
        var name = grant.role().name();
        return district.pack().roles().getOrElse(grant.role(), new Label(name, name));
    }

    private Label scope(Grant grant) {
        return district.pack()
                .territory()
                .find(unit -> unit.code().equals(grant.scope()))
                .map(unit -> new Label(unit.name(), unit.name()))
                .getOrElse(new Label(grant.scope().value(), grant.scope().value()));
    }
}
