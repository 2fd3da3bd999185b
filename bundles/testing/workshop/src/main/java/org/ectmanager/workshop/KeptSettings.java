/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.util.Map;
import java.util.TreeMap;
import org.ectmanager.application.port.BodySettings;

/** Files of settings, in memory. */
public final class KeptSettings implements BodySettings {

    public final Map<String, byte[]> files = new TreeMap<>();

    @Override
    public Map<String, byte[]> all() {
        return new TreeMap<>(files);
    }

    @Override
    public boolean isName(String name) {
        return name.endsWith(".cfg");
    }

    @Override
    public void putBack(Map<String, byte[]> back) {
        files.putAll(back);
    }
}
