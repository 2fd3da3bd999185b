/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.message.Follower;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.port.Letters.Mark;
import org.ectmanager.application.port.Outbox.Waiting;
import org.ectmanager.application.port.PostOffice;
import org.ectmanager.domain.people.EmailAddress;
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

    boolean isFollowed(Waiting waiting) {
        return followers.stream().anyMatch(follower -> follower.kinds().contains(waiting.kind()));
    }

    void follow(Waiting waiting) {
        followers.stream()
                .filter(follower -> follower.kinds().contains(waiting.kind()))
                .forEach(follower -> follower.follow(waiting.kind(), waiting.facts()));
    }

    /** Every letter of a message, whether it went out before or not, each ready to be sealed. */
    Map<Mark, Ready> letters(AppropriateBodyPlugin body, Waiting waiting) {
        var letters = new LinkedHashMap<Mark, Ready>();
        var addressed = new HashMap<EmailAddress, Integer>();
        for (var teller : tellers) {
            if (teller.kinds().contains(waiting.kind())) {
                for (var draft : teller.letters(body, waiting.kind(), waiting.facts())) {
                    var ordinal = addressed.merge(draft.to(), 1, Integer::sum) - 1;
                    var mark = new Mark(draft.to(), ordinal);
                    var id = "ect." + body.profile().id() + "." + waiting.id() + "." + letters.size();
                    letters.put(mark, new Ready(id, mark, draft));
                }
            }
        }
        return letters;
    }

    void send(Ready letter, EmailAddress mailbox) {
        postOffice.send(letter.draft().sealed(letter.id(), mailbox));
    }

    /** @param id of the mail: the same however often it is tried */
    record Ready(String id, Mark mark, Draft draft) {}
}
