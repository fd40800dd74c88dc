package org.huizhi.adapters.persistence.json;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;

/**
 * 类型: a Java type with every type variable filled in, so that equal types are equal values.
 *
 * @param raw the class
 * @param args what fills its variables, as many as it has
 */
record Type(Class<?> raw, Seq<Type> args) {

    static Type of(java.lang.reflect.Type type) {
        return of(type, HashMap.empty());
    }

    static Type of(java.lang.reflect.Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof Class<?> raw && raw.getTypeParameters().length == 0) {
            return new Type(raw, List.empty());
        }
        if (type instanceof ParameterizedType applied && applied.getRawType() instanceof Class<?> raw) {
            return new Type(raw, List.of(applied.getActualTypeArguments()).map(arg -> of(arg, bound)));
        }
        if (type instanceof WildcardType wild) {
            return of(wild.getUpperBounds()[0], bound);
        }
        if (type instanceof TypeVariable<?> variable && bound.containsKey(variable)) {
            return bound.get(variable).get();
        }
        throw new IllegalArgumentException("no JSON for the open type " + type);
    }

    Type arg(int n) {
        return args.get(n);
    }

    /** What the variables of the class stand for. */
    Map<TypeVariable<?>, Type> bound() {
        var variables = List.<TypeVariable<?>>of(raw.getTypeParameters());
        return variables.zip(args).toMap(pair -> pair);
    }

    /** A permitted class of this sealed one, with its variables filled from ours where it passes them on. */
    Type permitted(Class<?> narrower) {
        Map<TypeVariable<?>, Type> passed = HashMap.empty();
        for (var parent : narrower.getGenericInterfaces()) {
            if (parent instanceof ParameterizedType applied && applied.getRawType() == raw) {
                passed = passed.merge(List.of(applied.getActualTypeArguments())
                        .zip(args)
                        .filter(pair -> pair._1 instanceof TypeVariable<?>)
                        .toMap(pair -> (TypeVariable<?>) pair._1, pair -> pair._2));
            }
        }
        var given = passed;
        return new Type(
                narrower,
                List.<java.lang.reflect.Type>of(narrower.getTypeParameters()).map(v -> of(v, given)));
    }

    @Override
    public String toString() {
        return raw.getName() + (args.isEmpty() ? "" : args.mkString("<", ", ", ">"));
    }
}
