/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.agreement;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Acceptances.Line;
import org.ectmanager.spi.body.Agreement;
import org.osgi.annotation.versioning.ProviderType;

/** The appropriate body sees which schools have accepted which version of its agreements (P24). */
@ProviderType
public interface SeeAcceptances {

    List<Agreement> agreements(Caller caller);

    /** The schools that are let in, by name, each with what it accepted last of one agreement. */
    Slice<Line> schools(Caller caller, String agreement, Wanted wanted);

    /** How many schools have not accepted what they have to; nothing is asked of the records where that is nothing. */
    long lacking(Caller caller);

    /** Whether what a school accepted last still counts. */
    boolean holds(Agreement agreement, Line line);

    /** One acceptance, with the words that were accepted. */
    Optional<Acceptance> accepted(Caller caller, long acceptance);
}
