package org.huizhi.adapters.persistence.json;

import io.vavr.collection.IndexedSeq;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Sealed;

/** A record in which every shape occurs that a domain value may have. */
record Sample(
        Id id,
        String text,
        int number,
        long large,
        double ratio,
        boolean flag,
        BigDecimal area,
        Times times,
        Sealed box,
        Stage stage,
        Closed last,
        Colour colour,
        Option<Id> maybe,
        Collections collections,
        Pair<Id, Stage> pair,
        Tree<Integer> tree,
        Phrase phrase,
        Object open) {

    record Id(String value) {
        Id {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("empty id " + value);
            }
        }
    }

    record Count(int value) {}

    record Times(Instant at, LocalDate day, LocalTime from, Duration within, Period every, ZoneId zone, DayOfWeek on) {}

    sealed interface Stage {
        /** One component named value: still an object where the sealed type is declared. */
        record Opened(Instant value) implements Stage {}

        record Empty() implements Stage {}
    }

    sealed interface Late extends Stage {}

    record Closed(Stage before, Option<Instant> at) implements Late {}

    enum Colour implements Late {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "a constant with a body";
            }
        }
    }

    record Collections(
            Seq<Stage> stages,
            List<Integer> list,
            Vector<String> vector,
            IndexedSeq<Boolean> indexed,
            Set<Id> set,
            Set<Colour> colours,
            Map<Id, Seq<Stage>> byId,
            Map<Count, Long> byCount,
            Map<Colour, Map<LocalDate, String>> deep) {}

    record Pair<A, B>(A left, Option<B> right) {}

    sealed interface Tree<T> {
        record Leaf<T>(T value) implements Tree<T> {}

        record Fork<T>(Tree<T> left, Tree<T> right) implements Tree<T> {}
    }
}
