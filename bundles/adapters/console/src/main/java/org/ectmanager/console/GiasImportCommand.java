/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.ectmanager.application.port.SchoolRegister;
import org.ectmanager.application.port.SchoolRegister.Imported;

/** Reads a register file of Get Information about Schools; the same file again changes nothing. */
@Service
@Command(
        scope = "ect",
        name = "gias-import",
        description = "Reads a register file of Get Information about Schools; the same file again changes nothing")
public final class GiasImportCommand extends ListingCommand {

    @Reference
    SchoolRegister register;

    @Argument(
            name = "file",
            description = "Needed: the establishment fields CSV, or the ecf_tech extract",
            valueToShowInHelp = "")
    @Completion(FileCompleter.class)
    String file = "";

    @Option(name = "--faults", description = "How many rows that were left out are listed, 0 to 1000")
    String most = "20";

    @Override
    void work() throws IOException {
        var path = path(file);
        var listed = typed("--faults", most).count(0, MOST_LISTED);
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new Refused("This file cannot be read: " + path + ". Give the path of a file on this machine");
        }
        try (var csv = Files.newInputStream(path)) {
            show(
                    register.load(csv).fold(imported -> imported, refusals -> {
                        throw Refused.by(refusals);
                    }),
                    listed);
        }
    }

    private void show(Imported imported, int listed) {
        var stored = imported.stored();
        if (json) {
            var all = new Listing("Added", "Changed", "Unchanged", "Left out", "Faults");
            all.add(stored.added(), stored.changed(), stored.unchanged(), imported.leftOut(), faults(imported, listed));
            print(all);
            return;
        }
        var counts = new Listing("Added", "Changed", "Unchanged", "Left out");
        counts.add(stored.added(), stored.changed(), stored.unchanged(), imported.leftOut());
        print(counts);
        if (imported.leftOut() > 0) {
            print(faults(imported, listed));
        }
    }

    private static Listing faults(Imported imported, int listed) {
        var faults = new Listing("Line", "Column", "Reason");
        imported.faults().stream()
                .limit(listed)
                .forEach(fault -> faults.add(fault.line(), fault.column(), fault.reason()));
        return faults;
    }
}
