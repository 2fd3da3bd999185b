/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** Packages of one bundle form no cycle, so that each can be read, and moved, after those below it. */
class CyclesTest {

    /** Ports speak of the values that use cases hold, and use cases of their ports: that seam is one by design. */
    @Test
    void those_of_the_application_form_none_but_for_the_ports() {
        slices().matching("org.ectmanager.application.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage("org.ectmanager.application.port"), alwaysTrue())
                .check(Bundles.CLASSES);
    }

    @Test
    void those_of_the_persistence_form_none() {
        slices().matching("org.ectmanager.persistence.(**)")
                .should()
                .beFreeOfCycles()
                .check(Bundles.CLASSES);
    }
}
