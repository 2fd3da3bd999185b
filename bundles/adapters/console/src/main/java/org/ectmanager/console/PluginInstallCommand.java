/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.domain.refusal.Result;

/** Takes a plugin from a file, after looking whether it fits. */
@Service
@Command(
        scope = "ect",
        name = "plugin-install",
        description = "Takes a plugin from a file, after looking whether it fits")
public final class PluginInstallCommand extends PluginFileCommand {

    @Override
    Result<List<PluginLine>> take(Path path) {
        return files.install(path);
    }
}
