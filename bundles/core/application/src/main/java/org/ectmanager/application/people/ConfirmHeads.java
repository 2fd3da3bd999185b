/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Head;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Head teachers whom somebody else added are shown to the appropriate body. Where its policy asks for it they sign
 * nothing until it confirms them; elsewhere they are shown for information, for {@link #DAYS_SHOWN} days.
 */
@ProviderType
public interface ConfirmHeads {

    int DAYS_SHOWN = 30;

    /** Whether this body's policy asks for it. */
    boolean asked(Caller caller);

    /** Whether this person is head teacher of the school and signs nothing there until the body has confirmed them. */
    boolean awaited(Caller caller, SchoolId school);

    /** Those to confirm, or to know of, the latest first. */
    List<Head> all(Caller caller);

    Optional<Head> find(Caller caller, long appointment);

    /** From now on the head teacher may sign. */
    List<Refusal> confirm(Caller caller, long appointment, long version);

    /** Ends the position; the reason goes to the school's induction lead. */
    List<Refusal> reject(Caller caller, long appointment, long version, String reason);
}
