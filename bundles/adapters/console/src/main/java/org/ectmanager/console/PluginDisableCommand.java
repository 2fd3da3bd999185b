/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.plugin.PluginDirectory;

/** Switches a plugin off. */
@Service
@Command(
        scope = "ect",
        name = "plugin-disable",
        description = "Switches a plugin off, as if it were not here; its data stay")
public final class PluginDisableCommand extends NamedPluginCommand {

    @Reference
    PluginDirectory directory;

    @Option(name = "--yes", description = "Yes, switch it off; without it nothing is done")
    boolean yes;

    @Override
    void work() {
        var named = named();
        if (directory.here().stream()
                .noneMatch(line -> line.kind().equals(named.kind()) && line.id().equals(named.id()))) {
            throw new Refused("No such plugin is here. Type ect:plugin-list to see those that are");
        }
        if (!yes) {
            throw new Refused("Its pages and all that it does would be away until it is switched on again. Its data"
                    + " stay. Add --yes before the plugin to do it");
        }
        answer(files.turn(named.kind(), named.id(), false));
    }
}
