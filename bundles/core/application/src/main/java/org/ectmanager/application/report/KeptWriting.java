/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was written in reports that a new plan does without: read by those at the school who write reports, as the drafts
 * were. Nobody has signed it and nobody else has ever seen it.
 */
@ProviderType
public interface KeptWriting {

    /** Of an induction, the last due first; none for whoever may not read them. */
    List<Fallen> of(Caller caller, Induction induction);

    /** One of them with everything a page needs. Looking is recorded. */
    Optional<Opened> open(Caller caller, SchoolId school, long report);

    /** A file that was attached to one of them and did not go with another report. Looking is recorded. */
    Optional<Evidence.File> evidence(Caller caller, SchoolId school, long report, long file);

    /**
     * One of them.
     *
     * @param form with which it was begun
     * @param into the report in which it is gone on with, while that is in the plan
     */
    record Opened(
            Induction induction,
            Fallen fallen,
            FormDefinition form,
            Optional<Report> into,
            List<Evidence.Attached> evidence) {

        public Opened {
            requireNonNull(induction, "induction");
            requireNonNull(fallen, "fallen");
            requireNonNull(form, "form");
            requireNonNull(into, "into");
            evidence = List.copyOf(evidence);
        }
    }
}
