/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.ectmanager.application.holiday.ImportHolidays;
import org.ectmanager.application.holiday.ImportHolidays.Imported;
import org.ectmanager.domain.refusal.Refusal;

/** Reads the bank holidays of GOV.UK; the same file again changes nothing. */
@Service
@Command(
        scope = "ect",
        name = "bank-holidays-import",
        description = "Reads the bank holidays of GOV.UK; in the years that the file covers wholly it is the truth")
public final class BankHolidaysImportCommand extends ListingCommand {

    private static final int MOST_FAULTS = 20;

    @Reference
    ImportHolidays holidays;

    @Argument(name = "file", description = "Needed: the file bank-holidays.json of www.gov.uk", valueToShowInHelp = "")
    @Completion(FileCompleter.class)
    String file = "";

    @Override
    void work() throws IOException {
        var path = path(file);
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new Refused("This file cannot be read: " + path + ". Give the path of a file on this machine");
        }
        try (var list = Files.newInputStream(path)) {
            show(holidays.load(list).fold(imported -> imported, refusals -> {
                throw refused(refusals);
            }));
        }
    }

    private void show(Imported imported) {
        if (json) {
            var all = new Listing("Years", "Left out", "Differences");
            all.add(words(imported.years()), words(imported.partYears()), differences(imported));
            print(all);
            return;
        }
        System.out.println("GOV.UK’s list is in force for " + words(imported.years()));
        if (!imported.partYears().isEmpty()) {
            System.out.println(
                    "Left as it was, because the file has only a part of it: " + words(imported.partYears()));
        }
        print(differences(imported));
    }

    private static Listing differences(Imported imported) {
        var differences = new Listing("Day", "Bank holiday", "Change");
        imported.differences()
                .forEach(day -> differences.add(day.day(), day.title(), day.added() ? "added" : "removed"));
        return differences;
    }

    private static String words(SortedSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Refused refused(List<Refusal> refusals) {
        var sentences =
                refusals.stream().limit(MOST_FAULTS).map(Refusal::sentence).collect(Collectors.joining("\n"));
        return new Refused(
                refusals.size() > MOST_FAULTS
                        ? sentences + "\nThere are " + (refusals.size() - MOST_FAULTS) + " more faults"
                        : sentences);
    }
}
