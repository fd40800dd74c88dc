package org.huizhi.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import org.huizhi.adapters.engines.ciphers.AesSealer;
import org.huizhi.adapters.engines.ciphers.KeyFile;
import org.huizhi.adapters.persistence.packs.Packs;
import org.huizhi.application.District;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Passwords;

/** Districts for tests: a shipped pack over any storage. */
final class Districts {

    static final District XUHUI = Packs.load("xuhui").get();

    private Districts() {}

    static Assembly over(Storage storage, Path folder, Passwords passwords) {
        return over(XUHUI, storage, folder, passwords);
    }

    static Assembly over(District district, Storage storage, Path folder, Passwords passwords) {
        var keys = KeyFile.openOrCreate(folder.resolve("test.key"));
        return new Assembly(() -> Huizhi.district(district, storage)
                .sealer(new AesSealer(keys, KeyFile.INDEX))
                .ids(new RandomIds())
                .passwords(passwords));
    }

    static Huizhi by(Clock clock, Storage storage, Path folder) {
        return over(storage, folder, Passwords.none()).by(clock);
    }
}
