/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.List;
import org.ectmanager.application.decision.NoticeText;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.web.appeal.AppealPage;
import org.ectmanager.web.appeal.AppealStepPage;
import org.ectmanager.web.console.AddSchoolPage;
import org.ectmanager.web.console.AddedSchoolsPage;
import org.ectmanager.web.console.AgreeDayPage;
import org.ectmanager.web.console.AnswerNewsPage;
import org.ectmanager.web.console.CloseReportPage;
import org.ectmanager.web.console.ConsoleSchoolsPage;
import org.ectmanager.web.console.ContactPage;
import org.ectmanager.web.console.ContactsPage;
import org.ectmanager.web.console.CorrectSchoolPage;
import org.ectmanager.web.console.CorrectedPanel;
import org.ectmanager.web.console.DecideSchoolPage;
import org.ectmanager.web.console.EntryScreen;
import org.ectmanager.web.console.ExpectedSchoolsPage;
import org.ectmanager.web.console.JoinRegisterPage;
import org.ectmanager.web.console.SchoolNewsPage;
import org.ectmanager.web.console.WithdrawSchoolPage;
import org.ectmanager.web.ect.CorrectInvitationPage;
import org.ectmanager.web.ect.SendLinkPage;
import org.ectmanager.web.mail.RefusedWords;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.reduction.ReducePage;
import org.ectmanager.web.reduction.WithdrawReductionPage;
import org.ectmanager.web.wales.WalesPage;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.ReportDesk;
import org.ectmanager.workshop.Workshop;

/** The pages on which an appropriate body keeps its schools. */
final class ConsoleOfSchools {

    private ConsoleOfSchools() {}

    /** The pages on which a teacher gets another contact or a way in, where induction is reduced, an appeal recorded, a report closed. */
    static List<Page> ofTeachers(RegistrationDesk desk, ReportDesk reports, Workshop workshop, Rights rights) {
        return List.of(
                new ContactsPage(desk.contacts, rights),
                new ContactPage(desk.contacts),
                new SendLinkPage(desk.see, desk.invite),
                new CorrectInvitationPage(
                        desk.see,
                        desk.correctInvitation,
                        new RefusedWords(workshop.refusedMail, workshop.clock),
                        workshop.clock),
                new ReducePage(desk.reduce, workshop.clock),
                new WithdrawReductionPage(desk.reduce),
                new WalesPage(desk.wales),
                new AppealPage(
                        reports.appeals.record,
                        reports.endings,
                        new NoticeText(workshop.transactions, workshop.schools, workshop.clock),
                        workshop.clock),
                new AppealStepPage(reports.appeals.record, workshop.clock),
                new CloseReportPage(reports.close, workshop.clock),
                new AgreeDayPage(reports.agree, workshop.clock));
    }

    static List<Page> pages(Workshop workshop, Rights rights, Platform platform) {
        var entries = new EntryScreen(workshop.correctSchool, workshop.bodies, workshop.clock);
        return List.of(
                new ConsoleSchoolsPage(workshop.decideEntry, workshop.entry.expect, rights, workshop.clock),
                new ExpectedSchoolsPage(workshop.entry.expect, workshop.enterSchool, workshop.clock),
                new AddSchoolPage(workshop.addSchool, rights),
                new AddedSchoolsPage(workshop.addSchool, workshop.bodies, platform, workshop.clock),
                new WithdrawSchoolPage(workshop.withdrawSchool),
                new CorrectSchoolPage(workshop.correctSchool, entries),
                new AnswerNewsPage(workshop.registerNews, entries),
                new JoinRegisterPage(workshop.joinRegister, entries),
                new SchoolNewsPage(workshop.registerNews),
                new DecideSchoolPage(
                        workshop.decideEntry,
                        workshop.mailBeforeAccount,
                        rights,
                        new CorrectedPanel(workshop.correctSchool, rights, workshop.bodies, workshop.clock),
                        workshop.clock));
    }
}
