/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.report.WriteReport.Oath;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** The early career teacher's side: their own induction, their comments, their signature (R38). */
@ProviderType
public interface AnswerReport {

    /** The caller's own induction; empty when they have none here. */
    Optional<Own> own(Caller caller);

    /** A report that was shared. */
    Optional<Opened> open(Caller caller, long report);

    /** Why a report on the caller's own induction cannot be opened; empty where there is none, or it can be. */
    Optional<Became> became(Caller caller, long report);

    /** A file that was attached to a report that was shared. */
    Optional<Evidence.File> evidence(Caller caller, long report, long file);

    /** The PDF that is kept of an accepted report; empty before there is one. Looking is recorded. */
    Optional<Evidence.File> paper(Caller caller, long report);

    /** Keeps the teacher's answers, finished or not, until they sign; refused only where the report was changed. */
    List<Refusal> draft(Caller caller, Seen seen, Map<String, String> typed);

    /** Saves the teacher's answers and signs in one; refused, neither happens. */
    List<Refusal> sign(Caller caller, Seen seen, Map<String, String> typed, Oath oath);

    /** Signs with the answers that were saved. */
    List<Refusal> sign(Caller caller, Seen seen, Oath oath);

    /** One's own induction with all its reports. */
    record Own(Induction induction, List<Report> reports) {}
}
