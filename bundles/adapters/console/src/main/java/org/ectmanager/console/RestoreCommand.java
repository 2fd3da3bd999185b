/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.ectmanager.application.port.Backups;

/** Fills an empty platform from a backup: all of it, or nothing. Start the platform again afterwards. */
@Service
@Command(
        scope = "ect",
        name = "restore",
        description =
                "Fills an empty platform from a backup: all of it, or nothing. Start the platform again afterwards")
public final class RestoreCommand extends ListingCommand {

    @Reference
    Backups backups;

    @Argument(name = "file", description = "Needed: the file that ect:backup wrote", valueToShowInHelp = "")
    @Completion(FileCompleter.class)
    String file = "";

    @Override
    void work() throws IOException {
        var path = path(file);
        if (!Files.isReadable(path)) {
            throw new Refused("This file cannot be read: " + path + ". Give the file that ect:backup wrote");
        }
        try (var from = new BufferedInputStream(Files.newInputStream(path))) {
            var summary = backups.restore(from);
            tell(
                    summary,
                    summary.rows() + " rows of " + summary.tables() + " tables and " + summary.settings()
                            + " files of settings were restored. Start the platform again before anybody signs in");
        } catch (IllegalStateException refused) {
            throw refused.getCause() == null ? new Refused(refused.getMessage() + ". Nothing was changed") : refused;
        }
    }
}
