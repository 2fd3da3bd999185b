/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.calculator.internal.CalculateInductionService;
import org.ectmanager.application.decision.NoticeText;
import org.ectmanager.application.induction.internal.ReadAtOnceService;
import org.ectmanager.application.limit.internal.PublicLimitService;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.PostOffice;
import org.ectmanager.bankholidays.GovUkHolidayList;
import org.ectmanager.documents.DocumentOpener;
import org.ectmanager.documents.PdfDocuments;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.provider.ambitionsteplab.AmbitionSteplab;
import org.ectmanager.report.overduereviews.OverdueReviews;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.web.absence.AbsencesPage;
import org.ectmanager.web.absence.AbsencesPanel;
import org.ectmanager.web.absence.ChangeAbsencePage;
import org.ectmanager.web.account.AccountPage;
import org.ectmanager.web.account.OwnDetailsPage;
import org.ectmanager.web.account.OwnEmailPage;
import org.ectmanager.web.account.OwnSessionsPage;
import org.ectmanager.web.appeal.AppealPanel;
import org.ectmanager.web.calculator.BodyCalculatorPage;
import org.ectmanager.web.calculator.CalculatorPage;
import org.ectmanager.web.console.CaseFacts;
import org.ectmanager.web.console.ConsoleDecisionsPage;
import org.ectmanager.web.console.ConsolePage;
import org.ectmanager.web.console.ConsoleRegistrationsPage;
import org.ectmanager.web.console.ConsoleReportsPage;
import org.ectmanager.web.console.DecidePage;
import org.ectmanager.web.console.DecideRegistrationPage;
import org.ectmanager.web.console.HeadsPage;
import org.ectmanager.web.console.LockedOutPage;
import org.ectmanager.web.console.OperatorReadsPage;
import org.ectmanager.web.console.ReviewReportPage;
import org.ectmanager.web.console.StaffMemberPage;
import org.ectmanager.web.console.StaffPage;
import org.ectmanager.web.contract.ConsoleContractsPage;
import org.ectmanager.web.contract.ContractsOfEctPanel;
import org.ectmanager.web.decision.DecisionView;
import org.ectmanager.web.ect.ConsoleEctsPage;
import org.ectmanager.web.ect.EarlierInductionPage;
import org.ectmanager.web.ect.EarlierPanel;
import org.ectmanager.web.ect.EctLists;
import org.ectmanager.web.ect.EctRecord;
import org.ectmanager.web.ect.EctsPage;
import org.ectmanager.web.ect.OwnInductionPage;
import org.ectmanager.web.ect.SigningInPanel;
import org.ectmanager.web.ect.TeamMentorPage;
import org.ectmanager.web.ect.TeamPage;
import org.ectmanager.web.ending.EndingPanel;
import org.ectmanager.web.ending.KeptRecordsPage;
import org.ectmanager.web.front.DirectoryPage;
import org.ectmanager.web.front.FrontPage;
import org.ectmanager.web.front.PrivacyPage;
import org.ectmanager.web.handover.ConsoleHandOversPage;
import org.ectmanager.web.handover.HandOverFilePage;
import org.ectmanager.web.handover.SchoolHandOversPage;
import org.ectmanager.web.help.HelpPage;
import org.ectmanager.web.help.PlatformHelpPage;
import org.ectmanager.web.induction.OwnDecisionPage;
import org.ectmanager.web.induction.OwnNotices;
import org.ectmanager.web.induction.OwnReportPage;
import org.ectmanager.web.leaving.LeaversPage;
import org.ectmanager.web.leaving.LeavingPanel;
import org.ectmanager.web.leaving.ReleasePage;
import org.ectmanager.web.mail.RefusedMailPage;
import org.ectmanager.web.mail.RefusedWords;
import org.ectmanager.web.offer.Offered;
import org.ectmanager.web.operator.AwayBodiesPage;
import org.ectmanager.web.operator.BankHolidaysPage;
import org.ectmanager.web.operator.BecomeOperatorPage;
import org.ectmanager.web.operator.BodiesPage;
import org.ectmanager.web.operator.BodyPolicyPage;
import org.ectmanager.web.operator.ClockPage;
import org.ectmanager.web.operator.HealthPage;
import org.ectmanager.web.operator.InviteLeadPage;
import org.ectmanager.web.operator.JobsPage;
import org.ectmanager.web.operator.JoinOperatorsPage;
import org.ectmanager.web.operator.KnownPostOffice;
import org.ectmanager.web.operator.MailsPage;
import org.ectmanager.web.operator.OperatorCookie;
import org.ectmanager.web.operator.OperatorHomePage;
import org.ectmanager.web.operator.OperatorReportPage;
import org.ectmanager.web.operator.OperatorSignInPage;
import org.ectmanager.web.operator.OperatorSignIns;
import org.ectmanager.web.operator.OperatorSignOutPage;
import org.ectmanager.web.operator.OperatorsPage;
import org.ectmanager.web.operator.PlatformTrailPage;
import org.ectmanager.web.operator.PluginsPage;
import org.ectmanager.web.operator.RecoverOperatorPage;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.post.AnnouncedPanel;
import org.ectmanager.web.post.ChangePostPage;
import org.ectmanager.web.post.PostsPage;
import org.ectmanager.web.post.PostsPanel;
import org.ectmanager.web.reduction.ReductionsPanel;
import org.ectmanager.web.register.AnswerQueryPage;
import org.ectmanager.web.register.RegisterSchoolPage;
import org.ectmanager.web.registration.AddMentorPage;
import org.ectmanager.web.registration.CheckPage;
import org.ectmanager.web.registration.RegistrationOfEctPanel;
import org.ectmanager.web.registration.RegistrationPage;
import org.ectmanager.web.registration.RegistrationPaper;
import org.ectmanager.web.registration.RegistrationsPage;
import org.ectmanager.web.registration.StepPage;
import org.ectmanager.web.registration.WithdrawPage;
import org.ectmanager.web.report.AttendancePage;
import org.ectmanager.web.report.EvidencePage;
import org.ectmanager.web.report.HandOnPage;
import org.ectmanager.web.report.KeptWritingPage;
import org.ectmanager.web.report.KeptWritingPanel;
import org.ectmanager.web.report.PlanPanel;
import org.ectmanager.web.report.ReportPaper;
import org.ectmanager.web.report.SectionPage;
import org.ectmanager.web.report.SendBackPage;
import org.ectmanager.web.report.TakeBackPage;
import org.ectmanager.web.school.ChooseSchoolPage;
import org.ectmanager.web.school.EnterTermDatesPage;
import org.ectmanager.web.school.GiveUpTermDatesPage;
import org.ectmanager.web.school.MentorsPage;
import org.ectmanager.web.school.OwnSchools;
import org.ectmanager.web.school.PeoplePage;
import org.ectmanager.web.school.PersonPage;
import org.ectmanager.web.school.SchoolDetailsPage;
import org.ectmanager.web.school.TermDatesPage;
import org.ectmanager.web.server.Reception;
import org.ectmanager.web.server.RunningSite;
import org.ectmanager.web.signin.BodySignIns;
import org.ectmanager.web.signin.ConfirmEmailPage;
import org.ectmanager.web.signin.ElsewherePage;
import org.ectmanager.web.signin.FirstSignInPage;
import org.ectmanager.web.signin.JoinPage;
import org.ectmanager.web.signin.Menus;
import org.ectmanager.web.signin.NewPostsPage;
import org.ectmanager.web.signin.RecoverPage;
import org.ectmanager.web.signin.SessionCookie;
import org.ectmanager.web.signin.SignInPage;
import org.ectmanager.web.signin.SignOutPage;
import org.ectmanager.web.table.TablePage;
import org.ectmanager.web.table.TablesPage;
import org.ectmanager.web.theme.Looks;
import org.ectmanager.web.token.TokensPage;
import org.ectmanager.workshop.Cast;
import org.ectmanager.workshop.PluginDesk;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.ReportDesk;
import org.ectmanager.workshop.ServiceDesk;
import org.ectmanager.workshop.TravellingClock;
import org.ectmanager.workshop.Workshop;

