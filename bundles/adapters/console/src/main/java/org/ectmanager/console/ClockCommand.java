/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ectmanager.application.clock.PlatformClock;

/** Shows the platform's clock, or moves it on; only a sample platform's clock can be moved. */
@Service
@Command(
        scope = "ect",
        name = "clock",
        description = "Shows the platform's clock, or moves it on; only a sample platform's clock can be moved")
public final class ClockCommand extends ListingCommand {

    @Reference
    PlatformClock clock;

    @Argument(index = 0, name = "what", description = "show or set; show unless told")
    @Completion(
            value = StringsCompleter.class,
            values = {"show", "set"})
    String what = "show";

    @Argument(
            index = 1,
            name = "moment",
            description =
                    "Needed by set: 2026-10-01, 2026-10-01T09:00 (both in London) or 2026-10-01T08:00:00Z; never back",
            valueToShowInHelp = "")
    String moment = "";

    @Override
    void work() {
        switch (what) {
            case "show" -> {}
            case "set" -> move(parsed(moment));
            default -> throw unknown("clock", "show and set");
        }
        var listing = new Listing("Now", "In London", "Moved");
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        listing.add(now, now.atZone(clock.getZone()).toLocalDateTime(), clock.moved());
        print(listing);
    }

    /** The clock refuses by exception what it cannot do; its sentences say why. */
    private void move(Instant to) {
        try {
            clock.moveTo(to);
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw new Refused(refused.getMessage() + ". Type ect:clock to see where it stands");
        }
    }

    private Instant parsed(String text) {
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return LocalDate.parse(text).atStartOfDay(clock.getZone()).toInstant();
            }
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new Refused("Give the moment like 2026-10-01, 2026-10-01T09:00 or 2026-10-01T08:00:00Z");
        }
    }
}
