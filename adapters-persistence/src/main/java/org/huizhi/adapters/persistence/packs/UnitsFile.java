package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.pack.Unit;

/** 单位文件: {@code units.yaml}, whom cases can be dispatched to, and where each works. */
interface UnitsFile {

    static Option<Seq<Unit>> read(Option<Node> file, Scopes scopes) {
        return file.flatMap(top -> top.fields("units"))
                .map(at -> Entry.list(at, "units", "scope")
                        .flatMap(entry -> entry.need("scope", scopes::read)
                                .map(scope -> new Unit(new UnitId(entry.code()), entry.name(), scope))));
    }
}
