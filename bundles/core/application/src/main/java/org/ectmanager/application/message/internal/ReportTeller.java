/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails about reports (E8 to E14), to whoever has to act next. They name no teacher and hold no report's text. */
@Component
public final class ReportTeller implements Teller {

    private static final String REMINDER = "report.reminder";
    private static final String TAKEN_BACK = "report.taken-back";
    private static final String HANDED_ON = "report.handed-on";
    private static final String SENT_BACK = "report.sent-back";
    private static final String CLOSED = "report.closed";
    private static final String DAY_AGREED = "report.day-agreed";
    /** Why something was done to a report says something of a person, and so stays on its page. */
    private static final Set<String> REASONED = Set.of("report.returned", CLOSED, HANDED_ON, SENT_BACK);

    private static final String ON_THE_PAGE = "The reason is on the page of the report.";
    private static final Set<String> KINDS = Set.of(
            "report.released",
            REMINDER,
            "report.awaits-AWAITING_ECT",
            "report.awaits-AWAITING_TUTOR",
            "report.awaits-AWAITING_HEAD",
            "report.submitted",
            "report.returned",
            "report.accepted",
            TAKEN_BACK,
            HANDED_ON,
            SENT_BACK,
            DAY_AGREED,
            CLOSED);

    private final Recipients recipients;
    private final Reports reports;
    private final Inductions inductions;
    private final Accounts accounts;
    private final Addresses addresses;

    @Activate
    public ReportTeller(
            @Reference Recipients recipients,
            @Reference Reports reports,
            @Reference Inductions inductions,
            @Reference Accounts accounts,
            @Reference Addresses addresses) {
        this.recipients = recipients;
        this.reports = reports;
        this.inductions = inductions;
        this.accounts = accounts;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        return reports.find(Long.parseLong(facts.get("report")))
                .map(report -> letters(body, told(body, kind, facts, report), report))
                .orElse(List.of());
    }

    /** @param optional only for those who want reminders; what is overdue is told to everybody */
    private record Told(String kind, ReportWords words, boolean optional, Map<String, String> facts) {

        ReportWords words(boolean teacher) {
            return kind.equals(SENT_BACK) && teacher ? ReportWords.SENT_BACK_FROM_TEACHER : words;
        }

        ReportWords ofAbsent() {
            return kind.equals(REMINDER)
                    ? ReportWords.remindingOfAbsent(facts.get("step"))
                    : ReportWords.SHARED_WITH_ABSENT;
        }
    }

    private static Told told(AppropriateBodyPlugin body, String kind, Map<String, String> facts, Report report) {
        if (!kind.equals(REMINDER)) {
            var withoutEct = !report.course().withoutEct().isEmpty();
            return new Told(kind, ReportWords.of(kind, body.profile().name(), withoutEct), false, facts);
        }
        var step = facts.get("step");
        return new Told(kind, ReportWords.reminding(step), !ReportWords.isOverdue(step), facts);
    }

    private List<Draft> letters(AppropriateBodyPlugin body, Told told, Report report) {
        var kind = told.kind();
        var induction = inductions.find(report.induction()).orElseThrow();
        if (kind.equals(REMINDER) && !State.WITH_SCHOOL.contains(report.state())) {
            return List.of();
        }
        var first = ConfirmFirst.at(report.school(), body, recipients, addresses);
        if (isHeadsTurn(kind, report) && first.isNeeded()) {
            var officers = recipients.officers().filter(officer -> !told.optional() || wantsReminders(officer));
            return first.letters(
                            officers,
                            "A report that is due on "
                                    + Reason.day(report.planned().due()))
                    .toList();
        }
        var readers = recipients(told, report, induction).toList();
        var letters = readers.stream()
                .filter(reader -> !told.optional() || wantsReminders(reader.person()))
                .map(reader -> letter(body, told, report, induction, reader));
        return kind.equals(REMINDER)
                ? Stream.concat(letters, copies(body, told, report, induction, readers))
                        .toList()
                : letters.toList();
    }

    private Draft letter(AppropriateBodyPlugin body, Told told, Report report, Induction induction, Reader reader) {
        var kind = told.kind();
        var teacher = isTeacher(induction, reader.person());
        var words = isInsteadOfTeacher(kind, report, reader) ? told.ofAbsent() : told.words(teacher);
        var letter = letter(body, words, report, reader.person());
        if (REASONED.contains(kind) && !(kind.equals(SENT_BACK) && teacher)) {
            letter.say(ON_THE_PAGE);
        }
        return reader.asked(
                letter,
                place -> addresses.under(body, place),
                kind.equals(TAKEN_BACK) || kind.equals(DAY_AGREED) && teacher ? "Open my induction" : "Open the report",
                path(kind, report, induction, reader.person()));
    }

