/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.EntityManagerFactory;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.internal.AwayBodiesService;
import org.ectmanager.application.body.internal.KeepLooksJob;
import org.ectmanager.application.body.internal.PluginBodyRegistry;
import org.ectmanager.application.entry.DecideEntry;
import org.ectmanager.application.entry.EnterSchool;
import org.ectmanager.application.entry.SchoolRequests;
import org.ectmanager.application.entry.internal.DecideEntryService;
import org.ectmanager.application.entry.internal.EnterSchoolService;
import org.ectmanager.application.entry.internal.EntryRecords;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.application.holiday.ImportHolidays;
import org.ectmanager.application.holiday.internal.HolidayRecords;
import org.ectmanager.application.holiday.internal.ImportHolidaysService;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.link.LinkOwners;
import org.ectmanager.application.link.LinkRequests;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.MailBeforeAccount;
import org.ectmanager.application.message.RefusedMail;
import org.ectmanager.application.message.internal.AccountTeller;
import org.ectmanager.application.message.internal.Addresses;
import org.ectmanager.application.message.internal.EntryTeller;
import org.ectmanager.application.message.internal.InvitationTeller;
import org.ectmanager.application.message.internal.LinkMaker;
import org.ectmanager.application.message.internal.LinkTeller;
import org.ectmanager.application.message.internal.MailBeforeAccountService;
import org.ectmanager.application.message.internal.Mailbag;
import org.ectmanager.application.message.internal.OneTimePasswords;
import org.ectmanager.application.message.internal.PostTeller;
import org.ectmanager.application.message.internal.Recipients;
import org.ectmanager.application.message.internal.RefusedMailService;
import org.ectmanager.application.message.internal.RegistrationTeller;
import org.ectmanager.application.message.internal.TellJob;
import org.ectmanager.application.message.internal.Telling;
import org.ectmanager.application.operator.FirstOperator;
import org.ectmanager.application.operator.FoundBody;
import org.ectmanager.application.operator.Inspect;
import org.ectmanager.application.operator.InviteLead;
import org.ectmanager.application.operator.JoinOperators;
import org.ectmanager.application.operator.ManageOperators;
import org.ectmanager.application.operator.OperateOutbox;
import org.ectmanager.application.operator.OperatorSignIn;
import org.ectmanager.application.operator.ReadCapturedMails;
import org.ectmanager.application.operator.ReadTrail;
import org.ectmanager.application.operator.RecoverOperator;
import org.ectmanager.application.operator.RetireBody;
import org.ectmanager.application.operator.internal.FirstOperatorService;
import org.ectmanager.application.operator.internal.FoundBodyService;
import org.ectmanager.application.operator.internal.InspectService;
import org.ectmanager.application.operator.internal.InspectedRecords;
import org.ectmanager.application.operator.internal.InviteLeadService;
import org.ectmanager.application.operator.internal.JoinOperatorsService;
import org.ectmanager.application.operator.internal.ManageOperatorsService;
import org.ectmanager.application.operator.internal.OperateOutboxService;
import org.ectmanager.application.operator.internal.OperatorAccounts;
import org.ectmanager.application.operator.internal.OperatorBox;
import org.ectmanager.application.operator.internal.OperatorInvitations;
import org.ectmanager.application.operator.internal.OperatorLetters;
import org.ectmanager.application.operator.internal.OperatorLinks;
import org.ectmanager.application.operator.internal.OperatorMailJob;
import org.ectmanager.application.operator.internal.OperatorSignInService;
import org.ectmanager.application.operator.internal.OperatorWays;
import org.ectmanager.application.operator.internal.ReadCapturedMailsService;
import org.ectmanager.application.operator.internal.ReadTrailService;
import org.ectmanager.application.operator.internal.RecoverOperatorService;
import org.ectmanager.application.operator.internal.RetireBodyService;
import org.ectmanager.application.people.AcceptPosts;
import org.ectmanager.application.people.ConfirmHeads;
import org.ectmanager.application.people.JoinBody;
import org.ectmanager.application.people.ManageBodyStaff;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.people.internal.AcceptPostsService;
import org.ectmanager.application.people.internal.ConfirmHeadsService;
import org.ectmanager.application.people.internal.IntroductionsService;
import org.ectmanager.application.people.internal.JoinBodyService;
import org.ectmanager.application.people.internal.ManageBodyStaffService;
import org.ectmanager.application.people.internal.ManagePeopleService;
import org.ectmanager.application.people.internal.PeopleRecords;
import org.ectmanager.application.people.internal.Places;
import org.ectmanager.application.people.internal.PostDesk;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.application.port.HolidayList;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.school.AddSchool;
import org.ectmanager.application.school.CorrectSchool;
import org.ectmanager.application.school.JoinRegister;
import org.ectmanager.application.school.ManageMentors;
import org.ectmanager.application.school.RegisterNews;
import org.ectmanager.application.school.SchoolDetails;
import org.ectmanager.application.school.WithdrawSchool;
import org.ectmanager.application.school.internal.AddSchoolService;
import org.ectmanager.application.school.internal.CorrectSchoolService;
import org.ectmanager.application.school.internal.EntryChanges;
import org.ectmanager.application.school.internal.JoinRegisterService;
import org.ectmanager.application.school.internal.ManageMentorsService;
import org.ectmanager.application.school.internal.RegisterNewsService;
import org.ectmanager.application.school.internal.SchoolChecks;
import org.ectmanager.application.school.internal.SchoolDetailsService;
import org.ectmanager.application.school.internal.WithdrawSchoolService;
import org.ectmanager.application.signin.AccountRecords;
import org.ectmanager.application.signin.ConfirmEmail;
import org.ectmanager.application.signin.FinishSignIn;
import org.ectmanager.application.signin.HelpLockedOut;
import org.ectmanager.application.signin.MyAccount;
import org.ectmanager.application.signin.OpeningRecords;
import org.ectmanager.application.signin.OwnSessions;
import org.ectmanager.application.signin.PasswordTries;
import org.ectmanager.application.signin.Proofs;
import org.ectmanager.application.signin.Recover;
import org.ectmanager.application.signin.SignIn;
import org.ectmanager.application.signin.Visits;
import org.ectmanager.application.signin.internal.AnswerProof;
import org.ectmanager.application.signin.internal.ConfirmEmailService;
import org.ectmanager.application.signin.internal.FinishSignInService;
import org.ectmanager.application.signin.internal.HelpLockedOutService;
import org.ectmanager.application.signin.internal.HelpRecords;
import org.ectmanager.application.signin.internal.MyAccountService;
import org.ectmanager.application.signin.internal.OwnSessionsService;
import org.ectmanager.application.signin.internal.RecoverService;
import org.ectmanager.application.signin.internal.RecoveryLinks;
import org.ectmanager.application.signin.internal.SignInService;
import org.ectmanager.application.signin.internal.VisitsService;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.persistence.audit.JdbcTrails;
import org.ectmanager.persistence.body.JdbcKeptLooks;
import org.ectmanager.persistence.entry.JpaSchoolContacts;
import org.ectmanager.persistence.entry.JpaSchoolEntries;
import org.ectmanager.persistence.holiday.JdbcStoredHolidays;
import org.ectmanager.persistence.induction.JpaInductions;
import org.ectmanager.persistence.listing.JdbcTallies;
import org.ectmanager.persistence.message.JdbcCapturedMails;
import org.ectmanager.persistence.message.JdbcLetters;
import org.ectmanager.persistence.message.JdbcOutbox;
import org.ectmanager.persistence.paper.JdbcPapers;
import org.ectmanager.persistence.people.JpaMentors;
import org.ectmanager.persistence.people.JpaPeople;
import org.ectmanager.persistence.registration.JpaRegistrations;
import org.ectmanager.persistence.school.JdbcSameSchools;
import org.ectmanager.persistence.school.JdbcSchoolAdditions;
import org.ectmanager.persistence.school.JdbcSchoolCorrections;
import org.ectmanager.persistence.school.JdbcSchoolDirectory;
import org.ectmanager.persistence.school.JdbcSchoolJoining;
import org.ectmanager.persistence.school.JdbcSchoolNews;
import org.ectmanager.persistence.school.JdbcSchoolWithdrawals;
import org.ectmanager.persistence.school.JdbcSchools;
import org.ectmanager.persistence.signin.JdbcLinks;
import org.ectmanager.persistence.signin.JdbcSessions;
import org.ectmanager.persistence.signin.JdbcSignInTries;
import org.ectmanager.persistence.signin.JpaAccounts;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.SequenceIds;
import org.ectmanager.secrets.RandomSecrets;

