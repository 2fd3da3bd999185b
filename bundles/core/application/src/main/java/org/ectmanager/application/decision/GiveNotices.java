/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.decision.Notice;
import org.ectmanager.domain.decision.Notice.Recipient;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whom a decision is told, and by when (R47). The early career teacher and the head teacher get the notice from this
 * service by e-mail; that the others were told is said by a person of the body, and so it is of whomever no e-mail could
 * reach.
 */
@ProviderType
public interface GiveNotices {

    /**
     * Those whom a person of the body tells.
     *
     * @param unreached those whom the notice of this service did not reach
     */
    static Set<Recipient> byHand(Set<Recipient> unreached) {
        var those = EnumSet.of(Recipient.EMPLOYER, Recipient.SECRETARY_OF_STATE);
        those.addAll(unreached);
        return Set.copyOf(those);
    }

    /** For the body's staff; empty while there is no decision. */
    Standing standing(Caller caller, long decision);

    /**
     * Keeps what somebody changed of who has been told by hand; what a colleague said meanwhile stays. Decision makers,
     * leads and administrators say so.
     */
    List<Refusal> given(Caller caller, long decision, Change change);

    /**
     * What somebody changed of a list.
     *
     * @param shown who had been told when they were shown it
     * @param told who has been told, as they say now
     */
    record Change(Set<Recipient> shown, Set<Recipient> told) {

        public Change {
            shown = Set.copyOf(shown);
            told = Set.copyOf(told);
        }

        public boolean adds(Recipient recipient) {
            return told.contains(recipient) && !shown.contains(recipient);
        }

        public boolean takesBack(Recipient recipient) {
            return shown.contains(recipient) && !told.contains(recipient);
        }
    }

    /**
     * How far the notices of a decision are.
     *
     * @param notices one for each who has to be told
     * @param byHand those whom a person of the body tells
     * @param given those that a person said were given
     * @param mine whether the caller may say so
     */
    record Standing(List<Notice> notices, Set<Recipient> byHand, List<NoticeGiven> given, boolean mine) {

        public Standing {
            notices = List.copyOf(notices);
            byHand = Set.copyOf(byHand);
            given = List.copyOf(given);
        }

        public boolean isGiven(Recipient recipient) {
            return given.stream().anyMatch(one -> one.recipient() == recipient);
        }
    }
}
