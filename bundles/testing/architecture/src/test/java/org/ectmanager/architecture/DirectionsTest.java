/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.architecture.Bundles.Bundle;
import org.junit.jupiter.api.Test;

/** Which way dependencies point: domain, spi, application, adapters; plugins see spi and domain. */
class DirectionsTest {

    private static final String DOMAIN = "org.ectmanager.domain..";
    private static final String SPI = "org.ectmanager.spi..";
    private static final String APPLICATION = "org.ectmanager.application..";
    private static final String INTERNAL = ".internal";
    private static final Set<String> MOMENTS = Set.of("now", "randomUUID", "currentTimeMillis", "nanoTime");

    @Test
    void there_is_something_to_look_at() {
        assertThat(Bundles.CORE).hasSize(3);
        assertThat(Bundles.ADAPTERS).hasSizeGreaterThanOrEqualTo(8);
        assertThat(Bundles.CLASSES).hasSizeGreaterThan(300);
    }

    @Test
    void the_domain_knows_java_and_itself() {
        only(DOMAIN, "java..", DOMAIN, "org.osgi.annotation..");
    }

    @Test
    void the_spi_knows_the_domain() {
        only(SPI, "java..", DOMAIN, SPI, "org.osgi.annotation..");
    }

    @Test
    void the_application_knows_no_adapter_and_no_plugin() {
        only(APPLICATION, "java..", DOMAIN, SPI, APPLICATION, "org.osgi..", "org.slf4j..");
    }

    @Test
    void adapters_know_neither_each_other_nor_plugins() {
        for (var adapter : Bundles.ADAPTERS) {
            var others = Stream.concat(Bundles.ADAPTERS.stream(), Bundles.PLUGINS.stream())
                    .filter(other -> !other.equals(adapter))
                    .map(DirectionsTest::within)
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(within(adapter))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others));
        }
    }

    @Test
    void plugins_know_the_spi_and_the_domain() {
        for (var plugin : Bundles.PLUGINS) {
            only(within(plugin), "java..", DOMAIN, SPI, within(plugin), "org.osgi..", "org.slf4j..");
        }
    }

    @Test
    void what_is_internal_is_seen_by_the_package_above_it_alone() {
        check(classes().should(new ArchCondition<>("see the internal classes of their own package only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !mayHold(type, dependency.getTargetClass().getPackageName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        }));
    }

    private static boolean mayHold(JavaClass type, String held) {
        return !held.endsWith(INTERNAL)
                || type.getPackageName().equals(held)
                || (type.getPackageName() + INTERNAL).equals(held);
    }

    @Test
    void entities_stay_in_persistence() {
        onlyIn("javax.persistence..", "org.ectmanager.persistence..");
    }

    @Test
    void resources_stay_in_web_and_rest() {
        onlyIn("javax.ws.rs..", "org.ectmanager.web..", "org.ectmanager.rest..");
    }

    @Test
    void the_domain_is_told_the_time_and_identities() {
        check(noClasses().that().resideInAPackage(DOMAIN).should().callMethodWhere(asksTheMachine()));
    }

    @Test
    void the_application_asks_its_clock_for_the_time() {
        check(noClasses()
                .that()
                .resideInAPackage(APPLICATION)
                .should()
                .callMethodWhere(asksTheMachine().and(new DescribedPredicate<JavaCall<?>>("without a clock") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getTarget().getRawParameterTypes().isEmpty();
                    }
                })));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        return new DescribedPredicate<>("asks the machine for the time or for chance") {
            @Override
            public boolean test(JavaCall<?> call) {
                return call.getTargetOwner().getPackageName().startsWith("java.") && MOMENTS.contains(call.getName());
            }
        };
    }

    private static void only(String who, String... known) {
        check(classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat(
                        JavaClass.Predicates.resideInAnyPackage(known).or(arrayOfPrimitives())));
    }

    private static DescribedPredicate<JavaClass> arrayOfPrimitives() {
        return new DescribedPredicate<>("primitives") {
            @Override
            public boolean test(JavaClass type) {
                return type.getBaseComponentType().isPrimitive();
            }
        };
    }

    private static void onlyIn(String what, String... where) {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(where)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(what));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(Bundles.CLASSES);
    }

    private static String within(Bundle bundle) {
        return bundle.root() + "..";
    }
}
