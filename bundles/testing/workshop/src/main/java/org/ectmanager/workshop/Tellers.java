/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.util.List;
import org.ectmanager.application.decision.NoticeText;
import org.ectmanager.application.message.internal.AbsenceTeller;
import org.ectmanager.application.message.internal.Addresses;
import org.ectmanager.application.message.internal.AwaitedDecisionTeller;
import org.ectmanager.application.message.internal.CalendarTeller;
import org.ectmanager.application.message.internal.ContractTeller;
import org.ectmanager.application.message.internal.DecisionTeller;
import org.ectmanager.application.message.internal.DraftTeller;
import org.ectmanager.application.message.internal.LeavingTeller;
import org.ectmanager.application.message.internal.NamedContactTeller;
import org.ectmanager.application.message.internal.NextPeriodTeller;
import org.ectmanager.application.message.internal.PostsTeller;
import org.ectmanager.application.message.internal.Recipients;
import org.ectmanager.application.message.internal.ReductionTeller;
import org.ectmanager.application.message.internal.ReportTeller;
import org.ectmanager.application.message.internal.TeamTeller;
import org.ectmanager.application.message.internal.Telling;
import org.ectmanager.application.message.internal.WalesTeller;
import org.ectmanager.persistence.contract.JpaContractCorrections;

/** Those who tell people by mail what has happened to a report, a plan or a decision. */
record Tellers(
        Workshop workshop, RegistrationDesk registration, JpaContractCorrections corrections, AppealDesk appeals) {

    Telling telling() {
        var addresses = new Addresses(Workshop.PLATFORM);
        var recipients = new Recipients(workshop.people);
        return new Telling(
                List.of(
                        new ReportTeller(
                                recipients,
                                registration.reports,
                                registration.inductions,
                                workshop.accounts,
                                addresses),
                        new TeamTeller(recipients, registration.inductions, registration.reports, addresses),
                        new NamedContactTeller(recipients, registration.inductions, addresses),
                        new ContractTeller(corrections, recipients, addresses),
                        new NextPeriodTeller(registration.reports, workshop.schools, recipients, addresses),
                        new PostsTeller(registration.inductions, recipients, addresses),
                        new CalendarTeller(registration.inductions, recipients, addresses),
                        new DraftTeller(registration.inductions, recipients, addresses),
                        new LeavingTeller(registration.inductions, recipients, addresses),
                        new AbsenceTeller(registration.inductions, registration.absences, recipients, addresses),
                        new WalesTeller(registration.inductions, recipients, addresses),
                        new ReductionTeller(registration.inductions, registration.reductions, recipients, addresses),
                        new AwaitedDecisionTeller(
                                recipients,
                                registration.decisions,
                                registration.inductions,
                                workshop.accounts,
                                addresses),
                        appeals.teller(recipients, addresses),
                        appeals.reminding(recipients, workshop.accounts, addresses),
                        new DecisionTeller(
                                recipients,
                                registration.decisions,
                                registration.inductions,
                                new NoticeText(workshop.transactions, workshop.schools, workshop.clock),
                                addresses)),
                workshop.post::add);
    }
}
