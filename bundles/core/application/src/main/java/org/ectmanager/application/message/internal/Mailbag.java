/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.internal.Telling.Ready;
import org.ectmanager.application.port.Letters;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.Outbox.Waiting;
import org.ectmanager.application.port.People;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The messages that wait, and what became of their letters. */
@Component(service = Mailbag.class)
public final class Mailbag {

    private final Outbox outbox;
    private final Letters letters;
    private final People people;

    @Activate
    public Mailbag(@Reference Outbox outbox, @Reference Letters letters, @Reference People people) {
        this.outbox = outbox;
        this.letters = letters;
        this.people = people;
    }

    Outbox outbox() {
        return outbox;
    }

    Letters letters() {
        return letters;
    }

    People people() {
        return people;
    }

    /** Whose the message is, where it is about one person. */
    static Optional<PersonId> person(Map<String, String> facts) {
        return Optional.ofNullable(facts.get("person")).map(Long::valueOf).map(PersonId::new);
    }

    /** Where a letter goes: to the reader's own address, also where this body does not learn it any more. */
    EmailAddress mailbox(Draft letter) {
        return letter.reader().flatMap(people::mailboxOfReleased).orElse(letter.to());
    }

    void refused(Waiting waiting, Ready letter, String problem) {
        var reader = letter.draft()
                .reader()
                .or(() -> people.withEmail(letter.mark().to()))
                .or(() -> person(waiting.facts()))
                .filter(person -> people.known(person).isPresent());
        letters.refused(waiting.id(), letter.mark(), reader, problem);
    }
}
