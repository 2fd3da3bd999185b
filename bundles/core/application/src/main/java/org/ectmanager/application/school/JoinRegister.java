/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** A school that an appropriate body added and its entry in the register become one (ADR 19). Features 2.22. */
@ProviderType
public interface JoinRegister {

    /**
     * Says which entry of the register a school is that was added. A URN that the register does not have yet is noted.
     * Refused with {@code urn.another} when that entry has another name at another place, and with {@code urn.in-use}
     * when an appropriate body works with it already.
     */
    List<Refusal> join(Caller caller, SchoolId school, long version, String urn);
}
