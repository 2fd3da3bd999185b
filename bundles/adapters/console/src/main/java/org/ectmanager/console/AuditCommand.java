/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.operator.ReadTrail;
import org.ectmanager.application.operator.ReadTrail.Days;
import org.ectmanager.application.operator.ReadTrail.Sought;
import org.ectmanager.application.operator.ReadTrail.Whose;
import org.ectmanager.application.port.Trails.Line;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.teacher.Trn;

/** Shows what happened under an appropriate body, newest first; following one person needs a reason and is kept. */
@Service
@Command(
        scope = "ect",
        name = "audit",
        description =
                "Shows what happened under an appropriate body, newest first; following one person needs a reason,"
                        + " which is kept in the trail")
public final class AuditCommand extends ListingCommand {

    @Reference
    ReadTrail trail;

    @Argument(name = "body", description = NEEDED_BODY, valueToShowInHelp = "")
    @Completion(BodyCompleter.class)
    String body = "";

    @Option(
            name = "--ect",
            description = "Only what was done to this early career teacher: the number of their record",
            valueToShowInHelp = "")
    @Completion(EctCompleter.class)
    String ect = "";

    @Option(name = "--trn", description = "The same by teacher reference number", valueToShowInHelp = "")
    String trn = "";

    @Option(
            name = "--person",
            description = "Only what this person did or was done to: the number, as in ect:users",
            valueToShowInHelp = "")
    String person = "";

    @Option(
            name = "--reason",
            description = "Why one person is followed, in 10 to 500 characters; kept in the trail",
            valueToShowInHelp = "")
    String reason = "";

    @Option(
            name = "--kind",
            description = "Only this kind, such as report.signed, or all that begin with report",
            valueToShowInHelp = "")
    String kind = "";

    @Option(name = "--since", description = "The first day, such as 2026-09-01", valueToShowInHelp = "")
    String since = "";

    @Option(name = "--until", description = "The last day, such as 2026-09-30", valueToShowInHelp = "")
    String until = "";

    @Option(
            name = "--before",
            description = "Only what is older than the line of this number: the next part of a list",
            valueToShowInHelp = "")
    String before = "";

    @Option(name = "--most", description = "How many happenings are shown, 1 to 1000")
    String most = "50";

    @Override
    void work() {
        var listing = new Listing(
                "Number", "At", "Person", "Name", "Position", "Token", "Kind", "Subject", "What happened", "Reason");
        trail.read(one(body), sought(), reason)
                .fold(lines -> lines, refusals -> {
                    throw Refused.by(refusals);
                })
                .forEach(line -> add(listing, line));
        print(listing);
    }

    private Sought sought() {
        return new Sought(
                whose(),
                new Days(day("--since", since), day("--until", until)),
                given(kind),
                number("--before", before),
                typed("--most", most).count(1, MOST_LISTED));
    }

    private Optional<Whose> whose() {
        if (Stream.of(ect, trn, person).filter(text -> !text.isEmpty()).count() > 1) {
            throw new Refused("One person is followed at a time. Give one of --ect, --trn and --person");
        }
        if (!trn.isEmpty()) {
            if (!trn.matches("[0-9]{7}")) {
                throw new Refused("A TRN is seven digits. Give it as --trn 1234567, or the record's number as --ect");
            }
            return Optional.of(new Whose.Teacher(new Trn(trn)));
        }
        return number("--ect", ect).<Whose>map(Whose.Ect::new).or(() -> number("--person", person)
                .map(id -> new Whose.Person(new PersonId(id))));
    }

    private Optional<Long> number(String option, String text) {
        return given(text).map(digits -> typed(option, digits).number());
    }

    private static Optional<LocalDate> day(String option, String text) {
        try {
            return given(text).map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            throw new Refused(option + " is a day, written as 2026-09-01");
        }
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }

    private static void add(Listing listing, Line line) {
        var recorded = line.recorded();
        var happening = recorded.happening();
        listing.add(
                line.number(),
                recorded.at(),
                recorded.actor().map(PersonId::value),
                line.name(),
                line.positions().stream().map(Position::title).collect(Collectors.joining(", ")),
                recorded.token(),
                happening.kind(),
                happening.subject() + happening.subjectId().map(id -> " " + id).orElse(""),
                happening.sentence(),
                happening.reason());
    }
}
