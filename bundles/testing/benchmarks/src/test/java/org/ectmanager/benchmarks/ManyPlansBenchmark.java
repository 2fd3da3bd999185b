/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.plan.PlanMaker;
import org.ectmanager.domain.plan.PlanPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The plans of a whole appropriate body, one after another on one processor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ManyPlansBenchmark {

    @Param({"1000", "10000", "100000"})
    public int teachers;

    private final PlanMaker maker = new PlanMaker(TermCalendar.national(), PlanPolicy.DEFAULT);
    private List<InductionFacts> all;

    @Setup
    public void meet() {
        all = Teachers.many(teachers);
    }

    /** @return how many reviews and assessments there are in all plans together */
    @Benchmark
    public int plans() {
        return all.stream()
                .mapToInt(facts -> maker.plan(facts, Teachers.TODAY).reports().size())
                .sum();
    }
}