/** The use cases over the real database. Mails end up in {@link #post}; the clock moves when a test says so. */
public final class Workshop {

    static final Platform PLATFORM = new SamplePlatform();

    public final MovableClock clock = new MovableClock(Instant.parse("2026-09-01T08:00:00Z"));
    public final List<Letter> post = new ArrayList<>();
    public final HolidaysInForce holidays;
    public final JdbcStoredHolidays storedHolidays;
    public final PluginBodyRegistry bodies;
    public final RandomSecrets secrets = new RandomSecrets(64);
    public final JpaTransactions transactions;
    public final SequenceIds ids;
    public final JpaPeople people;
    public final JpaAccounts accounts;
    public final JdbcSignInTries tries;
    public final PasswordTries passwordTries;
    public final JdbcOutbox outbox;
    public final JdbcPapers papers;
    public final JdbcKeptLooks looks;
    public final AwayBodies away;
    public final Job keepLooks;
    public final JdbcLetters letters;
    public final Mailbag bag;
    public final JdbcSchools schools;
    public final JdbcSchoolDirectory directory;
    public final JpaSchoolEntries entries;
    public final IntroductionsService introductions;
    public final AcceptPosts acceptPosts;
    public final ConfirmHeads confirmHeads;

    public final EntryDesk entry;
    public final EnterSchool enterSchool;
    public final SchoolRequests schoolRequests;
    public final DecideEntry decideEntry;
    public final ManagePeople managePeople;
    public final SignIn signIn;
    public final Visits visits;
    public final FinishSignIn finishSignIn;
    public final Recover recover;
    public final MyAccount myAccount;
    public final OwnSessions ownSessions;
    public final HelpLockedOut helpLockedOut;
    public final ConfirmEmail confirmEmail;
    public final SchoolDetails schoolDetails;
    public final AddSchool addSchool;
    public final WithdrawSchool withdrawSchool;
    public final CorrectSchool correctSchool;
    public final RegisterNews registerNews;
    public final JoinRegister joinRegister;
    public final ManageMentors manageMentors;
    public final Job tell;
    public final Job tellOperators;
    public final ManageBodyStaff manageBodyStaff;
    public final JoinBody joinBody;
    public final FirstOperator firstOperator;
    public final JoinOperators joinOperators;
    public final ManageOperators manageOperators;
    public final RecoverOperator recoverOperator;
    public final OperatorSignIn operatorSignIn;
    public final InviteLead inviteLead;
    public final FoundBody foundBody;
    public final RetireBody retireBody;
    public final JdbcCapturedMails captured;
    public final ReadCapturedMails readCapturedMails;
    public final Inspect inspect;
    public final ReadTrail readTrail;
    public final OperateOutbox operateOutbox;
    public final RefusedMail refusedMail;
    public final MailBeforeAccount mailBeforeAccount;
    public final KeptFiles files = new KeptFiles();

