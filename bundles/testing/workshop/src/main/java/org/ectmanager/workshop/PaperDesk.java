/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.paper.internal.KeepPapersJob;
import org.ectmanager.application.port.RegistrationPrinter;
import org.ectmanager.application.port.ReportPrinter;

/** Where papers of closed records are made and kept. */
public final class PaperDesk {

    public final Job keep;

    /** Papers are a line of text with the hash of what was signed. */
    public PaperDesk(Workshop workshop, RegistrationDesk registration, ReportDesk reports) {
        this(
                workshop,
                registration,
                reports,
                opened -> opened.content().contentHash().getBytes(UTF_8),
                (body, whole, choices) -> whole.registration().state().title().getBytes(UTF_8));
    }

    public PaperDesk(
            Workshop workshop,
            RegistrationDesk registration,
            ReportDesk reports,
            ReportPrinter ofReports,
            RegistrationPrinter ofRegistrations) {
        keep = new KeepPapersJob(
                workshop.transactions,
                workshop.papers,
                workshop.bodies,
                List.of(reports.papers(ofReports), registration.papers(ofRegistrations)));
    }
}
