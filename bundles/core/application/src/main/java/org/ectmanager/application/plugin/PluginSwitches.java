/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ectmanager.application.platform.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which plugins are on, from {@code etc/org.ectmanager.plugins.cfg}, whose comments are the manual. A plugin that is
 * not listed is on. Changes count at once.
 */
@Component(service = PluginSwitches.class, configurationPid = "org.ectmanager.plugins")
public final class PluginSwitches {

    private static final Logger LOG = LoggerFactory.getLogger(PluginSwitches.class);

    private enum Position {
        ON,
        OFF,
        /** On in sample mode only. */
        SAMPLE
    }

    private final boolean sample;
    private volatile Map<String, Position> positions = Map.of();

    @Activate
    public PluginSwitches(@Reference Platform platform, Map<String, Object> lines) {
        this(platform.isSample(), lines);
    }

    PluginSwitches(boolean sample, Map<String, Object> lines) {
        this.sample = sample;
        modified(lines);
    }

    /** Whatever is present is on. */
    public static PluginSwitches allOn() {
        return new PluginSwitches(true, Map.of());
    }

    @Modified
    void modified(Map<String, Object> lines) {
        positions = lines.entrySet().stream()
                .filter(line -> line.getKey().matches("(appropriate-body|destination|report)\\..+"))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, PluginSwitches::position));
    }

    /** @param kind {@code appropriate-body}, {@code destination} or {@code report} */
    boolean isOn(String kind, String id) {
        var position = positions.getOrDefault(kind + "." + id, Position.ON);
        return position == Position.ON || position == Position.SAMPLE && sample;
    }

    /** A line that cannot be read turns its plugin off: better absent than unwanted. */
    private static Position position(Map.Entry<String, Object> line) {
        try {
            return Position.valueOf(String.valueOf(line.getValue()).strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            LOG.error("org.ectmanager.plugins.cfg: {} must be on, off or sample; it counts as off", line.getKey());
            return Position.OFF;
        }
    }
}
