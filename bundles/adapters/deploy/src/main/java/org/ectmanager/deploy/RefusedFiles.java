/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import java.util.List;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.plugin.PluginRoster;

/** The files that were not taken, among the plugins that operators see. */
record RefusedFiles(PluginFolder<?> folder) implements PluginRoster {

    @Override
    public List<PluginLine> plugins() {
        return folder.refused();
    }
}
