/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginLimitsTest {

    @Test
    void what_is_not_set_is_standard() {
        assertThat(PluginLimits.of(Map.of("report.late", "on"))).isEqualTo(PluginLimits.STANDARD);
    }

    @Test
    void what_is_set_holds() {
        assertThat(PluginLimits.of(Map.of(
                        "limit.call.seconds", "3",
                        "limit.report.seconds", "40",
                        "limit.arrival.seconds", " 5 ",
                        "limit.failures", 4)))
                .isEqualTo(PluginLimits.of(3, 40, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "61", "two", "1.5", "99999999999"})
    void what_is_not_allowed_leaves_the_standard_in_force(String value) {
        assertThat(PluginLimits.of(Map.of("limit.call.seconds", value))).isEqualTo(PluginLimits.STANDARD);
    }

    @Test
    void no_limit_is_taken_for_a_switch() {
        var switches = new PluginSwitches(false, Map.of("limit.report.seconds", "30"));

        assertThat(switches.isOn("report", "seconds")).isTrue();
    }
}
