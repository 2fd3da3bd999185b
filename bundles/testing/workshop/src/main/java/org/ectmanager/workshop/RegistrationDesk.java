/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.ectmanager.application.calendar.Calendars;
import org.ectmanager.application.calendar.ManageTermDates;
import org.ectmanager.application.calendar.internal.SchoolPlans;
import org.ectmanager.application.calendar.internal.TermDatesService;
import org.ectmanager.application.calendar.internal.TermRecords;
import org.ectmanager.application.contact.NameContacts;
import org.ectmanager.application.contact.internal.ContactRecords;
import org.ectmanager.application.contact.internal.NameContactsService;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.induction.EarlierRecords;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.induction.internal.Beside;
import org.ectmanager.application.induction.internal.SeeInductionsService;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.paper.KeptPapers;
import org.ectmanager.application.paper.PaperSource;
import org.ectmanager.application.people.CorrectInvitation;
import org.ectmanager.application.people.InviteTeachers;
import org.ectmanager.application.people.internal.CorrectInvitationService;
import org.ectmanager.application.people.internal.InviteTeachersService;
import org.ectmanager.application.people.internal.PeopleRecords;
import org.ectmanager.application.people.internal.PostDesk;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.application.plan.BegunDrafts;
import org.ectmanager.application.plan.DecisionClocks;
import org.ectmanager.application.plan.FollowDecision;
import org.ectmanager.application.plan.InductionBeginnings;
import org.ectmanager.application.plan.PlanFacts;
import org.ectmanager.application.plan.PlannedReports;
import org.ectmanager.application.plan.Planning;
import org.ectmanager.application.plan.ReportsInPlan;
import org.ectmanager.application.port.RegistrationPrinter;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.reduction.ReduceInduction;
import org.ectmanager.application.reduction.internal.ReduceInductionService;
import org.ectmanager.application.reduction.internal.ReductionCases;
import org.ectmanager.application.reduction.internal.ReductionRecords;
import org.ectmanager.application.registration.AuthoriseRegistration;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.ReadDecidedRegistration;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.application.registration.SignRegistration;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.registration.internal.Admission;
import org.ectmanager.application.registration.internal.AskAgainJob;
import org.ectmanager.application.registration.internal.AskingAgain;
import org.ectmanager.application.registration.internal.AuthoriseRegistrationService;
import org.ectmanager.application.registration.internal.Bodies;
import org.ectmanager.application.registration.internal.BodyRegistrations;
import org.ectmanager.application.registration.internal.Casework;
import org.ectmanager.application.registration.internal.DraftRegistrations;
import org.ectmanager.application.registration.internal.EarlierRecordsService;
import org.ectmanager.application.registration.internal.Gate;
import org.ectmanager.application.registration.internal.HandChecks;
import org.ectmanager.application.registration.internal.HeadsPen;
import org.ectmanager.application.registration.internal.Identity;
import org.ectmanager.application.registration.internal.OfficersOpinion;
import org.ectmanager.application.registration.internal.Opinions;
import org.ectmanager.application.registration.internal.Paperwork;
import org.ectmanager.application.registration.internal.ReadDecidedRegistrationService;
import org.ectmanager.application.registration.internal.RecordAnswers;
import org.ectmanager.application.registration.internal.RecordCheck;
import org.ectmanager.application.registration.internal.RegisterEctService;
import org.ectmanager.application.registration.internal.RegistrationForms;
import org.ectmanager.application.registration.internal.RegistrationPapers;
import org.ectmanager.application.registration.internal.RegistrationRecords;
import org.ectmanager.application.registration.internal.SchoolRegistrations;
import org.ectmanager.application.registration.internal.Sending;
import org.ectmanager.application.registration.internal.SignRegistrationService;
import org.ectmanager.application.report.KeptWriting;
import org.ectmanager.application.report.internal.KeptWritingService;
import org.ectmanager.application.report.internal.ReportRecords;
import org.ectmanager.application.signature.internal.SigningService;
import org.ectmanager.application.signature.pen.Pen;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.staff.BodyStaff;
import org.ectmanager.application.team.ChangeTeam;
import org.ectmanager.application.team.internal.Candidates;
import org.ectmanager.application.team.internal.ChangeTeamService;
import org.ectmanager.application.team.internal.TeamRecords;
import org.ectmanager.application.wales.CorrectWales;
import org.ectmanager.application.wales.internal.CorrectWalesService;
import org.ectmanager.application.wales.internal.WalesRecords;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.absence.JpaAbsences;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.persistence.calendar.JdbcSchoolYears;
import org.ectmanager.persistence.decision.JdbcDecisions;
import org.ectmanager.persistence.entry.JpaSchoolContacts;
import org.ectmanager.persistence.induction.JdbcEndings;
import org.ectmanager.persistence.induction.JdbcTeams;
import org.ectmanager.persistence.induction.JpaInductions;
import org.ectmanager.persistence.people.JpaMentors;
import org.ectmanager.persistence.reduction.JpaReductions;
import org.ectmanager.persistence.registration.JdbcChecksMade;
import org.ectmanager.persistence.registration.JdbcTeachers;
import org.ectmanager.persistence.registration.JpaRegistrations;
import org.ectmanager.persistence.report.JdbcEvidence;
import org.ectmanager.persistence.report.JpaFallenReports;
import org.ectmanager.persistence.report.JpaReports;
import org.ectmanager.persistence.signature.JdbcSignatures;