    /** To whomever the body tells too, as far as they want reminders. */
    private Stream<Draft> copies(
            AppropriateBodyPlugin body, Told told, Report report, Induction induction, List<Reader> readers) {
        var those = readers.stream().map(reader -> reader.person().id()).toList();
        return new ReminderCopies(body, told.facts().get("step"), report, induction)
                .letters(recipients, those, addresses).stream()
                        .filter(letter -> !told.optional()
                                || letter.reader().filter(this::wantsReminders).isPresent());
    }

    private static boolean isTeacher(Induction induction, Person reader) {
        return reader.id().equals(induction.ect());
    }

    private Stream<Reader> recipients(Told told, Report report, Induction induction) {
        return switch (told.kind()) {
            case "report.awaits-AWAITING_ECT" -> recipients.teachersTurn(induction);
            case TAKEN_BACK, HANDED_ON -> recipients.teacher(induction).map(Reader::of);
            case "report.awaits-AWAITING_HEAD" -> recipients.headsTurn(report.school());
            case "report.submitted" -> recipients.reviewers(induction).map(Reader::of);
            case "report.accepted" -> recipients.ofAccepted(induction).map(Reader::of);
            case "report.returned" ->
                Stream.concat(
                        recipients.tutorsTurn(induction),
                        recipients.teacher(induction).map(Reader::of));
            case CLOSED ->
                Stream.concat(
                        recipients.tutorsTurn(induction),
                        besides(report, induction).map(Reader::of));
            case DAY_AGREED ->
                Stream.concat(
                        recipients.tutorsTurn(induction),
                        recipients.teacher(induction).map(Reader::of));
            case SENT_BACK -> ofSentBack(told.facts(), induction);
            case REMINDER -> whoseTurn(report, induction);
            default -> recipients.tutorsTurn(induction);
        };
    }

    /** The tutor, unless they did it, and the teacher who had signed. */
    private Stream<Reader> ofSentBack(Map<String, String> facts, Induction induction) {
        return Stream.concat(
                recipients.tutorsTurn(induction).filter(reader -> !Long.toString(
                                reader.person().id().value())
                        .equals(facts.get("by"))),
                recipients
                        .teacher(induction)
                        .filter(teacher -> Boolean.parseBoolean(facts.get("teacher-signed")))
                        .map(Reader::of));
    }

    /** Whoever else would have signed a report that was closed, and may read it. */
    private Stream<Person> besides(Report report, Induction induction) {
        return Stream.concat(
                recipients.teacher(induction).filter(teacher -> report.isShared()),
                report.planned().kind() == ReportKind.PROGRESS_REVIEW
                        ? Stream.of()
                        : recipients.heads(report.school()));
    }

    private static boolean isHeadsTurn(String kind, Report report) {
        return kind.equals("report.awaits-AWAITING_HEAD")
                || kind.equals(REMINDER) && report.state() == State.AWAITING_HEAD;
    }

    private static boolean isInsteadOfTeacher(String kind, Report report, Reader reader) {
        var teachersTurn = kind.equals("report.awaits-AWAITING_ECT")
                || kind.equals(REMINDER) && report.state() == State.AWAITING_ECT;
        return teachersTurn && reader.instead().isPresent();
    }

    private boolean wantsReminders(Person reader) {
        return wantsReminders(reader.id());
    }

    private boolean wantsReminders(PersonId reader) {
        return accounts.preferences(reader)
                .orElse(ContactPreferences.UNTIL_CHOSEN)
                .reminders();
    }

    /** Whoever the report waits for. */
    private Stream<Reader> whoseTurn(Report report, Induction induction) {
        return switch (report.state()) {
            case AWAITING_ECT -> recipients.teachersTurn(induction);
            case AWAITING_HEAD -> recipients.headsTurn(report.school());
            default -> recipients.tutorsTurn(induction);
        };
    }

    private static Draft letter(AppropriateBodyPlugin body, ReportWords words, Report report, Person to) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Report", report.title());
        facts.put("Due", Reason.day(report.planned().due()));
        return Letter.to(body.profile(), to, words.subject() + ": " + report.title())
                .say(words.sentence())
                .state(facts);
    }

    private static String path(String kind, Report report, Induction induction, Person to) {
        if (kind.equals("report.submitted")) {
            return "console/reports/" + report.id();
        }
        if (kind.equals(TAKEN_BACK) || kind.equals(DAY_AGREED) && isTeacher(induction, to)) {
            return "induction";
        }
        return (isTeacher(induction, to)
                        ? "induction/reports/"
                        : "school/" + report.school().value() + "/reports/")
                + report.id();
    }
}
