/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.plan.PlanMaker;
import org.ectmanager.domain.plan.PlanPolicy;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures, and asserts nothing: how long plans take. Not part of the build; docs/quality.md says how it is run and keeps
 * the last figures.
 */
class PlanTimes {

    private static final PlanMaker MAKER = new PlanMaker(TermCalendar.national(), PlanPolicy.DEFAULT);

    /** By the clock on the wall: means something on a quiet machine only. */
    @Test
    void plans_of_one_teacher_and_of_many() throws RunnerException {
        var options = new OptionsBuilder()
                .include(PlanBenchmark.class.getName())
                .include(ManyPlansBenchmark.class.getName())
                .forks(1)
                .jvmArgs("-Xmx512m")
                .build();
        new Runner(options).run();
    }

    /** On a machine that others keep busy too. */
    @Test
    void processor_time_of_the_same() {
        print("warming up", Teachers.many(20_000));
        print("full-time", Collections.nCopies(5_000, Teachers.fullTime()));
        print("changing", Collections.nCopies(5_000, Teachers.changing()));
        print("one day a week", Collections.nCopies(5_000, Teachers.slow()));
        for (var teachers : List.of(1_000, 10_000, 100_000)) {
            print(teachers + " teachers", Teachers.many(teachers));
        }
    }

    private static void print(String what, List<InductionFacts> all) {
        var thread = ManagementFactory.getThreadMXBean();
        var begun = thread.getCurrentThreadCpuTime();
        var reports = all.stream()
                .mapToLong(facts -> MAKER.plan(facts, Teachers.TODAY).reports().size())
                .sum();
        var used = thread.getCurrentThreadCpuTime() - begun;
        System.out.printf(
                "%-20s %9.0f ms of processor, %6.0f us a plan, %d reports%n",
                what, used / 1e6, used / 1e3 / all.size(), reports);
    }
}
