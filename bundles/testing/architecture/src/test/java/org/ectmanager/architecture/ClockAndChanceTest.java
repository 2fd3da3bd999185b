/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One clock, which is handed in, and no chance but that of secrets: so every case can be repeated, and time be moved. */
class ClockAndChanceTest {

    private static final Set<String> ASKED = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.InstantSource.system",
            "java.util.Calendar.getInstance",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");
    private static final Set<String> MADE = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.GregorianCalendar",
            "java.security.SecureRandom");

    /** Who asks the machine all the same, and why. */
    private static final Map<String, String> MAY = Map.ofEntries(
            Map.entry("application.clock.PlatformClock", "is the clock"),
            Map.entry("application.clock.internal.LondonClock", "is the clock"),
            Map.entry("application.health.internal.HealthService", "how long something has been wrong passes really"),
            Map.entry("application.health.internal.JobsCheck", "a moved clock makes no job late"),
            Map.entry("application.health.internal.OutboxCheck", "a moved clock makes no message late"),
            Map.entry("application.limit.internal.PublicLimitService", "how fast one address asks"),
            Map.entry("application.plugin.PluginCalls", "how long a plugin takes passes really"),
            Map.entry("deploy.DeployFolder", "since when a file is refused"),
            Map.entry("persistence.job.JobRunner", "the name of a run in the log"),
            Map.entry("persistence.job.Turns", "the name of one node among others"),
            Map.entry("postgres.Credentials", "passwords of the database"),
            Map.entry("postgres.Postmaster", "how long the database takes to stop"),
            Map.entry("rest.server.Arrival", "the number of a request"),
            Map.entry("secrets.RandomSecrets", "secrets"),
            Map.entry("web.operator.ClockPage", "shows the real time beside the platform's"),
            Map.entry("web.server.Reception", "tokens of forms"));

    @Test
    void the_domain_is_told_the_time_and_identities() {
        assertThat(who("org.ectmanager.domain.")).isEmpty();
        assertThat(Bundles.CLASSES.stream()
                        .filter(type -> type.getPackageName().startsWith("org.ectmanager.domain"))
                        .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                        .filter(access -> access.getName().equals("now")))
                .isEmpty();
    }

    @Test
    void all_others_ask_the_clock_that_they_are_handed_but_those_who_are_listed() {
        var listed = MAY.keySet().stream().map(name -> "org.ectmanager." + name);

        assertThat(who("org.ectmanager.")).containsExactlyInAnyOrderElementsOf(listed.toList());
    }

    @Test
    void every_way_of_asking_is_seen_but_that_of_the_clock() {
        var ways = new ClassFileImporter().importClasses(Ways.class, Clocked.class);

        assertThat(ways.get(Ways.class).getCodeUnitAccessesFromSelf().stream()
                        .filter(ClockAndChanceTest::asksTheMachine))
                .hasSize(10);
        assertThat(ways.get(Clocked.class).getCodeUnitAccessesFromSelf().stream()
                        .filter(ClockAndChanceTest::asksTheMachine))
                .isEmpty();
    }

    private static Set<String> who(String below) {
        return Bundles.CLASSES.stream()
                .filter(type -> type.getName().startsWith(below))
                .filter(type ->
                        type.getCodeUnitAccessesFromSelf().stream().anyMatch(ClockAndChanceTest::asksTheMachine))
                .map(JavaClass::getName)
                .map(name -> name.replaceFirst("\\$.*", ""))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean asksTheMachine(JavaCodeUnitAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        if (!owner.startsWith("java.")) {
            return false;
        }
        var given = access.getTarget().getRawParameterTypes();
        return switch (access.getName()) {
            case "<init>" -> MADE.contains(owner) || owner.equals("java.util.Date") && given.isEmpty();
            case "now" -> given.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            default ->
                ASKED.contains(owner + "." + access.getName())
                        || owner.equals("java.time.Clock") && access.getName().matches("(system|tick[A-Z]).*");
        };
    }

    @SuppressWarnings("unused")
    private static final class Ways {

        private final Stream<Object> all = Stream.of(
                new Random(),
                new Date(),
                Math.random(),
                LocalDate.now(),
                LocalDate.now(ZoneId.of("Europe/London")),
                Instant.now(),
                UUID.randomUUID(),
                System.currentTimeMillis(),
                Clock.systemDefaultZone());
        private final LongSupplier referred = System::nanoTime;
    }

    @SuppressWarnings("unused")
    private record Clocked(LocalDate today, Date sent) {

        Clocked(Clock clock) {
            this(LocalDate.now(clock), new Date(clock.millis()));
        }
    }
}
