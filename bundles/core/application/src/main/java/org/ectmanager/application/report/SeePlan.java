/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** The reviews and assessments of an induction, for whoever may see the induction: dates and states, no text. */
@ProviderType
public interface SeePlan {

    /** By due date and without content; none when the caller may not see the induction. */
    List<Report> of(Caller caller, long induction);
}
