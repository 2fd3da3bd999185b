/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

/** The version in the manifest of the bundle that a plugin's class is from. */
public final class PluginVersion {

    private PluginVersion() {}

    /** Empty when its class does not come from a bundle. */
    public static String of(Object plugin) {
        return PluginManifest.of(plugin).version();
    }
}
