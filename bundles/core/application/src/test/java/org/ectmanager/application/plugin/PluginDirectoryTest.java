/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.ectmanager.application.plugin.PluginLine.State;
import org.ectmanager.application.plugin.Presence.Label;
import org.junit.jupiter.api.Test;

/** Operators see every plugin, how it stands and why. */
class PluginDirectoryTest {

    private final PluginCalls calls = PluginCalls.patient();
    private final PluginSwitches switches = new PluginSwitches(false, Map.of("report.off", "off"));
    private final Presence<String> reports =
            new Presence<>("report", id -> new Label(id, "The " + id), switches, calls);
    private final PluginDirectory directory = new PluginDirectory();

    PluginDirectoryTest() {
        directory.arrive(reports);
    }

    @Test
    void one_that_is_here_is_present_since_it_came() {
        reports.arrive(new Object(), () -> "wren");

        var line = directory.all().get(0);
        assertThat(line.name()).isEqualTo("The wren");
        assertThat(line.state()).isEqualTo(State.PRESENT);
        assertThat(line.standing().since()).isPresent();
    }

    @Test
    void one_that_is_switched_off_says_where() {
        reports.arrive(new Object(), () -> "off");

        assertThat(states()).containsExactly("off switched off: etc/org.ectmanager.plugins.cfg");
    }

    @Test
    void another_of_its_id_waits() {
        reports.arrive(new Object(), () -> "wren");
        reports.arrive(new Object(), () -> new String("wren"));

        assertThat(states()).containsExactly("wren present: ", "wren waiting: another of this id is here");
    }

    @Test
    void one_that_cannot_be_taken_is_refused_with_the_reason() {
        reports.arrive(new Object(), () -> {
            throw new Presence.Unfit("it is too heavy");
        });

        assertThat(states()).containsExactly(" refused: it is too heavy");
    }

    @Test
    void one_that_is_late_is_refused_until_it_comes() {
        var soon = Duration.ofMillis(50);
        var late = new Presence<String>(
                "report",
                id -> new Label(id, "The " + id),
                switches,
                new PluginCalls(new PluginLimits(soon, soon, soon, 3)));
        var ready = new CountDownLatch(1);
        late.arrive(new Object(), () -> {
            hold(ready);
            return "wren";
        });
        assertThat(late.leftOut()).singleElement().asString().contains("it did not introduce itself within");

        ready.countDown();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            while (late.find("wren").isEmpty()) {
                Thread.onSpinWait();
            }
        });

        assertThat(late.find("wren")).contains("wren");
        assertThat(late.leftOut()).isEmpty();
    }

    @Test
    void one_that_failed_too_often_is_set_aside() {
        reports.arrive(new Object(), () -> "wren");
        var version = directory.all().get(0).origin().version();

        calls.setAside("report.wren", version, "it failed 3 times in a row");

        assertThat(states()).containsExactly("wren set aside: it failed 3 times in a row");
    }

    @Test
    void one_that_left_is_away_until_it_is_back_or_forgotten() {
        var plugin = new Object();
        reports.arrive(plugin, () -> "wren");
        reports.leave(plugin);
        assertThat(states()).containsExactly("wren away: ");

        reports.arrive(plugin, () -> "wren");
        assertThat(states()).containsExactly("wren present: ");

        reports.leave(plugin);
        directory.forget("report", "wren");
        assertThat(states()).isEmpty();
    }

    @Test
    void one_that_two_miss_is_away_once() {
        var plugin = new Object();
        reports.arrive(plugin, () -> "wren");
        reports.leave(plugin);
        directory.arrive(new PluginRoster() {
            @Override
            public List<PluginLine> missed() {
                return reports.missed();
            }
        });

        assertThat(states()).hasSize(1);
    }

    @Test
    void those_of_one_bundle_are_found_by_its_loader() {
        reports.arrive(this, () -> "wren");

        assertThat(directory.from(getClass().getClassLoader())).hasSize(1);
        assertThat(directory.from(ClassLoader.getPlatformClassLoader())).isEmpty();
    }

    private static void hold(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> states() {
        return directory.all().stream()
                .map(line -> line.id() + " " + line.state().words() + ": " + line.why())
                .toList();
    }
}
