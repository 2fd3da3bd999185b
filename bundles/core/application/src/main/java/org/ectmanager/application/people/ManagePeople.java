/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.People.Ended;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** A school's people: added, edited and removed by the school itself. Features 1.1 and 2.7. */
@ProviderType
public interface ManagePeople {

    List<Appointed> at(Caller caller, SchoolId school);

    /** Who had a position here before, the latest first. */
    List<Ended> ended(Caller caller, SchoolId school);

    Optional<Appointed> find(Caller caller, SchoolId school, long appointment);

    /**
     * By which username whoever accepted a position here signs in, early career teachers too. For the head teacher and
     * the induction leads, who help whoever forgot it; empty for everybody else. Features 1.1.
     */
    Map<PersonId, String> usernames(Caller caller, SchoolId school);

    /** The positions that this caller may give at this school. */
    Set<Position> offered(Caller caller, SchoolId school);

    /** Adds a person; they get their own username and one-time password by mail. */
    List<Refusal> add(Caller caller, SchoolId school, PersonForm form);

    /**
     * Changes what was typed, until the person accepts; another e-mail address then invites another person. Afterwards
     * name, telephone and e-mail address are the person's own to change, and a changed address counts once its owner
     * confirms it from there.
     */
    List<Refusal> edit(Caller caller, SchoolId school, long appointment, Versions versions, PersonForm form);

    /** What a colleague changed since the post was seen at these versions. */
    Optional<LaterEdit> since(Caller caller, SchoolId school, long appointment, Versions versions);

    /** Ends a position. The last head teacher or induction lead of a school stays. */
    List<Refusal> remove(Caller caller, SchoolId school, long appointment, long version);

    /** Mails a single-use link to that person's own address, by which they set a new password themselves. */
    void sendLink(Caller caller, SchoolId school, long appointment);

    /** What was on screen when editing began. */
    record Versions(long person, long appointment) {}
}
