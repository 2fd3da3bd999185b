/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ectmanager.application.absence.RecordAbsences;
import org.ectmanager.application.absence.internal.AbsenceForms;
import org.ectmanager.application.absence.internal.AbsenceRecords;
import org.ectmanager.application.absence.internal.RecordAbsencesService;
import org.ectmanager.application.contract.SettleContracts;
import org.ectmanager.application.contract.internal.ContractStatements;
import org.ectmanager.application.contract.internal.SettleContractsService;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.decision.FinalAssessments;
import org.ectmanager.application.decision.GiveNotices;
import org.ectmanager.application.decision.SeeClocks;
import org.ectmanager.application.decision.internal.BesideDecision;
import org.ectmanager.application.decision.internal.CaseFile;
import org.ectmanager.application.decision.internal.DecideInductionService;
import org.ectmanager.application.decision.internal.DecisionRecords;
import org.ectmanager.application.decision.internal.FinalAssessmentsService;
import org.ectmanager.application.decision.internal.GiveNoticesService;
import org.ectmanager.application.decision.internal.SeeClocksService;
import org.ectmanager.application.ending.SeeEndings;
import org.ectmanager.application.ending.internal.AfterFail;
import org.ectmanager.application.ending.internal.SeeEndingsService;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.leaving.ReleaseTeacher;
import org.ectmanager.application.leaving.internal.LeavingRecords;
import org.ectmanager.application.leaving.internal.ReleaseTeacherService;
import org.ectmanager.application.message.internal.TellJob;
import org.ectmanager.application.paper.KeptPapers;
import org.ectmanager.application.paper.PaperSource;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.application.port.FileOpener;
import org.ectmanager.application.port.ReportPrinter;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.post.ManagePosts;
import org.ectmanager.application.post.SeeAnnounced;
import org.ectmanager.application.post.internal.Announcements;
import org.ectmanager.application.post.internal.Comparing;
import org.ectmanager.application.post.internal.ManagePostsService;
import org.ectmanager.application.post.internal.PostChanges;
import org.ectmanager.application.post.internal.PostRecords;
import org.ectmanager.application.post.internal.SeeAnnouncedService;
import org.ectmanager.application.report.AgreeDay;
import org.ectmanager.application.report.AnswerReport;
import org.ectmanager.application.report.CloseReport;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.OperatorReads;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.ReviewReport;
import org.ectmanager.application.report.SeePlan;
import org.ectmanager.application.report.SendBackReport;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.application.report.WriteReport.Oath;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.application.report.internal.Acceptance;
import org.ectmanager.application.report.internal.AgreeDayService;
import org.ectmanager.application.report.internal.AnswerReportService;
import org.ectmanager.application.report.internal.Attachments;
import org.ectmanager.application.report.internal.CloseReportService;
import org.ectmanager.application.report.internal.DaysInPeriod;
import org.ectmanager.application.report.internal.Desk;
import org.ectmanager.application.report.internal.Drafts;
import org.ectmanager.application.report.internal.EvidenceRules;
import org.ectmanager.application.report.internal.NextHand;
import org.ectmanager.application.report.internal.OperatorReadsService;
import org.ectmanager.application.report.internal.PassingOn;
import org.ectmanager.application.report.internal.ReleaseJob;
import org.ectmanager.application.report.internal.ReportPapers;
import org.ectmanager.application.report.internal.ReportPen;
import org.ectmanager.application.report.internal.ReportRecords;
import org.ectmanager.application.report.internal.ReviewReportService;
import org.ectmanager.application.report.internal.SchoolReports;
import org.ectmanager.application.report.internal.SeePlanService;
import org.ectmanager.application.report.internal.SendBackReportService;
import org.ectmanager.application.report.internal.Sharing;
import org.ectmanager.application.report.internal.Surroundings;
import org.ectmanager.application.report.internal.WriteReportService;
import org.ectmanager.application.staff.BodyStaff;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.people.Position;
import org.ectmanager.persistence.appeal.JdbcAppeals;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.persistence.contract.JpaContractCorrections;
import org.ectmanager.persistence.induction.JdbcEndings;
import org.ectmanager.persistence.induction.JdbcLeavers;
import org.ectmanager.persistence.post.JdbcAnnouncedChanges;
import org.ectmanager.persistence.report.JdbcEvidence;
import org.ectmanager.persistence.report.JpaFallenReports;
import org.ectmanager.workshop.RegistrationDesk.School;

