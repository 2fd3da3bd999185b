/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.wales;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Leads and administrators of an appropriate body correct what they count of an extension decided in Wales, after they
 * authorised the registration (R5, guidance 3.11). It is shown with the plan that it makes before it is saved.
 */
@ProviderType
public interface CorrectWales {

    boolean mayCorrect(Caller caller, Induction induction);

    /** The induction whose extension is corrected; empty where there is no such induction. Recorded. */
    Optional<Induction> of(Caller caller, long induction);

    /** What would become of the plan, or why it would be refused. Nothing is saved. */
    Result<WhatIf> ifCorrected(Caller caller, Seen seen, Typed typed);

    List<Refusal> correct(Caller caller, Seen seen, Typed typed);

    /** Which induction, as it was seen on screen. */
    record Seen(long induction, long version) {}

    /**
     * As typed.
     *
     * @param terms by how many terms it was extended in Wales; empty for not at all
     * @param because why it is corrected; the school reads it with the registration
     */
    record Typed(String terms, String because) {

        public Typed {
            requireNonNull(terms, "terms");
            requireNonNull(because, "because");
        }
    }
}
