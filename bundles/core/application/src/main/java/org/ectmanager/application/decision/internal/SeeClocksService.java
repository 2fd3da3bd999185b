/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.decision.SeeClocks;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.decision.Deadline;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SeeClocksService implements SeeClocks {

    private final Transactions transactions;
    private final Rights rights;
    private final DecisionRecords records;
    private final CaseFile caseFile;
    private final Clock clock;

    @Activate
    public SeeClocksService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference DecisionRecords records,
            @Reference CaseFile caseFile,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    @Override
    public List<Deadline> toHandIn(Caller caller, SchoolId school, Opened opened) {
        rights.require(caller, Right.WRITE_REPORT, school);
        if (!opened.report().planned().isFinal() || opened.report().isHandedIn()) {
            return List.of();
        }
        return transactions.in(caller.scope(), () -> Stream.concat(
                        caseFile.recommendation(caller.body(), opened.induction()).stream(),
                        signedByTeacher(opened).stream()
                                .map(day -> caseFile.copy(caller.body(), opened.induction(), day)))
                .toList());
    }

    private Optional<LocalDate> signedByTeacher(Opened opened) {
        return opened.signatures().stream()
                .filter(signature -> signature.signatory() == Signatory.ECT)
                .map(signature -> LocalDate.ofInstant(signature.at(), clock.getZone()))
                .findFirst();
    }

    @Override
    public Optional<Running> sinceHandedIn(Caller caller, long report) {
        rights.require(caller, Right.REVIEW_REPORT);
        return transactions.in(caller.scope(), () -> records.decisions()
                .on(report)
                .filter(decision -> decision.made().isEmpty())
                .map(decision -> new Running(decision.id(), caseFile.running(caller.body(), decision))));
    }
}
