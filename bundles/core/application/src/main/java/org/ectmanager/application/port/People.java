/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** Persons, and their appointments under the appropriate body of the current transaction. */
@ConsumerType
public interface People {

    void add(Person person);

    /** Saves name, e-mail address and telephone; the version is the one that was read. */
    void save(Person person);

    Optional<Person> find(PersonId id);

    /** The narrow look-up: tells only whether somebody has this address. */
    Optional<PersonId> withEmail(EmailAddress address);

    /**
     * Where a mail to a teacher goes whom this body has released; empty for everybody else. For sending alone: the body
     * is not shown it.
     */
    Optional<EmailAddress> mailboxOfReleased(PersonId person);

    /** The narrow look-up: whether this is the account of an early career teacher, wherever they were registered. */
    boolean isTeacher(PersonId person);

    /**
     * In a scope of the person: they were taken for a teacher and are not. Whoever accepted such a post once is that
     * teacher and stays it.
     */
    void isNoTeacher();

    /** Gives a post, with what was typed of the person; that is shown until the person accepts. */
    void appoint(Appointed typed);

    /** Saves training and confirmation; the version is the one that was read. */
    void save(Appointment appointment);

    /** Saves what was typed of somebody who has not accepted yet, and their training. */
    void describe(Appointed typed);

    /**
     * The post's owner accepts it, in their own scope. Whoever holds no accepted post anywhere yet takes on the name that
     * was typed for this one; everybody else keeps their own.
     */
    void accept(Appointment appointment, Instant at);

    /** Ends an appointment; the person's other appointments stay. The post keeps the name that was last known. */
    void end(Appointment appointment);

    /** Keeps others from changing who has a position at a school, or in the body itself, until this is over. */
    void hold(Optional<SchoolId> place);

    List<Appointment> appointmentsOf(PersonId person);

    /** The posts that may stand against another one: an early career teacher's counts during induction only. */
    List<Appointment> posts(PersonId person);

    /**
     * A person as this body knows them: with their own details where they accepted a post, otherwise as typed; also
     * somebody who has left. Empty for a stranger.
     */
    Optional<Person> known(PersonId person);

    /**
     * An early career teacher who accepted their post at a school, also one who has left it. Empty until then: nobody
     * knows yet whose the typed address is.
     */
    Optional<Person> acceptedTeacher(PersonId ect, SchoolId school);

    /** Several people as this body knows them, strangers left out. One statement. */
    Map<PersonId, Known> known(List<PersonId> people);

    /**
     * A person as this body knows them.
     *
     * @param ofBody whether they hold an accepted position in the body itself
     */
    record Known(Person person, boolean ofBody) {

        public Known {
            requireNonNull(person, "person");
        }
    }

    /** Everybody with a position at a school, heads first, then by name. */
    List<Appointed> at(SchoolId school);

    /** The post of an early career teacher at a school, unless the body has released them. */
    Optional<Appointed> teacher(SchoolId school, PersonId person);

    /** The same with how the invitation stands; also the post that ended because its owner said that it is not theirs. */
    Optional<Invitee> invitee(SchoolId school, PersonId person);

    /**
     * An early career teacher who was invited.
     *
     * @param username for the school's head teacher and induction leads; empty for others and until the post is accepted
     * @param declinedAt when the owner of the address said that they are not this teacher; the post has ended then
     * @param ownAccount whether the teacher accepted this account as theirs before, here or elsewhere
     */
    record Invitee(Appointed appointed, Optional<String> username, Optional<Instant> declinedAt, boolean ownAccount) {}

    /** Everybody with a position in the appropriate body itself. */
    List<Appointed> ofBody();

    /** Everybody with a position anywhere under the appropriate body, without the teachers whom it has released. */
    List<Appointed> everybody();

    /** Positions that ended, the latest first: at a school, or in the appropriate body itself when empty. */
    List<Ended> ended(Optional<SchoolId> place, int most);

    /** Heads of schools whom somebody else added and whom the body has not confirmed, the latest first. */
    List<Head> unconfirmedHeads();

    /**
     * A position that ended.
     *
     * @param appointed with the name that was last known
     */
    record Ended(Appointed appointed, Instant until) {}

    /** A head teacher with the school's name. */
    record Head(Appointed appointed, String school) {}

    /**
     * A person with one of their appointments. Until the person accepts it, name, e-mail address and telephone are those
     * that were typed.
     */
    record Appointed(Person person, Appointment appointment) {}
}
