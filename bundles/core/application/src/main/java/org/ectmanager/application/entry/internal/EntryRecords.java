/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.entry.internal;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.link.LinkOwners;
import org.ectmanager.application.port.Links;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.SchoolEntries;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is written when a school asks to get in. */
@Component(service = EntryRecords.class)
public final class EntryRecords {

    static final Refusal LINK_USED = Refusal.of(
            "link.used", "This link was used before or is too old. The appropriate body can send you a new one");

    private final SchoolEntries entries;
    private final Happenings happenings;
    private final Links links;
    private final LinkOwners owners;
    private final People people;

    @Activate
    public EntryRecords(
            @Reference SchoolEntries entries,
            @Reference Happenings happenings,
            @Reference Links links,
            @Reference LinkOwners owners,
            @Reference People people) {
        this.entries = entries;
        this.happenings = happenings;
        this.links = links;
        this.owners = owners;
        this.people = people;
    }

    SchoolEntries entries() {
        return entries;
    }

    Happenings happenings() {
        return happenings;
    }

    Links links() {
        return links;
    }

    /** Whether there is somebody at the school who can add others. */
    boolean isLed(SchoolId school) {
        return people.at(school).stream()
                .anyMatch(held -> EnterSchoolService.APPLICANTS.contains(
                        held.appointment().position()));
    }

    Optional<LinkOwners.Linked> linked(String token) {
        return owners.of(token, Purpose.ANSWER_QUERY);
    }

    /** The entry whose question waits behind a link that is still open. */
    Optional<SchoolEntry> queried(String tokenHash, Instant now) {
        return links.find(tokenHash)
                .filter(link -> link.open(now))
                .flatMap(link -> entries.find(new SchoolId(link.subject().orElseThrow())))
                .filter(entry -> entry.state() == SchoolEntry.State.QUERIED);
    }
}
