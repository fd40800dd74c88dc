package org.huizhi.benchmarks;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 一件办理: one keyed command (filing a reported case) through the desk on each store, and as its floor the same statements with the same
 * values told to the same driver by hand. Each run takes {@link #CASES} cases that nobody has touched.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(CommandBench.CASES)
@Warmup(iterations = CommandBench.WARM)
@Measurement(iterations = CommandBench.MEASURED)
@Fork(1)
public class CommandBench {

    static final int CASES = 500;
    static final int WARM = 15;
    static final int MEASURED = 12;

    /** 件: cases that were reported and wait for the desk. */
    static Seq<GridCaseId> reported(Place place) {
        var report = CaseCommands.Report.of("quick", "2102", "墙面渗水", SampleDistrict.HERE.value());
        return List.range(0, CASES)
                .map(n -> place.huizhi()
                        .gridCases()
                        .report(Call.by(SampleCast.RESIDENT), report)
                        .get()
                        .opened()
                        .get());
    }

    static void file(Place place, Seq<GridCaseId> cases) {
        for (var id : cases) {
            place.huizhi()
                    .gridCases()
                    .file(Call.by(SampleCast.DUTY).keyed("file-" + id.value(), "file"), id)
                    .get();
        }
    }

    /** 处理器时间: of this process, microseconds for one command; what JMH prints is the sum over the runs, so each adds its share. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        public double cpuMicros;

        private long began;

        void begin() {
            began = now();
        }

        void end() {
            cpuMicros = (now() - began) / 1_000.0 / CASES / MEASURED;
        }

        private static long now() {
            var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return system.getProcessCpuTime();
        }
    }

    /** 办件台. */
    @State(Scope.Thread)
    public static class Desk {

        @Param({"memory", "sqlite", "postgres"})
        public String store;

        Place place;
        Seq<GridCaseId> cases;

        @Setup(Level.Invocation)
        public void open() {
            place = Place.of(store);
            cases = reported(place);
        }

        @TearDown(Level.Invocation)
        public void close() {
            place.close();
        }
    }

    /** 底线. */
    @State(Scope.Thread)
    public static class Floor {

        @Param({"sqlite", "postgres"})
        public String store;

        Place place;
        Replay replay;

        @Setup(Level.Invocation)
        public void open() throws SQLException {
            var recorder = new Recorder();
            try (var recorded = Place.of(store, recorder::seen)) {
                var cases = reported(recorded);
                recorder.start();
                file(recorded, cases);
            }
            place = Place.of(store);
            reported(place);
            replay = new Replay(place.connection(), recorder.stop());
        }

        @TearDown(Level.Invocation)
        public void close() throws SQLException {
            replay.close();
            place.close();
        }
    }

    @Benchmark
    public void desk(Desk desk, Cpu cpu) {
        cpu.begin();
        file(desk.place, desk.cases);
        cpu.end();
    }

    @Benchmark
    public long floor(Floor floor, Cpu cpu) throws SQLException {
        cpu.begin();
        var done = floor.replay.run();
        cpu.end();
        return done;
    }
}
