/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.ectmanager.application.port.Backups;

/** Writes one consistent snapshot of everything into a new file that only its owner can read. */
@Service
@Command(
        scope = "ect",
        name = "backup",
        description = "Writes one consistent snapshot of everything into a new file that only its owner can read")
public final class BackupCommand implements Action {

    @Reference
    Backups backups;

    @Argument(name = "file", required = true, description = "The file to write; it must not exist yet")
    @Completion(FileCompleter.class)
    String file;

    @Override
    public Object execute() throws IOException {
        var path = Path.of(file);
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var to = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
            var summary = backups.write(to);
            System.out.println(summary.rows() + " rows of " + summary.tables() + " tables were written to " + path);
        } catch (RuntimeException failure) {
            Files.delete(path);
            throw failure;
        }
        return null;
    }
}
