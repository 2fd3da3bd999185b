/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Packages of one bundle form no cycle, so that each can be read, and moved, after those below it. */
class CyclesTest {

    private static final String WEB = "org.ectmanager.web.";

    /**
     * Panels and tables of one part of the record that stand on the pages of another, and small words that one part
     * lends to another. Each of these few goes when its class moves below both; none is added.
     */
    private static final Set<String> STILL = Set.of(
            "offer.ResourcesPage report.Downloads",
            "people.PostPages school.Versions",
            "post.AnnouncedTile console.ConsoleTile",
            "registration.RegistrationOfEctPanel ect.EctPanel",
            "report.KeptWritingPanel ect.EctPanel",
            "report.PlanPanel ect.EctPanel",
            "school.EnterTermDatesPage registration.Drafts",
            "school.Leavers ect.TeamWords",
            "school.NextTasks ect.TeamWords",
            "school.NextTasks post.AnnouncedWords",
            "school.TermFacts report.Begun",
            "signin.JoinPage people.AccountFields");

    /** Ports speak of the values that use cases hold, and use cases of their ports: that seam is one by design. */
    @Test
    void those_of_the_application_form_none_but_for_the_ports() {
        slices().matching("org.ectmanager.application.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage("org.ectmanager.application.port"), alwaysTrue())
                .check(Bundles.CLASSES);
    }

    /** What is made of the templates stands beside the pages that fill them in. */
    @Test
    void those_of_the_web_form_none_but_for_a_few_classes() {
        var rule = slices().matching(WEB + "(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), resideInAPackage(WEB + "template.."));
        for (var pair : STILL) {
            rule = rule.ignoreDependency(from(pair), to(pair));
        }
        rule.check(Bundles.CLASSES);
    }

    @Test
    void what_is_listed_of_the_web_is_still_so() {
        assertThat(STILL).allSatisfy(pair -> assertThat(Bundles.CLASSES.stream()
                        .filter(from(pair))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass))
                .anyMatch(to(pair)));
    }

    private static DescribedPredicate<JavaClass> from(String pair) {
        return webClass(pair.replaceFirst(" .*", ""));
    }

    private static DescribedPredicate<JavaClass> to(String pair) {
        return webClass(pair.replaceFirst(".* ", ""));
    }

    private static DescribedPredicate<JavaClass> webClass(String name) {
        return DescribedPredicate.describe(
                name, type -> type.getName().replaceFirst("\\$.*", "").equals(WEB + name));
    }

    @Test
    void those_of_the_persistence_form_none() {
        slices().matching("org.ectmanager.persistence.(**)")
                .should()
                .beFreeOfCycles()
                .check(Bundles.CLASSES);
    }
}
