/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ectmanager.application.plugin.PluginDirectory;

/** Completes kind and id of a plugin that is here. */
@Service
public final class PluginCompleter implements Completer {

    @Reference
    PluginDirectory directory;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var names = directory.here().stream()
                .filter(plugin -> !plugin.id().isEmpty())
                .map(plugin -> plugin.kind() + "." + plugin.id())
                .distinct()
                .toList();
        return new StringsCompleter(names).complete(session, line, candidates);
    }
}
