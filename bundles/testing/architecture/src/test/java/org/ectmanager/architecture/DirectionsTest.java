/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ectmanager.architecture.Bundles.Bundle;
import org.junit.jupiter.api.Test;

/** Which way dependencies point: domain, spi, application, adapters; plugins see spi and domain. */
class DirectionsTest {

    /** What reads the files of bodies that have no code. */
    private static final String FILES_OF_BODIES = "org.yaml.snakeyaml..";

    private static final String DOMAIN = "org.ectmanager.domain..";
    private static final String SPI = "org.ectmanager.spi..";
    private static final String APPLICATION = "org.ectmanager.application..";
    private static final Pattern INSIDE = Pattern.compile("^(.*?)\\.internal(\\..*)?$");

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
            only(within(plugin), "java..", DOMAIN, SPI, within(plugin), "org.osgi..", "org.slf4j..", FILES_OF_BODIES);
        }
    }

    @Test
    void what_is_internal_is_seen_by_the_package_above_it_alone() {
        check(classes().should(new ArchCondition<>("see the internal classes of their own package only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !mayHold(
                                type.getPackageName(),
                                dependency.getTargetClass().getPackageName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        }));
    }

    /** Also of what lies deeper inside. */
    private static boolean mayHold(String from, String held) {
        var inside = INSIDE.matcher(held);
        return !inside.matches()
                || from.equals(inside.group(1))
                || (from + ".").startsWith(inside.group(1) + ".internal.");
    }

    @Test
    void what_lies_deeper_inside_is_internal_too() {
        assertThat(mayHold("a.b", "a.b.internal")).isTrue();
        assertThat(mayHold("a.b", "a.b.internal.c")).isTrue();
        assertThat(mayHold("a.b.internal.c", "a.b.internal")).isTrue();
        assertThat(mayHold("a.x", "a.x.internals")).isTrue();
        assertThat(mayHold("a.x", "a.b.internal")).isFalse();
        assertThat(mayHold("a.x", "a.b.internal.c")).isFalse();
        assertThat(mayHold("a.b.c", "a.b.internal.c")).isFalse();
    }

    @Test
    void entities_stay_in_persistence() {
        onlyIn("javax.persistence..", "org.ectmanager.persistence..");
    }

    @Test
    void resources_stay_in_web_and_rest() {
        onlyIn("javax.ws.rs..", "org.ectmanager.web..", "org.ectmanager.rest..");
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