/** The use cases of reports and decisions, and the usual way through them. */
public final class ReportDesk {

    public static final Oath OATH = new Oath(RegistrationDesk.PASSWORD, true);

    public final WriteReport write;
    public final AnswerReport answer;
    public final ReviewReport review;
    public final CloseReport close;
    public final AgreeDay agree;
    public final SendBackReport sendBack;
    public final OperatorReads operatorReads;
    public final SeePlan plan;
    public final DecideInduction decide;
    public final GiveNotices notices;
    public final SeeClocks clocks;
    public final SettleContracts settle;
    public final RecordAbsences absences;
    public final ManagePosts posts;
    public final SeeAnnounced announced;
    public final ReleaseTeacher leaving;
    public final AppealDesk appeals;
    public final SeeEndings endings;
    public final Job release;
    final FinalAssessments finals;
    public final Job tell;

    private final Function<ReportPrinter, PaperSource> papers;
    private final JpaContractCorrections corrections;
    private final Workshop workshop;
    private final Cast cast;
    private final RegistrationDesk registration;

    /** Every file can be opened that says what it is. */
    public ReportDesk(Workshop workshop, Cast cast, RegistrationDesk registration) {
        this(workshop, cast, registration, (mediaType, content) -> FileOpener.Opened.READABLE);
    }