/** The product's pages over its use cases and the real database, as a site of this machine. */
final class Stage implements AutoCloseable {

    static final BodyId KESTREL = RunningSite.KESTREL.id();

    final Workshop workshop = new Workshop();
    final Cast cast = new Cast(workshop);
    final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    final ReportDesk reports = new ReportDesk(workshop, cast, desk, new DocumentOpener());
    final PluginDesk plugins = new PluginDesk(workshop);
    final ServiceDesk services = new ServiceDesk(workshop, cast, desk);
    final ReportPaper paper = new ReportPaper(new PdfDocuments(), workshop.bodies, workshop.clock);
    private final RegistrationPaper registrationPaper =
            new RegistrationPaper(new PdfDocuments(), workshop.bodies, workshop.clock);
    final Memory known = new Memory();
    final AppropriateBodyPlugin kestrel = new Kestrel();
    final ReadAtOnceService reading = new ReadAtOnceService(workshop.transactions);
    private final PositionRights rights = new PositionRights(workshop.bodies);
    /** Whether operators have set one. */
    volatile boolean mailServer = true;

    final List<Page> pages;
    private final RunningSite site;

    Stage() {
        workshop.bodies.arrive(kestrel);
        plugins.tables.arrive(new OverdueReviews());
        plugins.destinations.arrive(new AmbitionSteplab());
        cast.body();
        cast.body();
        var platform = new SamplePlatform();
        var looks = new Looks(workshop.bodies, workshop.away);
        var cookie = new SessionCookie(platform);
        var operatorCookie = new OperatorCookie(platform);
        pages = Stream.of(
                        pages(looks, cookie),
                        new PagesOfHeads(workshop, desk, reports, rights).pages(paper),
                        ConsoleOfSchools.pages(workshop, rights, platform),
                        OfferedPages.all(workshop),
                        EntryPages.all(workshop),
                        ConsoleOfSchools.ofTeachers(desk, reports, workshop, rights),
                        operatorPages(platform, operatorCookie))
                .flatMap(List::stream)
                .toList();
        site = RunningSite.of(
                new Reception(platform, looks, known, workshop.clock),
                List.of(
                        new BodySignIns(
                                workshop.visits, cookie, new Menus(rights, workshop.helpLockedOut, workshop.bodies)),
                        new OperatorSignIns(workshop.operatorSignIn, operatorCookie, platform)),
                pages);
    }

