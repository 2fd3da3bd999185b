/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.entry;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.SchoolEntries.Listed;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** The appropriate body lets a school in, asks it something, or refuses it. Features 2.3. */
@ProviderType
public interface DecideEntry {

    /** Schools in one state whose name, town or postcode has the words wanted, the longest there first. */
    Slice<Listed> inState(Caller caller, SchoolEntry.State state, Wanted wanted);

    Optional<Listed> find(Caller caller, SchoolId school);

    /** Whether a head teacher or an induction lead is there who can add others; without one it is registered again. */
    boolean isLed(Caller caller, SchoolId school);

    /** Lets the school in: the applicant gets an account and the mail with the username. */
    List<Refusal> authorise(Caller caller, SchoolId school, long version);

    /** Asks the applicant, who answers through a link in the mail. */
    List<Refusal> query(Caller caller, SchoolId school, long version, String question);

    List<Refusal> refuse(Caller caller, SchoolId school, long version, String reason);
}