    /** With the rights of the product. */
    public Workshop() {
        this(new PositionRights());
    }

    /** With other rights, for instance none at all, to see the other wall stand alone. */
    public Workshop(Rights rights) {
        this(rights, RealDatabase.shared().entities());
    }

    /** Over another database. */
    public Workshop(Rights rights, EntityManagerFactory entities) {
        transactions = new JpaTransactions(entities, clock);
        ids = new SequenceIds(transactions);
        storedHolidays = new JdbcStoredHolidays(transactions);
        holidays = new HolidaysInForce(transactions, storedHolidays);
        bodies = new PluginBodyRegistry(holidays);
        people = new JpaPeople(transactions, clock);
        accounts = new JpaAccounts(transactions);
        tries = new JdbcSignInTries(transactions);
        passwordTries = new PasswordTries(transactions, tries, clock);
        outbox = new JdbcOutbox(transactions, ids);
        papers = new JdbcPapers(transactions, clock);
        looks = new JdbcKeptLooks(transactions);
        away = new AwayBodiesService(transactions, looks, bodies);
        keepLooks = new KeepLooksJob(transactions, looks, bodies, new JdbcAuditTrail(transactions), clock);
        letters = new JdbcLetters(transactions);
        bag = new Mailbag(outbox, letters, people);
        schools = new JdbcSchools(transactions);
        directory = new JdbcSchoolDirectory(transactions, ids);
        entries = new JpaSchoolEntries(transactions);
        var links = new JdbcLinks(transactions);
        var sessions = new JdbcSessions(transactions);
        var audit = new JdbcAuditTrail(transactions);
        var peopleRecords = new PeopleRecords(people, audit, outbox);
        var owners = new LinkOwners(transactions, links, secrets);
        var entryRecords = new EntryRecords(entries, new Happenings(audit, outbox), links, owners, people);
        entry = new EntryDesk(this, rights);
        introductions = new IntroductionsService(peopleRecords, accounts, ids, secrets, clock);
        enterSchool = new EnterSchoolService(transactions, entry.expectations, entryRecords, bodies, clock);
        schoolRequests = new SchoolRequests(transactions, tries, clock);
        decideEntry = new DecideEntryService(transactions, rights, entryRecords, introductions, clock);
        var desk = new PostDesk(peopleRecords, introductions, entry.guard);
        managePeople = new ManagePeopleService(transactions, rights, people, desk, accounts);
        acceptPosts =
                new AcceptPostsService(transactions, peopleRecords, introductions, new Places(schools, bodies), clock);
        confirmHeads = new ConfirmHeadsService(transactions, rights, peopleRecords, bodies, clock);
        var corrections = new JdbcSchoolCorrections(transactions);
        schoolDetails =
                new SchoolDetailsService(transactions, rights, new JpaSchoolContacts(transactions), schools, audit);
        var checks = new SchoolChecks(new JdbcSameSchools(transactions), clock);
        var changes = new EntryChanges(transactions, rights, corrections, audit);
        correctSchool = new CorrectSchoolService(changes, corrections, checks);
        registerNews =
                new RegisterNewsService(transactions, rights, changes, corrections, new JdbcSchoolNews(transactions));
        joinRegister = new JoinRegisterService(rights, changes, new JdbcSchoolJoining(transactions));
        addSchool =
                new AddSchoolService(transactions, rights, new JdbcSchoolAdditions(transactions, ids), checks, audit);
        withdrawSchool =
                new WithdrawSchoolService(transactions, rights, new JdbcSchoolWithdrawals(transactions), audit);
        manageMentors = new ManageMentorsService(transactions, rights, new JpaMentors(transactions), audit, ids);
        var records = new AccountRecords(people, accounts, sessions, links, outbox);
        var proofs = new Proofs(secrets, bodies);
        var openings = new OpeningRecords(records, proofs, secrets, ids, audit);
        var requests = new LinkRequests(tries);
        signIn = new SignInService(transactions, records, tries, secrets, clock);
        visits = new VisitsService(transactions, sessions, secrets, bodies, clock);
        finishSignIn = new FinishSignInService(transactions, records, proofs, bodies, clock);
        recover = new RecoverService(
                transactions, records, new RecoveryLinks(transactions, links, owners, requests, clock), proofs);
        confirmEmail = new ConfirmEmailService(transactions, records, owners, audit, clock);
        manageBodyStaff = new ManageBodyStaffService(transactions, rights, people, desk);
        joinBody = new JoinBodyService(transactions, openings, introductions, owners, clock);
        var operators = new OperatorAccounts(transactions, openings, clock);
        firstOperator = new FirstOperatorService(transactions, openings, operators, files, clock);
        manageOperators = new ManageOperatorsService(transactions, records, audit);
        var box = new OperatorBox(outbox, letters, post::add);
        var operatorLinks = new OperatorLinks(links, secrets, PLATFORM, clock);
        var ways = new OperatorWays(operatorLinks, box, requests);
        joinOperators = new JoinOperatorsService(
                transactions, new OperatorInvitations(transactions, openings, owners, clock), operators, ways, clock);
        recoverOperator = new RecoverOperatorService(transactions, openings, owners, ways, clock);
        tellOperators =
                new OperatorMailJob(transactions, box, new OperatorLetters(people, operatorLinks, PLATFORM), clock);
        operatorSignIn = new OperatorSignInService(transactions, signIn, sessions, secrets, clock);
        inviteLead = new InviteLeadService(transactions, audit, outbox);
        foundBody = new FoundBodyService(transactions, bodies, files, audit, inviteLead);
        retireBody = new RetireBodyService(transactions, looks, bodies, audit);
        captured = new JdbcCapturedMails(transactions, ids);
        readCapturedMails = new ReadCapturedMailsService(PLATFORM, transactions, captured);
        inspect = new InspectService(
                transactions,
                bodies,
                new InspectedRecords(entries, people, new JdbcTallies(transactions)),
                audit,
                clock);
        readTrail = new ReadTrailService(transactions, new JdbcTrails(transactions), audit, clock);
        operateOutbox = new OperateOutboxService(transactions, outbox, letters, audit);
        refusedMail = new RefusedMailService(transactions, rights, bag, audit);
        mailBeforeAccount = new MailBeforeAccountService(transactions, rights, entries, bag, audit);
        myAccount = new MyAccountService(transactions, records, proofs, audit, passwordTries);
        ownSessions = new OwnSessionsService(transactions, sessions, secrets, clock);
        var help = new HelpRecords(rights, bodies, records, tries, audit);
        helpLockedOut =
                new HelpLockedOutService(transactions, help, new AnswerProof(transactions, help, proofs, clock));
        tell = new TellJob(transactions, bag, bodies, telling(links), clock);
    }

