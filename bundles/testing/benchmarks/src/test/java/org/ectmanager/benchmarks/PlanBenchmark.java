/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.benchmarks;

import java.util.concurrent.TimeUnit;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PlanMaker;
import org.ectmanager.domain.plan.PlanPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One plan, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanBenchmark {

    private final PlanMaker maker = new PlanMaker(TermCalendar.national(), PlanPolicy.DEFAULT);
    private final InductionFacts fullTime = Teachers.fullTime();
    private final InductionFacts changing = Teachers.changing();
    private final InductionFacts slow = Teachers.slow();

    @Benchmark
    public InductionPlan fullTime() {
        return maker.plan(fullTime, Teachers.TODAY);
    }

    /** Three posts with two employers, six absences, a reduction and an extension. */
    @Benchmark
    public InductionPlan changing() {
        return maker.plan(changing, Teachers.TODAY);
    }

    /** One day a week: ten years, thirty terms. */
    @Benchmark
    public InductionPlan oneDayWeek() {
        return maker.plan(slow, Teachers.TODAY);
    }
}
