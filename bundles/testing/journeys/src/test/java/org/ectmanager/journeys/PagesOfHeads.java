/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.List;
import org.ectmanager.application.decision.NoticeText;
import org.ectmanager.application.induction.internal.ReadAtOnceService;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.web.contract.ContractsPanel;
import org.ectmanager.web.decision.DecisionView;
import org.ectmanager.web.ect.EctsPanel;
import org.ectmanager.web.ending.FailedPanel;
import org.ectmanager.web.offer.Offered;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.registration.RegistrationsPanel;
import org.ectmanager.web.registration.SignListPage;
import org.ectmanager.web.registration.SignPage;
import org.ectmanager.web.registration.SignPanel;
import org.ectmanager.web.report.FinalClocks;
import org.ectmanager.web.report.OpenWays;
import org.ectmanager.web.report.ReportPaper;
import org.ectmanager.web.report.ReportsPanel;
import org.ectmanager.web.report.SchoolReportPage;
import org.ectmanager.web.report.SchoolReportsPage;
import org.ectmanager.web.school.NextTasks;
import org.ectmanager.web.school.SchoolHomePage;
import org.ectmanager.web.signature.Unconfirmed;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.ReportDesk;
import org.ectmanager.workshop.Workshop;

/** The pages from which a school sees what is next, and on which its head teacher signs. */
final class PagesOfHeads {

    private final Workshop workshop;
    private final RegistrationDesk desk;
    private final ReportDesk reports;
    private final Rights rights;

    PagesOfHeads(Workshop workshop, RegistrationDesk desk, ReportDesk reports, Rights rights) {
        this.workshop = workshop;
        this.desk = desk;
        this.reports = reports;
        this.rights = rights;
    }

    List<Page> pages(ReportPaper paper) {
        var reading = new ReadAtOnceService(workshop.transactions);
        var decision = new DecisionView(
                new NoticeText(workshop.transactions, workshop.schools, workshop.clock),
                workshop.bodies,
                workshop.clock);
        var unconfirmed = new Unconfirmed(workshop.confirmHeads, workshop.bodies);
        return List.of(
                new SchoolHomePage(
                        workshop.schoolDetails,
                        new NextTasks(workshop.managePeople, rights, desk.team, reports.announced, unconfirmed),
                        reading,
                        new Offered(workshop.bodies),
                        List.of(
                                new FailedPanel(reports.endings),
                                new SignPanel(desk.sign, rights, unconfirmed, workshop.clock),
                                new EctsPanel(desk.see, rights),
                                new RegistrationsPanel(
                                        desk.register, rights, EntryPages.notices(workshop), workshop.clock),
                                EntryPages.panel(workshop, rights),
                                new ReportsPanel(reports.write, rights, workshop.clock),
                                new ContractsPanel(reports.settle, rights, workshop.clock))),
                new SignListPage(desk.sign, reports.write, unconfirmed, workshop.clock),
                new SignPage(desk.sign, desk.register, unconfirmed, EntryPages.toAgree(workshop), workshop.clock),
                new SchoolReportsPage(reports.write, rights, unconfirmed, workshop.clock),
                new SchoolReportPage(
                        reports.write,
                        paper,
                        new OpenWays(rights, unconfirmed, workshop.clock),
                        new FinalClocks(reports.clocks, decision),
                        workshop.clock));
    }
}
