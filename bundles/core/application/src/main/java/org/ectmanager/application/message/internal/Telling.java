/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import java.util.List;
import org.ectmanager.application.message.Follower;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.port.Outbox.Waiting;
import org.ectmanager.application.port.PostOffice;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds who follows a message and who tells it, and sends the letters. */
@Component(service = Telling.class)
public final class Telling {

    private final List<Teller> tellers;
    private final List<Follower> followers;
    private final PostOffice postOffice;

    @Activate
    public Telling(
            @Reference(policyOption = GREEDY) List<Teller> tellers,
            @Reference(policyOption = GREEDY) List<Follower> followers,
            @Reference PostOffice postOffice) {
        this.tellers = tellers;
        this.followers = followers;
        this.postOffice = postOffice;
    }

    /** With letters alone. */
    public Telling(List<Teller> tellers, PostOffice postOffice) {
        this(tellers, List.of(), postOffice);
    }

    void tell(AppropriateBodyPlugin body, Waiting waiting) {
        followers.stream()
                .filter(follower -> follower.kinds().contains(waiting.kind()))
                .forEach(follower -> follower.follow(waiting.kind(), waiting.facts()));
        var number = 0;
        for (var teller : tellers) {
            if (teller.kinds().contains(waiting.kind())) {
                for (var draft : teller.letters(body, waiting.kind(), waiting.facts())) {
                    postOffice.send(draft.sealed("ect." + body.profile().id() + "." + waiting.id() + "." + number++));
                }
            }
        }
    }
}
