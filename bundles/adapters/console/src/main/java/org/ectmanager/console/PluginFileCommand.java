/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.port.PluginFiles;
import org.ectmanager.domain.refusal.Result;

/** A command that takes the file of a plugin. */
abstract class PluginFileCommand extends PluginCommand {

    @Reference
    PluginFiles files;

    @Argument(name = "file", description = "Needed: the jar of a plugin", valueToShowInHelp = "")
    @Completion(FileCompleter.class)
    String file = "";

    abstract Result<List<PluginLine>> take(Path path);

    @Override
    final void work() {
        var path = path(file);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Refused("This file cannot be read: " + path + ". Give the jar of a plugin on this machine");
        }
        answer(take(path));
    }
}