/** The use cases of registering an early career teacher, and the usual way through them. */
public final class RegistrationDesk {

    private static final AtomicInteger TRN = new AtomicInteger(1_000_000);
    public static final String PASSWORD = "otter kettle daylight";

    public final SpokenTeacherRecords record = new SpokenTeacherRecords();
    public final RegisterEct register;
    public final SignRegistration sign;
    public final AuthoriseRegistration authorise;
    public final ReadDecidedRegistration decided;
    public final Job askAgain;
    public final JpaInductions inductions;
    public final JdbcSignatures signatures;
    public final Pen pen;
    public final JpaReports reports;
    public final JdbcDecisions decisions;
    public final JpaAbsences absences;
    public final JpaReductions reductions;
    public final Planning planning;
    public final PlanFacts facts;
    public final KeptWriting kept;
    public final PlannedReports planned;
    final FollowDecision followed;
    public final DecisionClocks clocks;
    public final Happenings happenings;
    public final SeeInductions see;
    public final ChangeTeam team;
    public final NameContacts contacts;
    public final InviteTeachers invite;
    public final CorrectInvitation correctInvitation;
    public final EarlierRecords earlier;
    public final Calendars calendars;
    public final ManageTermDates terms;
    public final SchoolPlans plans;
    public final ReduceInduction reduce;
    public final CorrectWales wales;

    private final Function<RegistrationPrinter, PaperSource> papers;
    private final Workshop workshop;
    private final Cast cast;

    public RegistrationDesk(Workshop workshop, Cast cast) {
        this(workshop, cast, new PositionRights(workshop.bodies));
    }

