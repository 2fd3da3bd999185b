/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.domain.refusal.Result;

/** Takes a higher version of a plugin from a file; the old one serves until the new one is up. */
@Service
@Command(
        scope = "ect",
        name = "plugin-update",
        description = "Takes a higher version of a plugin from a file; the old one serves until the new one is up")
public final class PluginUpdateCommand extends PluginFileCommand {

    @Override
    Result<List<PluginLine>> take(Path path) {
        return files.update(path);
    }
}
