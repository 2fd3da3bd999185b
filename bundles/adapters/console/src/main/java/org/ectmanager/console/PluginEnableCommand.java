/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Switches a plugin on, and asks one again that was set aside. */
@Service
@Command(
        scope = "ect",
        name = "plugin-enable",
        description = "Switches a plugin on, and asks one again that was set aside")
public final class PluginEnableCommand extends NamedPluginCommand {

    @Override
    void work() {
        var named = named();
        answer(files.turn(named.kind(), named.id(), true));
    }
}
