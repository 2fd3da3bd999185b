/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.Backups;

/** Writes one consistent snapshot of everything into a new file that only its owner can read. */
@Service
@Command(
        scope = "ect",
        name = "backup",
        description = "Writes one consistent snapshot of everything into a new file that only its owner can read")
public final class BackupCommand extends ListingCommand {

    private static final String OF_A_SAMPLE = ". This is a sample, which fills itself when it first starts: no platform"
            + " is filled from this file. To keep the sample, keep the directory that --data names";

    @Reference
    Backups backups;

    @Reference
    Platform platform;

    @Argument(name = "file", description = "Needed: the file to write; it must not exist yet", valueToShowInHelp = "")
    @Completion(FileCompleter.class)
    String file = "";

    @Override
    void work() throws IOException {
        var path = path(file);
        create(path);
        var whole = false;
        try {
            var summary = written(path);
            whole = true;
            tell(
                    summary,
                    summary.rows() + " rows of " + summary.tables() + " tables and " + summary.settings()
                            + " files of settings were written to " + path
                            + (platform.isSample() ? OF_A_SAMPLE : ""));
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    private Backups.Summary written(Path path) throws IOException {
        try (var to = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
            return backups.write(to);
        }
    }

    private static void create(Path path) throws IOException {
        try {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException there) {
            throw new Refused("There is a file " + path + " already. Give another name, or move that file away");
        } catch (NoSuchFileException | AccessDeniedException closed) {
            throw new Refused(
                    "No file can be written at " + path + ". Give a directory that is there and may be written");
        }
    }
}