    public ReportDesk(Workshop workshop, Cast cast, RegistrationDesk registration, FileOpener opener) {
        this.workshop = workshop;
        this.cast = cast;
        this.registration = registration;
        var transactions = workshop.transactions;
        var rights = new PositionRights();
        var audit = new JdbcAuditTrail(transactions);
        var records = new ReportRecords(
                registration.reports,
                registration.inductions,
                registration.signatures,
                new JdbcEvidence(transactions, workshop.ids),
                registration.happenings);
        var days = new DaysInPeriod(workshop.bodies, registration.calendars, registration.facts);
        var caseFile = new CaseFile(
                registration.inductions,
                registration.planning,
                registration.clocks,
                new BesideDecision(registration.planned, new JdbcAppeals(transactions), workshop.clock),
                workshop.clock);
        var decisions = new DecisionRecords(
                registration.decisions,
                registration.inductions,
                registration.followed,
                registration.happenings,
                new BodyStaff(workshop.people));
        appeals = new AppealDesk(workshop, registration);
        finals = new FinalAssessmentsService(decisions, caseFile, appeals.replies, workshop.ids, workshop.clock);
        var desk = new Desk(
                records,
                workshop.bodies,
                days,
                new Surroundings(registration.reports, workshop.bodies),
                workshop.clock);
        var next = new NextHand(records, desk, finals, workshop.clock);
        papers = printer -> new ReportPapers(records, desk, printer);
        corrections = new JpaContractCorrections(transactions);
        var statements = new ContractStatements(corrections, audit, workshop.outbox, workshop.ids, workshop.clock);
        var announcements = new Announcements(
                new JdbcAnnouncedChanges(transactions), audit, workshop.outbox, workshop.ids, workshop.clock);
        var passingOn = new PassingOn(statements, announcements, registration.inductions);
        announced = new SeeAnnouncedService(transactions, rights, announcements, registration.inductions);
        var pen = new ReportPen(transactions, records, desk, next, registration.pen);
        var kept = new KeptPapers(workshop.papers, registration.happenings);
        var atSchool = new SchoolReports(transactions, rights, records, new JpaFallenReports(transactions));
        write = new WriteReportService(
                atSchool,
                new Drafts(records, desk),
                new Attachments(atSchool, records, desk, new EvidenceRules(opener), kept),
                new Sharing(records, desk, passingOn, next, workshop.clock),
                pen);
        settle = new SettleContractsService(transactions, rights, statements, registration.inductions);
        absences = new RecordAbsencesService(
                transactions,
                rights,
                new AbsenceRecords(
                        registration.absences,
                        registration.inductions,
                        registration.planning,
                        registration.planned,
                        registration.happenings),
                new AbsenceForms(registration.absences, workshop.bodies, workshop.clock),
                workshop.ids);
        var postRecords = new PostRecords(
                registration.inductions,
                workshop.schools,
                registration.planned,
                registration.happenings,
                announcements);
        posts = new ManagePostsService(
                transactions,
                rights,
                postRecords,
                new PostChanges(workshop.schools, workshop.bodies, workshop.clock),
                new Comparing(postRecords, registration.planning, workshop.clock));
        leaving = new ReleaseTeacherService(
                transactions,
                rights,
                new LeavingRecords(
                        registration.inductions,
                        new JdbcLeavers(transactions),
                        registration.reports,
                        registration.decisions,
                        registration.happenings),
                workshop.clock);
        endings = new SeeEndingsService(
                transactions,
                rights,
                new JdbcEndings(transactions),
                new AfterFail(appeals.record, appeals.appeals, registration.clocks, workshop.schools, workshop.clock),
                workshop.clock);
        answer = new AnswerReportService(transactions, records, desk, pen, kept);
        review = new ReviewReportService(
                transactions,
                rights,
                records,
                desk,
                new Acceptance(records, finals, kept, new BodyStaff(workshop.people), workshop.clock));
        sendBack = new SendBackReportService(atSchool, rights, records, desk);
        close = new CloseReportService(transactions, rights, records, desk);
        agree = new AgreeDayService(transactions, rights, records, desk, registration.planned);
        operatorReads = new OperatorReadsService(transactions, rights, records, desk, audit);
        plan = new SeePlanService(transactions, rights, records, registration.planning);
        decide = new DecideInductionService(transactions, rights, decisions, caseFile, workshop.clock);
        notices = new GiveNoticesService(transactions, rights, decisions, caseFile, workshop.clock);
        clocks = new SeeClocksService(transactions, rights, decisions, caseFile, workshop.clock);
        release = new ReleaseJob(transactions, registration.reports, finals, workshop.bodies, workshop.clock);
        tell = new TellJob(
                transactions,
                workshop.bag,
                workshop.bodies,
                new Tellers(workshop, registration, corrections, appeals).telling(),
                workshop.clock);
    }

    PaperSource papers(ReportPrinter printer) {
        return papers.apply(printer);
    }

    /** An induction that was authorised, with its early career teacher. */
    public Started started(School school) {
        return started(school, registration.answers(school));
    }

    public Started started(School school, Map<String, String> answers) {
        var induction = begunBy(school, registration.authorised(school, answers));
        var ect = cast.caller(school.body(), induction.ect(), induction.name());
        registration.choosesPassword(ect);
        cast.accept(school.body(), induction.ect());
        return new Started(school, induction, ect);
    }

