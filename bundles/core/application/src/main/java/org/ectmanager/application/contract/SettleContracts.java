/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.contract;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.ContractCorrections.Listed;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** What schools say is wrong with contracts on record: seen by school and body, settled by the body's officers. */
@ProviderType
public interface SettleContracts {

    /** All that wait, the oldest first, for the body's staff. */
    List<Listed> waiting(Caller caller);

    /** What waits at one school, for those who write its reports. */
    List<Listed> waitingAt(Caller caller, SchoolId school);

    /** Everything that was ever said of one induction; none when this person may not see it. */
    List<ContractCorrection> of(Caller caller, long induction);

    Optional<Listed> look(Caller caller, long correction);

    /** Marks one as dealt with. The school is told what was done. */
    List<Refusal> settle(Caller caller, Seen seen, String answer);

    /** What was changed since it was seen. */
    Optional<LaterEdit> since(Caller caller, Seen seen);

    /** Which one, as it was seen on screen. */
    record Seen(long correction, long version) {}
}