    /** With other rights, to see the other wall stand alone. */
    public RegistrationDesk(Workshop workshop, Cast cast, Rights rights) {
        this.workshop = workshop;
        this.cast = cast;
        var transactions = workshop.transactions;
        var registrations = new JpaRegistrations(transactions, workshop.clock);
        var teachers = new JdbcTeachers(transactions, workshop.ids);
        inductions = new JpaInductions(transactions, workshop.ids);
        happenings = new Happenings(new JdbcAuditTrail(transactions), workshop.outbox);
        var records = new RegistrationRecords(registrations, teachers, workshop.schools, inductions, happenings);
        var years = new JdbcSchoolYears(transactions);
        calendars = new Calendars(workshop.bodies, years);
        var recordCheck = new RecordCheck(record, workshop.clock);
        var opinions = new Opinions(calendars, workshop.schools, workshop.clock);
        signatures = new JdbcSignatures(transactions);
        var signing = new SigningService(
                transactions, workshop.accounts, workshop.secrets, workshop.passwordTries, workshop.clock);
        pen = new Pen(signing, signatures, workshop.confirmHeads, workshop.ids, workshop.clock);
        var forms = new RegistrationForms(records, calendars, workshop.bodies, workshop.clock);
        var staff = new BodyStaff(workshop.people);
        var casework = new Casework(
                records,
                staff,
                signatures,
                new OfficersOpinion(
                        records,
                        staff,
                        opinions,
                        workshop.bodies,
                        new HandChecks(
                                new JdbcChecksMade(transactions, workshop.ids), workshop.bodies, workshop.clock)),
                forms);
        reports = new JpaReports(transactions);
        decisions = new JdbcDecisions(transactions);
        absences = new JpaAbsences(transactions);
        reductions = new JpaReductions(transactions);
        facts = new PlanFacts(decisions, absences, reductions);
        clocks = new DecisionClocks(decisions, facts, workshop.bodies);
        var fallen = new JpaFallenReports(transactions);
        planning = new Planning(new ReportsInPlan(reports, fallen), facts, workshop.bodies, calendars, workshop.clock);
        kept = new KeptWritingService(
                transactions,
                rights,
                fallen,
                new ReportRecords(
                        reports, inductions, signatures, new JdbcEvidence(transactions, workshop.ids), happenings));
        planned = new PlannedReports(
                reports,
                planning,
                clocks,
                new BegunDrafts(fallen, workshop.bodies, happenings, workshop.clock),
                workshop.ids);
        followed = new FollowDecision(inductions, planned);
        plans = new SchoolPlans(inductions, planning, planned, workshop.outbox);
        reduce = new ReduceInductionService(
                transactions,
                rights,
                new ReductionRecords(reductions, inductions, planned, happenings, workshop.ids),
                new ReductionCases(planning, planned),
                workshop.clock);
        wales = new CorrectWalesService(
                transactions,
                rights,
                new WalesRecords(inductions, registrations, planning, planned, happenings),
                workshop.clock);
        terms = new TermDatesService(
                transactions,
                rights,
                new TermRecords(
                        years, new JpaSchoolContacts(transactions), calendars, plans, new JdbcAuditTrail(transactions)),
                workshop.ids,
                workshop.clock);
        var identity = new Identity(records, workshop.introductions, workshop.ids);
        var admission = new Admission(
                records, identity, workshop.introductions, new InductionBeginnings(inductions, planned), workshop.ids);
        var paperwork = new Paperwork(records, signatures, new KeptPapers(workshop.papers, happenings));
        papers = printer -> new RegistrationPapers(records, paperwork, printer);
        decided = new ReadDecidedRegistrationService(transactions, rights, records, paperwork);
        var gate = new Gate(workshop.bodies, workshop.entry.guard, workshop.clock);
        register = new RegisterEctService(
                new SchoolRegistrations(transactions, rights, records, gate),
                new DraftRegistrations(records, forms, workshop.ids, workshop.clock),
                forms,
                new Sending(records, recordCheck, opinions, workshop.bodies, identity),
                paperwork);
        sign = new SignRegistrationService(
                transactions,
                rights,
                records,
                new HeadsPen(pen, records, workshop.people, new JpaMentors(transactions), gate),
                workshop.clock);
        var asking =
                new AskingAgain(transactions, records, casework, new RecordAnswers(records, recordCheck, identity));
        authorise = new AuthoriseRegistrationService(
                new BodyRegistrations(transactions, rights, records, workshop.clock),
                records,
                casework,
                admission,
                asking);
        see = new SeeInductionsService(
                transactions,
                rights,
                inductions,
                new Beside(workshop.people, new JpaMentors(transactions)),
                new JdbcAuditTrail(transactions));
        team = new ChangeTeamService(
                transactions,
                rights,
                new TeamRecords(
                        inductions,
                        new JdbcTeams(transactions),
                        new JdbcAuditTrail(transactions),
                        workshop.outbox,
                        workshop.clock),
                new Candidates(registrations, workshop.people, new JpaMentors(transactions), workshop.introductions));
        contacts = new NameContactsService(
                transactions,
                rights,
                new ContactRecords(inductions, new JdbcTeams(transactions), workshop.people, happenings),
                staff);
        var posts = new PostDesk(
                new PeopleRecords(workshop.people, new JdbcAuditTrail(transactions), workshop.outbox),
                workshop.introductions,
                workshop.entry.guard);
        invite = new InviteTeachersService(transactions, rights, workshop.people, posts);
        correctInvitation = new CorrectInvitationService(transactions, invite, posts, inductions, teachers);
        earlier = new EarlierRecordsService(transactions, rights, records, planning, new JdbcEndings(transactions));
        askAgain = new AskAgainJob(transactions, records, asking, new Bodies(workshop.bodies, workshop.clock));
    }

