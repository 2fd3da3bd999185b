/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.journeys.TeacherRegisteredTest.date;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ectmanager.application.message.Letter;
import org.ectmanager.domain.people.Position;
import org.junit.jupiter.api.Test;

/**
 * The whole story in one piece: a school gets in, registers a teacher, and reports are written, signed, reviewed and
 * decided until induction is passed. Everything is done on pages or read in mails; only time is moved.
 */
class SeedStoryTest extends JourneyTest {

    private static final Actor LEAD = new Actor("priya.anand@millbrook.example");
    private static final Actor HEAD = new Actor("grace.okafor@millbrook.example");
    private static final Actor TUTOR = new Actor("tom.reed@millbrook.example");
    private static final Actor ECT = new Actor("edie.lindqvist@millbrook.example");
    private static final String TEXT = "Lessons were well planned, and pupils knew what to do and why it mattered.";
    private static final List<Planned> REPORTS = List.of(
            new Planned("Progress review 1", false),
            new Planned("Progress review 2", false),
            new Planned("Formal assessment 1", true),
            new Planned("Progress review 3", false),
            new Planned("Progress review 4", false),
            new Planned("Final assessment", true));

    /** @param assessed the head teacher signs it too */
    private record Planned(String title, boolean assessed) {}

    private record Dates(LocalDate opens, LocalDate due) {}

    @Test
    void from_the_directory_to_the_notice_that_induction_is_passed() {
        stage.workshop.clock.moveTo(Instant.parse("2026-07-06T09:00:00Z"));
        school("Millbrook Primary School");
        schoolRegisters();
        bodyLetsSchoolIn();
        leadAddsPeople();
        leadRegistersTeacher();
        headSignsRegistration();
        bodyAuthorises();
        var ect = ECT.arrivesFirst();
        var dates = REPORTS.stream().collect(Collectors.toMap(report -> report, report -> dates(ect, report)));
        REPORTS.forEach(report -> reportGoesThrough(report, dates.get(report)));
        ectHasNothingToSay();
        comes(LocalDate.parse("2028-08-01"));
        bodyPasses();
        assertThat(letters()).contains("Notice of the decision on statutory induction");
        ECT.arrives().follow("Read the decision").sees("This is the written notice of the decision");
    }

    private static void schoolRegisters() {
        somebody()
                .open("/")
                .follow("Kestrel Teaching School Hub")
                .press("Register your school")
                .type("Postcode, name or URN of your school", "millbrook")
                .press("Search")
                .follow("Millbrook Primary School")
                .press("Register this school")
                .choose("Induction lead")
                .type("First name", "Priya")
                .type("Last name", "Anand")
                .type("E-mail address", LEAD.email())
                .type("The same e-mail address again", LEAD.email())
                .choose("Yes")
                .press("Continue")
                .press("Send")
                .isAt("Registration sent", "story-school-registered");
    }

    private static void bodyLetsSchoolIn() {
        staff(Position.AB_ADMINISTRATOR)
                .follow("school asks to be let in")
                .follow("Millbrook Primary School")
                .choose("Let the school in")
                .press("Save decision")
                .sees("The school is let in");
    }

    private static void leadAddsPeople() {
        var lead = LEAD.arrivesFirst().sees("Your school has no head teacher here yet");
        lead.locator(".ect-alert a").click();
        person(lead, "Grace", "Okafor", HEAD);
        lead.press("Add a person").choose("Induction tutor");
        person(lead, "Tom", "Reed", TUTOR);
        lead.open("/kestrel/school").seesNo("Your school has no head teacher here yet");
        lead.follow("School details")
                .follow("Change how to reach you")
                .type("E-mail address of the school office", "office@millbrook.example")
                .press("Save")
                .sees("office@millbrook.example");
        TUTOR.arrivesFirst().close();
        HEAD.arrivesFirst().close();
    }

    private static void person(Walk lead, String given, String family, Actor actor) {
        lead.type("First name", given)
                .type("Last name", family)
                .type("E-mail address", actor.email())
                .type("The same e-mail address again", actor.email())
                .choose("No")
                .press("Add person");
    }

    private static void leadRegistersTeacher() {
        var lead = LEAD.arrives()
                .follow("Register an early career teacher")
                .press("Register an early career teacher")
                .choose("School-led")
                .press("Save and continue")
                .type("First name", "Edie")
                .type("Last name", "Lindqvist")
                .type("E-mail address", ECT.email())
                .type("Teacher reference number (TRN)", "8123456")
                .choose("No, this is the start of their induction");
        date(lead, "birth", "11", "5", "2001");
        lead.press("Save and continue").choose("Another day");
        date(lead, "start", "1", "9", "2026");
        lead.choose("Permanent")
                .type("Full-time equivalent (FTE)", "1.0")
                .type("Days worked in a week", "5")
                .type("Post", "Year 3 teacher")
                .press("Save and continue")
                .press("Save and continue")
                .select("Induction tutor", "Tom Reed")
                .press("Save and add a mentor")
                .type("First name", "Uma")
                .type("Last name", "Mentor")
                .press("Save")
                .press("Save and continue")
                .press("Send to the head teacher")
                .isAt("Edie Lindqvist", "story-sent-to-head");
    }

