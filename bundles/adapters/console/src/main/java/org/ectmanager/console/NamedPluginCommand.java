/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.ectmanager.application.port.PluginFiles;

/** A command about one plugin that is here. */
abstract class NamedPluginCommand extends PluginCommand {

    @Reference
    PluginFiles files;

    @Argument(
            name = "plugin",
            description =
                    "Needed: kind and id with a dot between, as report.overdue-reviews; ect:plugin-list shows both",
            valueToShowInHelp = "")
    @Completion(PluginCompleter.class)
    String plugin = "";

    /** Kind and id as they were typed. */
    record Named(String kind, String id) {}

    final Named named() {
        var parts = typed("plugin", plugin).given().split("\\.", 2);
        if (parts.length < 2) {
            throw new Refused("Give kind and id of the plugin with a dot between, such as report.overdue-reviews."
                    + " Type ect:plugin-list to see both");
        }
        return new Named(parts[0], parts[1]);
    }
}
