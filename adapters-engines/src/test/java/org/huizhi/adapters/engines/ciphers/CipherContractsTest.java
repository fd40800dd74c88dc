package org.huizhi.adapters.engines.ciphers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import org.huizhi.application.kernel.Keys;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.testkit.OpenSealer;
import org.huizhi.testkit.contracts.KeysContract;
import org.huizhi.testkit.contracts.SealerContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped ciphers keep the published contracts; what seals nothing does not. */
class CipherContractsTest {

    @Nested
    class AesSealerKeeps extends SealerContract {

        @Override
        protected Sealer sealer() {
            return new AesSealer(TestKeys.of("k1", 7), "index");
        }
    }

    @Nested
    class KeyFileKeeps extends KeysContract {

        @TempDir
        private Path folder;

        @Override
        protected Keys keys() {
            return KeyFile.openOrCreate(folder.resolve("huizhi.keys"));
        }
    }

    @Test
    void a_sealer_that_seals_nothing_breaks_just_what_depends_on_sealing() {
        class Open extends SealerContract {
            @Override
            protected Sealer sealer() {
                return new OpenSealer();
            }
        }

        assertThat(broken(new Open()))
                .containsExactlyInAnyOrder(
                        "x11_a_box_that_was_changed_does_not_open",
                        "x11_a_box_shows_nothing_and_the_same_text_sealed_twice_looks_different");
    }

    @Test
    void keys_that_are_new_each_time_break_that_they_stay() {
        class Fresh extends KeysContract {
            private byte fill;

            @Override
            protected Keys keys() {
                return TestKeys.of("k1", fill++);
            }
        }

        assertThat(broken(new Fresh())).containsExactly("x11_a_key_is_the_same_each_time_also_when_opened_anew");
    }

    private static Seq<String> broken(Object contract) {
        return List.of(contract.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> fails(contract, method))
                .map(Method::getName);
    }

    private static boolean fails(Object contract, Method promise) {
        try {
            promise.setAccessible(true);
            promise.invoke(contract);
            return false;
        } catch (InvocationTargetException red) {
            return true;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