    /** Taking bank holidays in from a list of this form. */
    public ImportHolidays importHolidays(HolidayList list) {
        return new ImportHolidaysService(
                transactions,
                list,
                new HolidayRecords(storedHolidays, new JdbcAuditTrail(transactions), clock),
                holidays);
    }

    private Telling telling(JdbcLinks links) {
        var addresses = new Addresses(PLATFORM);
        var maker = new LinkMaker(links, secrets, clock);
        return new Telling(
                List.of(
                        new AccountTeller(
                                people, schools, accounts, new OneTimePasswords(accounts, secrets, clock), addresses),
                        new EntryTeller(people, entries, maker, addresses),
                        new InvitationTeller(maker, addresses),
                        new LinkTeller(people, maker, addresses),
                        new PostTeller(people, schools, addresses),
                        new RegistrationTeller(
                                new Recipients(people),
                                new JpaRegistrations(transactions, clock),
                                new JpaInductions(transactions, ids),
                                addresses)),
                post::add);
    }

    /** What happened last under a body, newest first. */
    public List<Recorded> trail(BodyId body, int most) {
        return transactions.in(Scope.of(body), () -> new JdbcAuditTrail(transactions).latest(most));
    }

    private static final class SamplePlatform implements Platform {

        @Override
        public Mode mode() {
            return Mode.SAMPLE;
        }

        @Override
        public URI address() {
            return URI.create("http://localhost:8080");
        }
    }
}
