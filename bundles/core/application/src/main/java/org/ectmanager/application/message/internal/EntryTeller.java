/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.SchoolEntries;
import org.ectmanager.application.port.SchoolEntries.Listed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails about a school that wants to get in: to the appropriate body (E1) and to the applicant. */
@Component
public final class EntryTeller implements Teller {

    private static final Duration TO_ANSWER = Duration.ofDays(28);
    private static final Set<Position> AUTHORISERS = EnumSet.of(Position.AB_LEAD, Position.AB_ADMINISTRATOR);

    private final People people;
    private final SchoolEntries entries;
    private final LinkMaker links;
    private final Addresses addresses;

    @Activate
    public EntryTeller(
            @Reference People people,
            @Reference SchoolEntries entries,
            @Reference LinkMaker links,
            @Reference Addresses addresses) {
        this.people = people;
        this.entries = entries;
        this.links = links;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("school.registered", "school.queried", "school.refused");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var school = new SchoolId(Long.parseLong(facts.get("school")));
        return entries.listed(school).stream()
                .flatMap(listed -> switch (kind) {
                    case "school.queried" -> Stream.of(query(body, listed));
                    case "school.refused" -> Stream.of(refusal(body, listed));
                    default -> requests(body, listed);
                })
                .toList();
    }

    private Stream<Draft> requests(AppropriateBodyPlugin body, Listed listed) {
        return people.ofBody().stream()
                .filter(staff -> staff.appointment().isAccepted())
                .filter(staff -> AUTHORISERS.contains(staff.appointment().position()))
                .map(People.Appointed::person)
                .distinct()
                .map(person -> Letter.from(
                                body.profile(),
                                person.email(),
                                "A school asks to be let in: " + listed.school().name())
                        .say("Dear " + person.name().full() + ",")
                        .say(listed.school().name() + ", " + listed.school().place()
                                + ", has registered and waits for you.")
                        .ask(
                                "Look at this school",
                                addresses.under(
                                        body,
                                        "console/schools/"
                                                + listed.school().id().value())));
    }

    private Draft query(AppropriateBodyPlugin body, Listed listed) {
        var school = listed.school().id().value();
        return applicant(body, listed.entry(), "A question about your school\u2019s registration")
                .say(body.profile().name() + " would like to know, before it lets "
                        + listed.school().name() + " in:")
                .say(listed.entry().question())
                .ask(
                        "Answer the question",
                        () -> addresses.under(
                                body,
                                "register-school/answer/" + links.make(Purpose.ANSWER_QUERY, body, school, TO_ANSWER)));
    }

    private Draft refusal(AppropriateBodyPlugin body, Listed listed) {
        return applicant(body, listed.entry(), "Your school\u2019s registration was refused")
                .say(body.profile().name() + " has not let " + listed.school().name() + " in, for this reason:")
                .say(listed.entry().reason())
                .ask("Help and support", addresses.under(body, "help"));
    }

    private static Draft applicant(AppropriateBodyPlugin body, SchoolEntry entry, String subject) {
        return Letter.from(body.profile(), entry.applicant().email(), subject)
                .say("Dear " + entry.applicant().name().full() + ",");
    }
}