    private static void headSignsRegistration() {
        HEAD.arrives()
                .follow("To sign")
                .follow("Edie Lindqvist")
                .tickAll("suitable")
                .tickAll("startAgreed")
                .choose("I declare this")
                .type("Your password", PASSWORD)
                .press("Sign and send to the appropriate body")
                .sees("You signed");
    }

    private static void bodyAuthorises() {
        var contact = mayBeContact();
        var officer = staff(Position.AB_ADMINISTRATOR)
                .follow("Registrations")
                .follow("Edie Lindqvist")
                .choose("Authorise: induction may begin");
        officer.select("Named contact", contact)
                .choose("I took note of the warnings, if there are any")
                .choose("Every point of these")
                .press("Save decision")
                .sees("Induction is authorised");
    }

    private static void reportGoesThrough(Planned report, Dates dates) {
        comes(dates.opens());
        comes(dates.due().minusDays(7));
        assertThat(letters()).contains("A report is due within a week: " + report.title());
        var tutor = TUTOR.arrives().follow(report.title());
        attends(tutor.follow("Contract and attendance"));
        sections(tutor).forEach(section -> {
            fillIn(tutor.follow(section));
            tutor.press("Save");
        });
        tutor.follow("Check and share").press("Share the report").close();
        ectAnswers(report);
        signs(TUTOR, report);
        if (report.assessed()) {
            signs(HEAD, report);
        }
        staff(Position.QUALITY_ASSURER)
                .follow("Reports")
                .follow(report.title())
                .choose("Accept it")
                .press("Save")
                .sees("The report is accepted");
    }

    /** The contract is right and, but for the last report, it goes on. */
    private static void attends(Walk tutor) {
        tutor.locator("#contractRight").check();
        if (tutor.locator("#nextPost").count() > 0) {
            tutor.choose("Yes, with the contract as it is");
        }
        tutor.press("Save");
    }

    /** What the tutor has to write, as the list of tasks names it. */
    private static List<String> sections(Walk tutor) {
        return tutor.locator(".govuk-task-list__link").allInnerTexts().stream()
                .filter(task -> !task.equals("Contract and attendance") && !task.equals("Evidence (optional)"))
                .filter(task -> !task.equals("Check and share"))
                .toList();
    }

    private static void fillIn(Walk walk) {
        walk.locator("main textarea").all().forEach(area -> area.fill(TEXT));
        walk.locator("fieldset .govuk-radios__item:first-child input").all().forEach(Locator::check);
        walk.locator("main input[type=text]").all().stream()
                .findFirst()
                .ifPresent(first -> first.fill("Plan questions"));
    }

    private static void ectAnswers(Planned report) {
        var ect = ECT.arrives().follow("Open the report").sees(report.title());
        fillIn(ect);
        ect.choose("I declare this")
                .type("Your password", PASSWORD)
                .press("Save comments and sign")
                .sees("You signed the report")
                .close();
    }

    private static void signs(Actor actor, Planned report) {
        actor.arrives()
                .follow("Reports")
                .follow(report.title())
                .choose("I declare this")
                .type("Your password", PASSWORD)
                .press("Sign")
                .sees("You signed the report")
                .close();
    }

    private static void ectHasNothingToSay() {
        ECT.arrives()
                .follow("See the recommendation")
                .choose("No, I have nothing to say")
                .press("Send")
                .close();
    }

    private static void bodyPasses() {
        staff(Position.DECISION_MAKER)
                .follow("Decisions")
                .follow("Edie Lindqvist")
                .choose("Pass")
                .type("What does the decision rest on?", "All standards are met.")
                .press("Decide")
                .isAt("Edie Lindqvist", "story-passed")
                .sees("Pass: induction is completed");
        stage.reports.tell.run();
    }

    /** When a report opens and is due, as the plan on the page of the early career teacher says. */
    private static Dates dates(Walk ect, Planned report) {
        var table = ect.locator("table").filter(new Locator.FilterOptions().setHasText("Opens"));
        var headings = table.locator("thead th").allInnerTexts();
        var row = table.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(report.title()));
        var cells = row.locator("th, td").allInnerTexts();
        return new Dates(day(cells.get(headings.indexOf("Opens"))), day(cells.get(headings.indexOf("Due"))));
    }

    private static LocalDate day(String words) {
        return LocalDate.parse(words, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
    }

    private static void comes(LocalDate day) {
        stage.reports.dayComes(day.toString());
        stage.reports.tell.run();
    }

    private static List<String> letters() {
        return stage.workshop.post.stream().map(Letter::subject).toList();
    }
}