    PaperSource papers(RegistrationPrinter printer) {
        return papers.apply(printer);
    }

    /** A school that is let in, with a head teacher, a tutor and a mentor. */
    public School school(BodyId body) {
        var school = cast.school("Desk School");
        var lead = cast.letIn(body, school);
        var head = cast.at(body, school, Position.HEAD_TEACHER);
        var tutor = cast.at(body, school, Position.INDUCTION_TUTOR);
        List.of(lead, head, tutor).forEach(this::choosesPassword);
        return new School(body, school, lead, head, tutor, SomeMentor.at(workshop, body, school, lead));
    }

    /** A school with its people. */
    public record School(BodyId body, SchoolId id, Caller lead, Caller head, Caller tutor, long mentor) {}

    public void choosesPassword(Caller caller) {
        workshop.transactions.run(
                caller.scope(),
                () -> workshop.accounts.save(workshop.accounts
                        .own(caller.person())
                        .orElseThrow()
                        .with(new Account.Password.Chosen(workshop.secrets.hash(PASSWORD)))));
    }

    /** What a careful school types, with a TRN that nobody else has. */
    public Map<String, String> answers(School school) {
        var answers = new HashMap<String, String>();
        answers.put("programme", "PROVIDER_LED");
        answers.put("leadProvider", "Ambition Institute");
        answers.put("givenName", "Nova");
        answers.put("familyName", "Teacher");
        answers.put("email", "nova" + TRN.get() + "@school.example");
        answers.put("trn", Integer.toString(TRN.incrementAndGet()));
        date(answers, "birth", "11", "5", "2001");
        answers.put("served", "NOT_YET");
        date(answers, "start", "1", "9", "2026");
        answers.put("contract", "permanent");
        answers.put("fte", "1.0");
        answers.put("daysPerWeek", "5");
        answers.put("postTitle", "Year 3 teacher");
        answers.put("tutor", Long.toString(school.tutor().person().value()));
        answers.put("mentor", Long.toString(school.mentor()));
        return answers;
    }

    public static void date(Map<String, String> answers, String name, String day, String month, String year) {
        answers.put(name + "-day", day);
        answers.put(name + "-month", month);
        answers.put(name + "-year", year);
    }

    /** Types every step of a registration and answers its number. */
    public long typed(School school, Map<String, String> answers) {
        var id = register.begin(school.lead(), school.id());
        for (var step : Step.values()) {
            register.keep(school.lead(), school.id(), draft(school, id), step, answers);
        }
        return id;
    }

    /** The inductions at a school, by family name. */
    public List<Induction> inductionsAt(School school) {
        return workshop.transactions.in(
                Scope.of(school.body()),
                () -> inductions.list(Optional.of(school.id()), Optional.empty(), Wanted.page(1)).items().stream()
                        .flatMap(line -> inductions.find(line.id()).stream())
                        .toList());
    }

    public Draft draft(School school, long id) {
        return new Draft(
                id, register.find(school.lead(), school.id(), id).orElseThrow().version());
    }

    /** Typed, sent and signed by the head; the appropriate body is next. */
    public long signed(School school, Map<String, String> answers) {
        var id = typed(school, answers);
        require(register.send(school.lead(), school.id(), draft(school, id), ""));
        require(sign.sign(school.head(), school.id(), draft(school, id), PASSWORD, Confirmed.EVERYTHING));
        return id;
    }

    /** Typed, signed and authorised. */
    public long authorised(School school, Map<String, String> answers) {
        var id = signed(school, answers);
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        require(authorise.authorise(
                officer, draft(school, id), new Terms(Optional.of(officer.person()), Optional.empty(), "", true)));
        return id;
    }

    public static void require(List<?> refusals) {
        if (!refusals.isEmpty()) {
            throw new AssertionError(refusals.toString());
        }
    }
}
