package org.huizhi.benchmarks;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseFilter;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** 列表与指标: pages and figures of a street among ten thousand and a million cases, of which five thousand are open in both. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@State(Scope.Thread)
public class ListBench {

    private static final int OPEN = 5_000;

    @Param({"sqlite", "postgres"})
    public String store;

    @Param({"10000", "1000000"})
    public int cases;

    private Place place;

    @Setup(Level.Trial)
    public void fill() throws SQLException {
        place = Place.of(store).copying();
        var report = CaseCommands.Report.of("quick", "2102", "墙面渗水", SampleDistrict.HERE.value());
        var ids = List.range(0, 2)
                .map(n -> place.huizhi()
                        .gridCases()
                        .report(Call.by(SampleCast.RESIDENT), report)
                        .get()
                        .opened()
                        .get());
        place.huizhi()
                .gridCases()
                .decline(
                        Call.by(SampleCast.DUTY),
                        ids.last(),
                        new CaseCommands.Reasoned(
                                SampleDistrict.SAMPLE
                                        .grid()
                                        .reasons(Reason.Use.DECLINE)
                                        .head()
                                        .code(),
                                Option.none()))
                .get();
        try (var connection = place.connection()) {
            var crowd = new Crowd(connection, store.equals("postgres"));
            crowd.copy(ids.head().value(), 1, OPEN);
            crowd.copy(ids.last().value(), OPEN + 1, cases - OPEN);
            crowd.settle();
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        place.close();
    }

    @Benchmark
    public Object newest() {
        return page(Option.none(), Option.none());
    }

    @Benchmark
    public Object open() {
        return page(Option.of("REPORTED"), Option.none());
    }

    @Benchmark
    public Object overdue() {
        return page(Option.none(), Option.of(true));
    }

    @Benchmark
    public Object figures() {
        var day = Duration.ofDays(7);
        return place.huizhi()
                .gridCases()
                .figures(
                        Call.by(SampleCast.DUTY),
                        new FigureWindow(
                                SampleDistrict.STREET, SampleSystem.START.minus(day), SampleSystem.START.plus(day)))
                .get();
    }

    private Object page(Option<String> stage, Option<Boolean> overdue) {
        var filter = new CaseFilter(
                stage, Option.none(), Option.none(), overdue, Option.none(), Option.none(), Option.none(), 50);
        return place.huizhi().gridCases().list(Call.by(SampleCast.DUTY), filter).get();
    }
}