    private List<Page> pages(Looks looks, SessionCookie cookie) {
        var refused = new RefusedWords(workshop.refusedMail, workshop.clock);
        var records = new EctRecord(
                List.of(
                        new AnnouncedPanel(reports.announced, reports.posts, workshop.clock),
                        new SigningInPanel(desk.invite, workshop.clock),
                        new PlanPanel(reports.plan, reports.decide, rights, workshop.clock),
                        new KeptWritingPanel(desk.kept),
                        new AbsencesPanel(reports.absences),
                        new ReductionsPanel(desk.reduce, rights, workshop.clock),
                        new ContractsOfEctPanel(reports.settle, workshop.clock),
                        new PostsPanel(reports.posts),
                        new LeavingPanel(rights, workshop.clock),
                        new AppealPanel(reports.appeals.record, workshop.clock),
                        new EndingPanel(reports.endings),
                        new RegistrationOfEctPanel(rights),
                        new EarlierPanel(desk.see)),
                refused);
        var schools = new OwnSchools(workshop.schoolDetails);
        var calculate = new CalculateInductionService(workshop.holidays);
        var limit = new PublicLimitService(0, 1, Set.of(), false, System::nanoTime);
        var offered = new Offered(workshop.bodies);
        var decision = new DecisionView(
                new NoticeText(workshop.transactions, workshop.schools, workshop.clock),
                workshop.bodies,
                workshop.clock);
        return List.of(
                new DirectoryPage(workshop.bodies, looks, workshop.away),
                new FrontPage(workshop.bodies, offered, EntryPages.notices(workshop)),
                new CalculatorPage(calculate, limit, workshop.clock),
                new PrivacyPage(workshop.bodies),
                new BodyCalculatorPage(workshop.bodies, calculate, limit, workshop.clock),
                new PlatformHelpPage(),
                new HelpPage(workshop.bodies, offered),
                new SignInPage(workshop.signIn, cookie),
                new SignOutPage(workshop.signIn, cookie),
                new RecoverPage(workshop.recover),
                new ConfirmEmailPage(workshop.confirmEmail),
                new FirstSignInPage(workshop.finishSignIn),
                new NewPostsPage(workshop.acceptPosts),
                new ElsewherePage(workshop.bodies, workshop.away),
                new RegisterSchoolPage(workshop.enterSchool, workshop.schoolRequests, workshop.bodies),
                new AnswerQueryPage(workshop.enterSchool),
                new ConsolePage(ConsoleTiles.all(workshop, desk, reports, rights), rights, reading, offered),
                new HeadsPage(workshop.confirmHeads, workshop.clock),
                new ChooseSchoolPage(workshop.schoolDetails, rights),
                new SchoolDetailsPage(workshop.schoolDetails, rights, workshop.bodies, workshop.clock),
                new TermDatesPage(desk.terms),
                new EnterTermDatesPage(desk.terms, workshop.clock),
                new GiveUpTermDatesPage(desk.terms),
                new PeoplePage(workshop.managePeople, rights, workshop.clock, schools),
                new PersonPage(workshop.managePeople, rights, desk.team, refused, workshop.clock),
                new MentorsPage(workshop.manageMentors, rights, workshop.clock, schools, desk.team),
                new RegistrationsPage(desk.register, EntryPages.notices(workshop), workshop.clock),
                new RegistrationPage(desk.register, registrationPaper, workshop.clock),
                new StepPage(desk.register, workshop.clock),
                new AddMentorPage(workshop.manageMentors, desk.register),
                new CheckPage(desk.register, desk.earlier, EntryPages.notices(workshop)),
                new PostsPage(reports.posts, reports.announced),
                new ChangePostPage(reports.posts, reports.announced, workshop.clock),
                new AbsencesPage(reports.absences, reports.plan, workshop.clock),
                new ChangeAbsencePage(reports.absences, workshop.clock),
                new ConsoleContractsPage(reports.settle, reports.announced, rights, workshop.clock),
                new LeaversPage(reports.leaving, rights),
                new KeptRecordsPage(reports.endings),
                new ReleasePage(reports.leaving, rights),
                new WithdrawPage(desk.register),
                new ConsoleRegistrationsPage(desk.authorise, workshop.clock),
                new DecideRegistrationPage(
                        desk.authorise,
                        new CaseFacts(desk.earlier, workshop.clock),
                        registrationPaper,
                        rights,
                        desk.decided),
                new EctsPage(desk.see, records, reading, new EctLists(desk.see, schools, rights), desk.team),
                new TeamPage(desk.team, desk.see, workshop.clock),
                new TeamMentorPage(workshop.manageMentors, desk.team, rights),
                new ConsoleEctsPage(desk.see, records, rights, reading),
                new EarlierInductionPage(desk.see, records, reports.decide, decision, reading),
                new OwnInductionPage(
                        desk.see, records, new OwnNotices(reports.answer, reports.decide), reading, offered),
                new AttendancePage(reports.write, workshop.clock),
                new SectionPage(reports.write, offered, workshop.clock),
                new EvidencePage(reports.write, offered),
                new org.ectmanager.web.report.CheckPage(reports.write, workshop.clock),
                new TakeBackPage(reports.write),
                new KeptWritingPage(desk.kept),
                new HandOnPage(reports.write, workshop.clock),
                new SendBackPage(reports.write, reports.sendBack, rights),
                new OwnReportPage(reports.answer, paper, workshop.clock),
                new OwnDecisionPage(reports.decide, decision),
                new ConsoleReportsPage(reports.review, workshop.bodies, workshop.clock),
                new ReviewReportPage(reports.review, paper, reports.clocks, decision, workshop.clock),
                new ConsoleDecisionsPage(reports.decide, workshop.bodies, workshop.clock),
                new TablesPage(plugins.run),
                new TablePage(plugins.run, workshop.clock),
                new SchoolHandOversPage(plugins.see, workshop.clock, schools),
                new ConsoleHandOversPage(plugins.send, plugins.see, workshop.clock),
                new HandOverFilePage(plugins.send, workshop.clock),
                new DecidePage(reports.decide, decision, reports.notices, rights, workshop.clock),
                new JoinPage(workshop.joinBody),
                new StaffPage(workshop.manageBodyStaff, desk.contacts, workshop.clock),
                new StaffMemberPage(workshop.manageBodyStaff, desk.contacts, refused, workshop.clock),
                new RefusedMailPage(workshop.refusedMail, refused),
                new TokensPage(services.tokens, workshop.clock),
                new AccountPage(workshop.myAccount, workshop.finishSignIn, workshop.schoolDetails),
                new OwnDetailsPage(workshop.myAccount, workshop.clock),
                new OwnEmailPage(workshop.myAccount),
                new OwnSessionsPage(workshop.ownSessions, cookie, workshop.clock),
                new LockedOutPage(workshop.helpLockedOut),
                new OperatorReadsPage(reports.operatorReads, workshop.clock));
    }