    private Induction begunBy(School school, long number) {
        return workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                .sql()
                .first("select id from induction where registration_id = ?", row -> row.number("id"), number)
                .flatMap(registration.inductions::find)
                .orElseThrow());
    }

    /** An induction under way. */
    public record Started(School school, Induction induction, Caller ect) {}

    public List<Report> reports(Started started) {
        return workshop.transactions.in(
                Scope.of(started.school().body()),
                () -> registration.reports.of(started.induction().id()));
    }

    public Report report(Started started, long id) {
        return reports(started).stream()
                .filter(report -> report.id() == id)
                .findFirst()
                .orElseThrow();
    }

    public Seen seen(Started started, long id) {
        return new Seen(id, report(started, id).version());
    }

    /** The clock moves to a day and everything that is due happens. */
    public void dayComes(String day) {
        workshop.clock.moveTo(Instant.parse(day + "T08:00:00Z"));
        release.run();
    }

    /** The tutor fills every section with sensible text. */
    public void writes(Started started, long id) {
        var school = started.school();
        RegistrationDesk.require(write.attend(school.tutor(), school.id(), seen(started, id), attendance(started, id)));
        var form = write.open(school.tutor(), school.id(), id).orElseThrow().form();
        for (var section : form.tutorSections()) {
            RegistrationDesk.require(
                    write.keep(school.tutor(), school.id(), seen(started, id), section.id(), answers(form, Map.of())));
        }
    }

    /** The contract is right, and the days are those that are filled in. */
    public Attendance attendance(Started started, long id) {
        var school = started.school();
        var opened = write.open(school.tutor(), school.id(), id).orElseThrow();
        var report = opened.report();
        var next = NextPeriod.isLeaving(report)
                ? new NextPeriod(
                        "LEAVES",
                        "Oakfield Primary School",
                        report.planned().period().to().toString())
                : NextPeriod.AS_IT_IS;
        return new Attendance("yes", "", opened.suggestedDays(), opened.recordedAbsent(), next);
    }

    /** Text for every question, the first option of every choice, one target. */
    public static Map<String, String> answers(FormDefinition form, Map<String, String> instead) {
        var answers = new HashMap<String, String>();
        for (var question : form.questions()) {
            if (question.answer() instanceof Answer.Choice choice) {
                answers.put(question.id(), choice.options().get(0).value());
            } else if (question.answer() instanceof Answer.Targets) {
                answers.put(question.id() + "-1", "Plan questions that make every pupil think");
            } else {
                answers.put(
                        question.id(), "Lessons were well planned, and pupils knew what to do and why it mattered.");
            }
        }
        answers.putAll(instead);
        return answers;
    }

    /** Written, shared and signed by everybody: the appropriate body is next. */
    public void handsIn(Started started, long id) {
        var school = started.school();
        writes(started, id);
        RegistrationDesk.require(write.share(school.tutor(), school.id(), seen(started, id)));
        everybodySigns(started, id);
    }

    /** As a decision maker reads a decision. */
    public DecideInduction.Seen seen(Caller maker, long decision) {
        return new DecideInduction.Seen(
                decision, decide.look(maker, decision).orElseThrow().decision().version());
    }

    /** Handed in, accepted, and decided on 1 August 2028. Answers the decision. */
    public long decided(Started started, Choice choice) {
        var last = reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        dayComes(last.planned().opens().toString());
        handsIn(started, last.id());
        var body = started.school().body();
        RegistrationDesk.require(review.accept(cast.staff(body, Position.QUALITY_ASSURER), seen(started, last.id())));
        var maker = cast.staff(body, Position.DECISION_MAKER);
        var decision = decide.awaited(maker).get(0).decision().id();
        decide.represent(started.ect(), seen(maker, decision), "");
        dayComes("2028-08-01");
        RegistrationDesk.require(decide.decide(maker, seen(maker, decision), choice));
        return decision;
    }

    public void everybodySigns(Started started, long id) {
        var school = started.school();
        var form = report(started, id).form().orElseThrow();
        RegistrationDesk.require(answer.draft(started.ect(), seen(started, id), answers(form, Map.of())));
        RegistrationDesk.require(answer.sign(started.ect(), seen(started, id), OATH));
        RegistrationDesk.require(write.sign(school.tutor(), school.id(), seen(started, id), Signatory.TUTOR, OATH));
        if (form.asksHead()) {
            RegistrationDesk.require(write.sign(school.head(), school.id(), seen(started, id), Signatory.HEAD, OATH));
        }
    }
}
