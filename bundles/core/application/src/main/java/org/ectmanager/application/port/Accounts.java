/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.signin.Account;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Sign-ins. An account is read and changed only in a scope of its own person; opening one for somebody else is all
 * that others may do.
 */
@ConsumerType
public interface Accounts {

    /** The narrow look-up by six-digit username or e-mail address. */
    Optional<PersonId> withLogin(String login);

    /** The narrow look-up used to draw a fresh username. */
    boolean taken(String username);

    /** A username that nobody has yet. */
    default String fresh(Supplier<String> drawing) {
        var username = drawing.get();
        while (taken(username)) {
            username = drawing.get();
        }
        return username;
    }

    void open(PersonId person, String username, boolean operator);

    /** The narrow look-up: whether an account was opened for this person. */
    boolean exists(PersonId person);

    Optional<Account> own(PersonId person);

    /**
     * The usernames of whoever accepted a position at a school, for its head teacher and induction leads; nothing for
     * anybody else, and nothing of early career teachers whom the body has released.
     */
    Map<PersonId, String> usernamesAt(SchoolId school);

    /** Whether the person holds a post under any appropriate body, accepted or not; asked in their own scope. */
    boolean hasPost(PersonId person);

    /** Saves an account; the version is the one that was read. */
    void save(Account account);

    /** For whoever helps a person whom the current appropriate body sees; empty for everybody else. */
    List<SecurityAnswer> answersOf(PersonId person);

    void keepAnswers(PersonId person, List<SecurityAnswer> answers);

    /**
     * What the person chose; empty before their first sign-in is finished. Of others only those who hold a post in the
     * current appropriate body, or whom it has released: what is told them is told as they chose.
     */
    Optional<ContactPreferences> preferences(PersonId person);

    void keepPreferences(PersonId person, ContactPreferences preferences);

    void accept(PersonId person, String audience, String version, Instant at);

    boolean anOperatorExists();

    /** Every operator; until the transaction ends nobody else makes fewer of them. */
    List<PersonId> operators();

    /** Makes somebody an operator no more. */
    void endOperator(PersonId person);

    /** A question and the hash of its answer; used only beside a second proof. */
    record SecurityAnswer(String question, String answerHash) {}

    /**
     * How a person may be reached beyond what the induction itself requires.
     *
     * @param reminders by e-mail before something is due
     */
    record ContactPreferences(boolean reminders) {

        /** Whoever has not been asked yet is reminded. */
        public static final ContactPreferences UNTIL_CHOSEN = new ContactPreferences(true);
    }
}
