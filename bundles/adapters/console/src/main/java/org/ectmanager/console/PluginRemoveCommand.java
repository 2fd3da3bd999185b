/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Takes the file of a plugin away. */
@Service
@Command(
        scope = "ect",
        name = "plugin-remove",
        description = "Takes the file away that brought a plugin, and with it all that the file brought; its data stay")
public final class PluginRemoveCommand extends NamedPluginCommand {

    @Option(name = "--yes", description = "Yes, take the file away; without it nothing is done")
    boolean yes;

    @Override
    void work() {
        var named = named();
        done(files.removable(named.kind(), named.id()));
        if (!yes) {
            throw new Refused(
                    "Its file would be deleted from deploy/, and its pages would say that it is away. Its data"
                            + " stay. Add --yes before the plugin to do it");
        }
        answer(files.remove(named.kind(), named.id()));
    }
}
