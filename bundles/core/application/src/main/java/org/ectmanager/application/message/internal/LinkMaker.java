/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ectmanager.application.port.Links;
import org.ectmanager.application.port.Links.Link;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes single-use links while a mail is being written. */
@Component(service = LinkMaker.class)
public final class LinkMaker {

    private final Links links;
    private final Secrets secrets;
    private final Clock clock;

    @Activate
    public LinkMaker(@Reference Links links, @Reference Secrets secrets, @Reference Clock clock) {
        this.links = links;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A link about a record, for whoever gets the mail; older ones of the same purpose about it end. */
    String make(Purpose purpose, AppropriateBodyPlugin body, long subject, Duration valid) {
        links.withdraw(subject, purpose);
        return issue(purpose, body, Optional.empty(), Optional.of(subject), "", valid);
    }

    /** A link for whoever gets the mail, with what it brings about. */
    String make(Purpose purpose, AppropriateBodyPlugin body, String detail, Duration valid) {
        return issue(purpose, body, Optional.empty(), Optional.empty(), detail, valid);
    }

    /** A link for one person; their older ones of the same purpose end. */
    String make(Purpose purpose, AppropriateBodyPlugin body, PersonId person, String detail, Duration valid) {
        links.withdraw(person, purpose);
        return issue(purpose, body, Optional.of(person), Optional.empty(), detail, valid);
    }

    private String issue(
            Purpose purpose,
            AppropriateBodyPlugin body,
            Optional<PersonId> person,
            Optional<Long> subject,
            String detail,
            Duration valid) {
        var token = secrets.token();
        links.issue(new Link(
                secrets.tokenHash(token),
                purpose,
                Optional.of(body.profile().id()),
                person,
                subject,
                detail,
                clock.instant().plus(valid),
                Optional.empty()));
        return token;
    }
}
