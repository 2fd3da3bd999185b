/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Leads and administrators of an appropriate body help somebody on the telephone who is locked out. Two proofs are
 * needed: the answers to both of the person's security questions, and a single-use link that goes to the address which
 * that person confirmed; or, where that mailbox is lost, a call back and a link to a new address. The answers alone
 * change nothing. Nothing of this is there while the appropriate body has security questions turned off.
 */
@ProviderType
public interface HelpLockedOut {

    /** Whether this caller may help, and their appropriate body asks security questions. */
    boolean offered(Caller caller);

    /**
     * Whoever has a position under this appropriate body and fits a part of a name, of an e-mail address before its
     * {@code @}, or a whole username or address; a short list. What is too short to search for is refused.
     */
    Result<List<Helped>> find(Caller caller, String search);

    /** The questions to ask; none when the person never answered any. Empty when the person is not to be found here. */
    Optional<Asked> ask(Caller caller, PersonId person);

    /**
     * Compares the answers. Right ones send the link; wrong ones are recorded and slow down further tries with this
     * person. Which of the answers is wrong is not told.
     */
    List<Refusal> help(Caller caller, PersonId person, List<String> answers);

    /**
     * Gives a new address for somebody who has lost the mailbox of the old one. Besides the answers it takes a call back
     * on a number that was on record, and a reason; the address counts once it is confirmed from there, the old one is
     * told before, and nothing can be signed for 24 hours after.
     */
    List<Refusal> move(Caller caller, PersonId person, List<String> answers, NewAddress address);

    /**
     * Who is helped.
     *
     * @param accepted whether a position here is accepted; otherwise name and address are what somebody typed, and a link
     *     goes to the address of the account all the same
     */
    record Helped(PersonId id, PersonName name, EmailAddress email, List<Position> positions, boolean accepted) {

        public Helped {
            positions = List.copyOf(positions);
        }
    }

    /** Somebody with their questions, in the order in which the answers are expected. */
    record Asked(Helped person, List<String> questions) {

        public Asked {
            questions = List.copyOf(questions);
        }
    }
}
