/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.Links;
import org.ectmanager.application.port.Links.Link;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the links by which an operator comes or gets back in. No queue and no log ever holds it. */
@Component(service = OperatorLinks.class)
public final class OperatorLinks {

    private static final Duration VALID = Duration.ofHours(1);
    private static final Duration PROVES = Duration.ofDays(1);

    private final Links links;
    private final Secrets secrets;
    private final Platform platform;
    private final Clock clock;

    @Activate
    public OperatorLinks(
            @Reference Links links, @Reference Secrets secrets, @Reference Platform platform, @Reference Clock clock) {
        this.links = links;
        this.secrets = secrets;
        this.platform = platform;
        this.clock = clock;
    }

    /** The address of a link that proves a new operator's own; kept where messages to operators are. */
    String invite(Proof proof) {
        var token = secrets.token();
        links.issue(new Link(
                secrets.tokenHash(token),
                Purpose.JOIN_OPERATORS,
                Optional.of(Letter.TO_OPERATORS),
                Optional.empty(),
                Optional.empty(),
                proof.detail(),
                clock.instant().plus(PROVES),
                Optional.empty()));
        return platform.address() + "/operator/join/" + token;
    }

    /** Its address; earlier ones end. */
    String issue(PersonId person) {
        var token = secrets.token();
        links.withdraw(person, Purpose.RECOVER_OPERATOR);
        links.issue(new Link(
                secrets.tokenHash(token),
                Purpose.RECOVER_OPERATOR,
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                "",
                clock.instant().plus(VALID),
                Optional.empty()));
        return platform.address() + "/operator/recover/" + token;
    }
}
