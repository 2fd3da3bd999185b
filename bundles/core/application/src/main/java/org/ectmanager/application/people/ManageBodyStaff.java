/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.people.ManagePeople.Versions;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.People.Ended;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** An appropriate body's own staff, added, edited and ended by its lead. Features 1.2; R10. */
@ProviderType
public interface ManageBodyStaff {

    /** The positions that a lead may give. */
    Set<Position> OFFERED =
            EnumSet.of(Position.AB_LEAD, Position.AB_ADMINISTRATOR, Position.QUALITY_ASSURER, Position.DECISION_MAKER);

    List<Appointed> all(Caller caller);

    /** Who had a position here before, the latest first. */
    List<Ended> ended(Caller caller);

    Optional<Appointed> find(Caller caller, long appointment);

    /** Adds a person; they get their own username and one-time password by mail. The form's training is not read. */
    List<Refusal> add(Caller caller, PersonForm form);

    /** Changes name and telephone. A changed e-mail address counts once its owner confirms it from there. */
    List<Refusal> edit(Caller caller, long appointment, Versions versions, PersonForm form);

    /** What a colleague changed since the post was seen at these versions. */
    Optional<LaterEdit> since(Caller caller, long appointment, Versions versions);

    /** Ends a position. The last lead stays. */
    List<Refusal> end(Caller caller, long appointment, long version);

    /** Mails a single-use link to that person's own address, by which they set a new password themselves. */
    void sendLink(Caller caller, long appointment);
}
