/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mail by which an operator invites the lead of an appropriate body. */
@Component
public final class InvitationTeller implements Teller {

    private static final Duration VALID = Duration.ofDays(14);

    private final LinkMaker links;
    private final Addresses addresses;

    @Activate
    public InvitationTeller(@Reference LinkMaker links, @Reference Addresses addresses) {
        this.links = links;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("lead.invited");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var address = new EmailAddress(facts.get("address"));
        return List.of(Letter.from(body.profile(), address, "You are invited to lead an appropriate body")
                .say("You are invited to ECT Manager as lead of "
                        + body.profile().name() + ".")
                .say("With this link you make your account. It works once, for " + VALID.toDays() + " days.")
                .ask(
                        "Accept the invitation",
                        () -> addresses.under(
                                body, "join/" + links.make(Purpose.JOIN_BODY, body, address.value(), VALID)))
                .say("If you do not know what this is about, you need do nothing."));
    }
}
