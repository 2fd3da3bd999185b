/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.benchmarks;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures, and asserts nothing: how long plans take. Not part of the build; docs/quality.md says how it is run and keeps
 * the last figures.
 */
class PlanTimes {

    @Test
    void plans_of_one_teacher_and_of_many() throws RunnerException {
        var options = new OptionsBuilder()
                .include(PlanBenchmark.class.getName())
                .include(ManyPlansBenchmark.class.getName())
                .forks(1)
                // not the options of tests, which start fast and never get as fast as the product
                .jvmArgs("-Xmx512m")
                .build();
        new Runner(options).run();
    }
}
