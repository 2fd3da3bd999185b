/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.port.Evidence.Attached;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** The reviews and assessments of an appropriate body. Needs {@code reports:read}. */
@ProviderType
public interface ListReports {

    /** By due date, without what was written. */
    Slice<Listed> list(Client client, Filter filter, Turn turn);

    /** A report that was handed in, with what was written. Looking is recorded. A draft is the tutor's own. */
    Optional<Written> find(Client client, long report);

    /**
     * What to list.
     *
     * @param dueBefore only those that the school has not handed in and that are due before this day
     * @param updatedSince only those that changed at or after this moment
     */
    record Filter(
            Optional<Report.State> state,
            Optional<ReportKind> kind,
            Optional<SchoolId> school,
            Optional<Long> ect,
            Optional<LocalDate> dueBefore,
            Optional<Instant> updatedSince) {}

    /** @param signatures those that stand */
    record Written(
            Report report, PersonName name, FormDefinition form, List<Signature> signatures, List<Attached> evidence) {

        public Written {
            signatures = List.copyOf(signatures);
            evidence = List.copyOf(evidence);
        }
    }
}
