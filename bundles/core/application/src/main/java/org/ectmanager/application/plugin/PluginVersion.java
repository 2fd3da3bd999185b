/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import java.io.IOException;
import java.util.Optional;
import java.util.jar.Manifest;

/** The version in the manifest of the bundle that a plugin's class is from. */
public final class PluginVersion {

    private PluginVersion() {}

    /** Empty when its class does not come from a bundle. */
    public static String of(Object plugin) {
        try (var manifest = plugin.getClass().getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return manifest == null
                    ? ""
                    : Optional.ofNullable(
                                    new Manifest(manifest).getMainAttributes().getValue("Bundle-Version"))
                            .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }
}