    private List<Page> operatorPages(Platform platform, OperatorCookie cookie) {
        var plain = new PlainServices(workshop.clock);
        var post = new KnownPostOffice();
        post.arrive(new MailServer());
        return List.of(
                new OperatorSignInPage(workshop.operatorSignIn, cookie),
                new OperatorSignOutPage(workshop.operatorSignIn, cookie),
                new BecomeOperatorPage(workshop.firstOperator),
                new JoinOperatorsPage(workshop.joinOperators),
                new OperatorHomePage(workshop.bodies, workshop.away, plain, plain, workshop.clock),
                new BodiesPage(workshop.inspect, workshop.foundBody, post, workshop.clock),
                new AwayBodiesPage(workshop.away, workshop.retireBody, workshop.clock),
                new InviteLeadPage(
                        workshop.bodies, workshop.inviteLead, workshop.mailBeforeAccount, post, workshop.clock),
                new BodyPolicyPage(workshop.bodies, workshop.clock),
                new HealthPage(plain, workshop.clock),
                new PluginsPage(plugins.directory, workshop.clock),
                new PlatformTrailPage(workshop.readTrail, workshop.clock),
                new JobsPage(plain, workshop.clock),
                new BankHolidaysPage(workshop.importHolidays(new GovUkHolidayList()), workshop.clock),
                new MailsPage(workshop.bodies, workshop.away, workshop.readCapturedMails, workshop.clock),
                new ClockPage(platform, new TravellingClock(workshop.clock), workshop.operatorSignIn, cookie),
                new OperatorsPage(workshop.manageOperators, workshop.joinOperators, platform),
                new RecoverOperatorPage(workshop.recoverOperator),
                new OperatorReportPage(workshop.bodies, reports.operatorReads, workshop.clock));
    }

    String address(String path) {
        return site.at(path).toString();
    }

    @Override
    public void close() {
        site.close();
    }

    private final class MailServer implements PostOffice {

        @Override
        public void send(Letter letter) {
            throw new AssertionError("Nothing is sent from a journey");
        }

        @Override
        public boolean isSetUp() {
            return mailServer;
        }
    }

    private static final class SamplePlatform implements Platform {

        @Override
        public Mode mode() {
            return Mode.SAMPLE;
        }

        @Override
        public URI address() {
            return URI.create("http://localhost");
        }
    }
}
