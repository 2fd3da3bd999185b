/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.plugin.PluginDirectory;

/** Lists the plugins: how each stands, why, and since when. */
@Service
@Command(
        scope = "ect",
        name = "plugin-list",
        description = "Lists the plugins: those that are here, refused, set aside, switched off or away, and why")
public final class PluginListCommand extends PluginCommand {

    @Reference
    PluginDirectory directory;

    @Override
    void work() {
        print(listed(directory.all()));
    }
}
