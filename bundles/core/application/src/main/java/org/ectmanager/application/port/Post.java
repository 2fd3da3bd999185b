/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.people.EmailAddress;
import org.osgi.annotation.versioning.ConsumerType;

/** Hands letters to the mail system. In sample mode they are kept in {@link CapturedMail} and leave the machine never. */
@ConsumerType
public interface Post {

    /** Hands over one letter now. Never throws because the mail system is away or says no. */
    Delivery send(Letter letter);

    /** What became of a letter. The reasons hold no personal data. */
    sealed interface Delivery {}

    /** The mail system has taken it over. */
    record Sent() implements Delivery {}

    /** Not now: try again later. */
    record Delayed(String reason) implements Delivery {}

    /** Never: the mail system refuses this letter or this address for good. */
    record Refused(String reason) implements Delivery {}

    /**
     * One mail, in both forms.
     *
     * @param id the same whenever this letter is tried again, so that a second copy can be recognised: letters, digits,
     *     dots and hyphens
     * @param fromName the appropriate body's name
     * @param replyTo where answers go: the body's help address
     */
    record Letter(
            String id,
            String fromName,
            EmailAddress replyTo,
            EmailAddress to,
            String subject,
            String html,
            String text) {

        public Letter {
            requireNonNull(replyTo, "replyTo");
            requireNonNull(to, "to");
            requireNonNull(html, "html");
            requireNonNull(text, "text");
            if (!id.matches("[A-Za-z0-9.-]{1,100}")) {
                throw new IllegalArgumentException("A letter's id is letters, digits, dots and hyphens");
            }
            fromName = oneLine(fromName, "sender's name");
            subject = oneLine(subject, "subject");
        }

        private static String oneLine(String text, String what) {
            if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("A letter's " + what + " is one line of text");
            }
            return text.strip();
        }
    }
}
