/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginSwitchesTest {

    @ParameterizedTest
    @CsvSource({
        "on,false,true",
        "off,false,false",
        "off,true,false",
        "sample,true,true",
        "sample,false,false",
        "SAMPLE,true,true",
        "yes,true,false"
    })
    void a_line_says_whether_a_plugin_is_on_in_this_mode(String line, boolean sample, boolean on) {
        var switches = new PluginSwitches(sample, Map.of("appropriate-body.northshire", line));

        assertThat(switches.isOn("appropriate-body", "northshire")).isEqualTo(on);
    }

    @Test
    void a_plugin_that_is_not_listed_is_on() {
        assertThat(new PluginSwitches(false, Map.of()).isOn("report", "overdue-reviews"))
                .isTrue();
    }

    @Test
    void plugins_of_another_kind_are_not_meant() {
        var switches = new PluginSwitches(false, Map.of("report.northshire", "off"));

        assertThat(switches.isOn("appropriate-body", "northshire")).isTrue();
    }

    @Test
    void a_plugin_that_is_switched_off_is_not_found_until_it_is_switched_on() {
        var switches = new PluginSwitches(false, Map.of("report.late", "off"));
        var reports = new Presence<String>("report", id -> new Presence.Label(id, id), switches, PluginCalls.patient());
        reports.arrive(new Object(), () -> "late");

        assertThat(reports.find("late")).isEmpty();
        assertThat(reports.all()).isEmpty();

        switches.modified(Map.of("report.late", "on"));

        assertThat(reports.find("late")).contains("late");
        assertThat(reports.all()).containsExactly("late");
    }
}
