package org.huizhi.testkit.generators;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * 容器生成: vavr's containers of whatever the domains in use provide, with up to four elements.
 *
 * @param type the container
 * @param of makes its arbitrary from those of its parts; a container of one part gets it twice
 */
record Containers(Class<?> type, BiFunction<Arbitrary<Object>, Arbitrary<Object>, Arbitrary<?>> of)
        implements ArbitraryProvider {

    private static final int MOST = 4;

    static final List<Containers> ALL = List.of(
            new Containers(
                    Option.class,
                    (each, same) -> Arbitraries.oneOf(Arbitraries.just(Option.none()), each.map(Option::of))),
            new Containers(
                    Seq.class, (each, same) -> each.list().ofMaxSize(MOST).map(List::ofAll)),
            new Containers(
                    io.vavr.collection.Set.class,
                    (each, same) -> each.list().ofMaxSize(MOST).map(LinkedHashSet::ofAll)),
            new Containers(
                    Map.class,
                    (key, value) -> Combinators.combine(key, value)
                            .as((one, other) -> new Object[] {one, other})
                            .list()
                            .ofMaxSize(MOST)
                            .map(entries -> List.ofAll(entries).toLinkedMap(entry -> entry[0], entry -> entry[1]))));

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return target.isOfType(type);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider parts) {
        var first = one(parts, target.getTypeArgument(0));
        var second = type == Map.class ? one(parts, target.getTypeArgument(1)) : first;
        return Set.of(of.apply(first, second));
    }

    private static Arbitrary<Object> one(SubtypeProvider parts, TypeUsage part) {
        return Arbitraries.oneOf(parts.apply(part).stream()
                .map(each -> each.<Object>map(value -> value))
                .toList());
    }
}
