/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import org.ectmanager.application.contract.internal.ContractStatements;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.post.internal.Announcements;
import org.ectmanager.application.report.Report;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Passes on what a report says of the contract as it is, and of the post after it, when the report is shared. */
@Component(service = SaidOfContracts.class)
public final class SaidOfContracts {

    private final ContractStatements statements;
    private final Announcements announcements;
    private final Inductions inductions;

    @Activate
    public SaidOfContracts(
            @Reference ContractStatements statements,
            @Reference Announcements announcements,
            @Reference Inductions inductions) {
        this.statements = statements;
        this.announcements = announcements;
        this.inductions = inductions;
    }

    void follow(Caller caller, Report report) {
        statements.follow(caller, report);
        announcements.follow(caller, report, inductions.find(report.induction()).orElseThrow());
    }
}
