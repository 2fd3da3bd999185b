/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long a plugin may take, and how often it may fail.
 *
 * @param call for one question
 * @param report for one run of a report, and for one file of a destination
 * @param arrival for saying all that is copied when it arrives
 * @param failures in a row, with which it is set aside
 */
public record PluginLimits(Duration call, Duration report, Duration arrival, int failures) {

    /** What holds where nothing is set, as of November 2026. */
    public static final PluginLimits STANDARD = of(2, 30, 10, 3);

    private static final Logger LOG = LoggerFactory.getLogger(PluginLimits.class);

    /** In seconds. */
    public static PluginLimits of(int call, int report, int arrival, int failures) {
        return new PluginLimits(
                Duration.ofSeconds(call), Duration.ofSeconds(report), Duration.ofSeconds(arrival), failures);
    }

    /** From {@code etc/org.ectmanager.plugins.cfg}; a line that cannot be read is named and the standard holds. */
    static PluginLimits of(Map<String, Object> lines) {
        return of(
                number(lines, "limit.call.seconds", 60, 2),
                number(lines, "limit.report.seconds", 600, 30),
                number(lines, "limit.arrival.seconds", 20, 10),
                number(lines, "limit.failures", 100, 3));
    }

    private static int number(Map<String, Object> lines, String key, int most, int standard) {
        var text = String.valueOf(lines.getOrDefault(key, standard)).strip();
        var value = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
        if (value < 1 || value > most) {
            LOG.error("org.ectmanager.plugins.cfg: {} is a whole number from 1 to {}; {} holds", key, most, standard);
            return standard;
        }
        return value;
    }
}
