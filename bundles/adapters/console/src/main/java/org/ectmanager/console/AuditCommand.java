/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.application.operator.ReadTrail;
import org.ectmanager.application.operator.ReadTrail.Days;
import org.ectmanager.application.operator.ReadTrail.Sought;
import org.ectmanager.application.operator.ReadTrail.Whose;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.Trails.Line;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.teacher.Trn;

/**
 * Shows what happened under an appropriate body, present or away, or to the platform itself, newest first; following one
 * person, or reading why people did something, needs a reason and is kept.
 */
@Service
@Command(
        scope = "ect",
        name = "audit",
        description =
                "Shows what happened under an appropriate body, here or away, or to the platform itself, newest first;"
                        + " following one person, or reading the reasons that people gave, needs a reason, which is"
                        + " kept in the trail")
public final class AuditCommand extends ListingCommand {

    @Reference
    ReadTrail trail;

    @Reference
    AwayBodies away;

    @Reference
    Platform running;

    @Argument(
            name = "body",
            description = "Needed unless --platform: the id of an appropriate body, here or away",
            valueToShowInHelp = "")
    @Completion(AnyBodyCompleter.class)
    String body = "";

    @Option(
            name = "--platform",
            description = "The platform's own trail: operators, moves of the clock, bank holidays, bodies made, taken"
                    + " off and put back")
    boolean platform;

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
            description = "Why one person is followed, or the reasons that people gave are read, in 10 to 500"
                    + " characters; kept in the trail. Without it the reasons are left out",
            valueToShowInHelp = "")
    String reason = "";

    @Option(
            name = "--kind",
            description = "Only this kind, such as report.submitted, or all that begin with report",
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
        var listing = new Listing(columns());
        read().fold(lines -> lines, refusals -> {
                    throw Refused.by(refusals);
                })
                .forEach(line -> add(listing, line));
        print(listing);
    }

    /** In a sample the platform's clock can be moved, so that the real time is told too. */
    private String[] columns() {
        var before = running.isSample() ? Stream.of("Number", "At", "Really at") : Stream.of("Number", "At");
        return Stream.concat(
                        before,
                        Stream.of("Person", "Name", "Position", "Token", "Kind", "Subject", "What happened", "Reason"))
                .toArray(String[]::new);
    }

    private Result<List<Line>> read() {
        if (!platform) {
            return trail.read(named(), sought(), reason);
        }
        if (!body.isEmpty()) {
            throw new Refused("One trail is read at a time. Give --platform, or the id of an appropriate body");
        }
        return trail.ofPlatform(sought(), reason);
    }

    /** One that is away left its trail. */
    private BodyId named() {
        var id = typed("body", body).given();
        return Stream.concat(away.all().stream(), away.retired().stream())
                .filter(look -> look.body().value().equals(id))
                .findFirst()
                .map(look -> {
                    if (!json) {
                        System.out.println(isAway(look));
                    }
                    return look.body();
                })
                .or(() -> present(id))
                .orElseThrow(() -> new Refused("No appropriate body of this id is here or away. Type ect:bodies to see"
                        + " those that are here; those that are away are on the operators\u2019 home page"));
    }

    private static String isAway(KeptLook look) {
        return look.name()
                + look.awaySince().map(since -> " has been away since " + since).orElse(" has just gone away")
                + look.retiredAt()
                        .map(off -> " and was taken off the directory on " + off)
                        .orElse("")
                + ". This is what it left.";
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
            return Optional.of(new Whose.Teacher(trn()));
        }
        return number("--ect", ect).<Whose>map(Whose.Ect::new).or(() -> number("--person", person)
                .map(id -> new Whose.Person(new PersonId(id))));
    }

    private Trn trn() {
        try {
            return new Trn(trn);
        } catch (IllegalArgumentException wrong) {
            throw new Refused("A TRN is seven digits. Give it as --trn 1234567, or the record's number as --ect");
        }
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

    /** What happened to a body as a whole has the body's id in place of a number. */
    private static String ofBody(Line line) {
        return line.recorded().happening().subject().equals("body")
                ? line.body().map(id -> " " + id).orElse("")
                : "";
    }

    private void add(Listing listing, Line line) {
        var at = line.recorded().at();
        var when = running.isSample() ? Stream.of(line.number(), at, line.real()) : Stream.of(line.number(), at);
        listing.add(Stream.concat(when, told(line)).toArray());
    }

    private static Stream<Object> told(Line line) {
        var recorded = line.recorded();
        var happening = recorded.happening();
        return Stream.of(
                recorded.actor().map(PersonId::value),
                line.name(),
                line.byOperator()
                        ? "Operator"
                        : line.positions().stream().map(Position::title).collect(Collectors.joining(", ")),
                recorded.token(),
                happening.kind(),
                happening.subject() + happening.subjectId().map(id -> " " + id).orElseGet(() -> ofBody(line)),
                line.whom().isEmpty() ? happening.sentence() : happening.sentence() + ": " + line.whom(),
                happening.reason());
    }
}
