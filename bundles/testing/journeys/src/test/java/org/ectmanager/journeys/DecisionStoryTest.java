/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the final assessment to an extension: the clocks, who may speak, who may decide, and who is told. */
class DecisionStoryTest extends JourneyTest {

    private School school;
    private Started started;
    private Report last;

    @BeforeEach
    void the_final_assessment_waits_for_the_head() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        stage.cast.staff(Stage.KESTREL, Position.DECISION_MAKER);
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
        last = stage.reports.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        stage.reports.dayComes("2028-07-14");
        stage.reports.writes(started, last.id());
        RegistrationDesk.require(
                stage.reports.write.share(school.tutor(), school.id(), stage.reports.seen(started, last.id())));
        var form = stage.reports.report(started, last.id()).form().orElseThrow();
        RegistrationDesk.require(stage.reports.answer.draft(
                started.ect(), stage.reports.seen(started, last.id()), ReportDesk.answers(form, Map.of())));
        RegistrationDesk.require(
                stage.reports.answer.sign(started.ect(), stage.reports.seen(started, last.id()), ReportDesk.OATH));
        RegistrationDesk.require(stage.reports.write.sign(
                school.tutor(), school.id(), stage.reports.seen(started, last.id()), Signatory.TUTOR, ReportDesk.OATH));
    }

    @Test
    void an_induction_is_extended_and_everybody_is_told() {
        headRecommends();
        stage.reports.tell.run();
        assertThat(stage.workshop.post)
                .extracting(Letter::subject)
                .contains("An induction waits for a decision", "Your school has made its recommendation");
        bodySeesClocks();
        teacherSpeaks();
        nothingIsDecidedYet();
        contactReadsThatTheyDoNotDecide();
        accepts();
        stage.reports.dayComes("2028-09-04");
        listedAsOverdue();
        decidesToExtend();
        teacherReadsTheNotice();
    }

    @Test
    void after_a_fail_the_record_says_what_follows_if_nobody_appeals() {
        fails();

        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/ects/" + started.induction().id())
                .isAt("Nova Teacher", "console-ect-failed")
                .sees("If nobody appeals, the school dismisses the teacher")
                .sees("by the end of 13 September 2028")
                .sees("at least until 1 August 2034");
    }

    @Test
    void an_appeal_is_recorded_corrected_and_followed() {
        fails();
        stage.reports.dayComes("2028-11-01");
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/decisions?state=made")
                .follow("Nova Teacher")
                .follow("The appeal: see what is recorded, or record what happens");
        appealIsMade(officer);
        appealIsHeard(officer);
        meanwhileNobodyIsDismissed(officer);
        inductionGoesOn(officer);
        headAndTeacherSeeIt();
    }

    private static void appealIsMade(Walk officer) {
        officer.isAt("Appeal of Nova Teacher", "console-appeal")
                .sees("An appeal has to arrive: by the end of")
                .sees("Nothing is recorded of an appeal.")
                .press("Record it")
                .isAt("Appeal of Nova Teacher", "console-appeal-errors")
                .sees("Choose what has happened")
                .sees("Enter the day on which it happened");
        TeacherRegisteredTest.date(officer, "on", "12", "9", "2028");
        officer.choose("An appeal was made")
                .press("Record it")
                .isAt("Appeal of Nova Teacher", "console-appeal-late")
                .sees("A late one is taken only exceptionally. Say why it was taken.")
                .type("If it was late, why was it taken?", "The teacher was in hospital.")
                .press("Record it")
                .sees("It is recorded")
                .sees("Taken although it was late: The teacher was in hospital.")
                .sees("The last day for an appeal was 30 August 2028.");
    }

    private static void appealIsHeard(Walk officer) {
        TeacherRegisteredTest.date(officer, "on", "18", "9", "2028");
        officer.choose("You received your copy of the notice of appeal")
                .press("Record it")
                .isAt("Appeal of Nova Teacher", "console-appeal-to-reply")
                .sees("The appropriate body replies to the appeal: by the end of 13 October 2028")
                .follow("An appeal was made")
                .isAt("Correct what is recorded of an appeal", "console-appeal-step");
        TeacherRegisteredTest.date(officer, "on", "11", "9", "2028");
        officer.press("Save the correction")
                .isAt("Correct what is recorded of an appeal", "console-appeal-step-errors")
                .sees("Enter why it is corrected")
                .type("Why is it corrected or taken back?", "The stamp was misread.")
                .press("Save the correction")
                .isAt("Appeal of Nova Teacher", "console-appeal-corrected")
                .sees("Corrected on")
                .seesNo("Taken back on")
                .sees("The stamp was misread.");
    }

    private void meanwhileNobodyIsDismissed(Walk officer) {
        officer.open("/kestrel/console")
                .isAt("Home", "console-home-appeal")
                .sees("appeal to reply to, overdue: 1")
                .follow("appeal to reply to, overdue: 1")
                .sees("Not while the appeal is running");
        var root = "/kestrel/school/" + school.id().value();
        atDesk(school.head())
                .open(root)
                .isAt("Desk School", "school-home-appeal")
                .sees("After a failed induction")
                .sees("An appeal is running. Nobody is dismissed before it ends")
                .open(root + "/ects/" + started.induction().id())
                .isAt("Nova Teacher", "school-ect-appeal-runs")
                .sees("Not while the appeal is running");
    }

    private static void inductionGoesOn(Walk officer) {
        TeacherRegisteredTest.date(officer, "on", "1", "11", "2028");
        officer.choose("Instead of the fail, induction is extended")
                .type("By how many terms is induction extended?", "1.5")
                .press("Record it")
                .isAt("Confirm the outcome of the appeal", "console-appeal-sure")
                .sees("Nothing is recorded yet.")
                .sees("Induction is open again and goes on, extended by 1.5 terms.")
                .sees("From 6 terms to 7.5 terms")
                .sees("The early career teacher and the head teacher get an e-mail.")
                .press("Go back and change it")
                .isAt("Appeal of Nova Teacher", "console-appeal-again")
                .press("Record it")
                .press("Record the outcome")
                .isAt("Appeal of Nova Teacher", "console-appeal-extended")
                .sees("After the appeal: induction is extended by 1.5 terms, and the plan follows.")
                .open("/kestrel/console/decisions?state=made")
                .isAt("Decisions", "console-decisions-appealed")
                .sees("Extended instead");
    }

    private void headAndTeacherSeeIt() {
        atDesk(school.head())
                .open("/kestrel/school/" + school.id().value() + "/ects/"
                        + started.induction().id())
                .isAt("Nova Teacher", "school-ect-appealed")
                .sees("Instead of a fail, induction is extended by 1.5 terms");
        atDesk(started.ect())
                .isAt("My induction", "induction-appealed")
                .sees("Instead of a fail, induction is extended by 1.5 terms")
                .open("/kestrel/induction/decision")
                .isAt("The decision on my induction", "induction-decision-appealed")
                .sees("The notice as it went out on 1 August 2028")
                .sees("An appeal was made on 11 September 2028.")
                .seesNo("An appeal has to arrive")
                .sees("After the appeal: induction is extended by 1.5 terms, and the plan follows.");
    }

    private void fails() {
        RegistrationDesk.require(stage.reports.write.sign(
                school.head(), school.id(), stage.reports.seen(started, last.id()), Signatory.HEAD, ReportDesk.OATH));
        var assurer = stage.cast.staff(Stage.KESTREL, Position.QUALITY_ASSURER);
        RegistrationDesk.require(stage.reports.review.accept(assurer, stage.reports.seen(started, last.id())));
        var maker = stage.cast.staff(Stage.KESTREL, Position.DECISION_MAKER);
        var id = stage.reports.decide.latest(maker, started.induction().id()).orElseThrow();
        stage.reports.decide.represent(started.ect(), seen(maker, id), "");
        stage.reports.dayComes("2028-08-01");
        RegistrationDesk.require(
                stage.reports.decide.decide(maker, seen(maker, id), new Choice("fail", "", "Standards are not met.")));
    }

    private DecideInduction.Seen seen(Caller maker, long decision) {
        var read = stage.reports.decide.look(maker, decision).orElseThrow().decision();
        return new DecideInduction.Seen(decision, read.version());
    }

    private void headRecommends() {
        atDesk(school.head())
                .follow("Reports")
                .follow("Final assessment")
                .isAt("Final assessment", "report-head-clocks")
                .sees("The head teacher recommends: by the end of")
                .sees("The appropriate body gets its copy of the final report: by the end of")
                .choose("I declare this")
                .type("Your password", PASSWORD)
                .press("Sign")
                .sees("You signed the report");
    }

    private void bodySeesClocks() {
        staff(Position.QUALITY_ASSURER)
                .open("/kestrel/console/reports/" + last.id())
                .isAt("Final assessment", "console-final-clocks")
                .sees("The early career teacher may make representations: by the end of")
                .sees("The appropriate body decides: by the end of")
                .follow("The decision that is awaited")
                .sees("The final assessment has not been accepted yet");
    }

    private void teacherSpeaks() {
        atDesk(started.ect())
                .isAt("My induction", "induction-recommendation-at-once")
                .follow("See the recommendation")
                .choose("Yes")
                .type("What do you want to say?", "I would like more time.")
                .press("Send")
                .isAt("The decision on my induction", "induction-said-before-acceptance");
    }

    private void nothingIsDecidedYet() {
        var maker = staff(Position.DECISION_MAKER)
                .open("/kestrel/console/decisions")
                .isAt("Decisions", "console-decisions-to-accept")
                .sees("To accept")
                .follow("Nova Teacher")
                .isAt("Nova Teacher", "console-decision-not-accepted");
        maker.choose("Pass")
                .type("What does the decision rest on?", "All standards are met.")
                .press("Decide")
                .isAt("Nova Teacher", "console-decision-refused-not-accepted")
                .sees("has not been accepted yet");
        maker.follow("Read the final assessment, and accept it or return it")
                .isAt("Final assessment", "console-final-to-accept");
    }

    private void contactReadsThatTheyDoNotDecide() {
        var contact = contact();
        stage.workshop.transactions.run(
                Scope.of(Stage.KESTREL),
                () -> stage.workshop.people.appoint(new Appointed(
                        contact,
                        new Appointment(
                                stage.workshop.ids.next(),
                                contact.id(),
                                Optional.empty(),
                                Position.DECISION_MAKER,
                                false,
                                stage.workshop.clock.instant(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(stage.workshop.clock.instant()),
                                1))));
        var caller = stage.cast.caller(Stage.KESTREL, contact.id(), contact.name());
        stage.desk.choosesPassword(caller);
        atDesk(caller)
                .open("/kestrel/console/decisions")
                .follow("Nova Teacher")
                .isAt("Nova Teacher", "console-decision-named-contact")
                .sees("You are this teacher’s named contact")
                .sees("Who can decide: ")
                .seesNo("What does the decision rest on?");
    }

    private Person contact() {
        return stage.workshop.transactions.in(Scope.of(Stage.KESTREL), () -> stage.workshop
                .people
                .known(started.induction().team().namedContact())
                .orElseThrow());
    }

    private void accepts() {
        staff(Position.QUALITY_ASSURER)
                .open("/kestrel/console/reports/" + last.id())
                .choose("Accept it")
                .press("Save")
                .sees("The report is accepted");
    }

    private void listedAsOverdue() {
        var officer = staff(Position.AB_ADMINISTRATOR)
                .isAt("Home", "console-decision-overdue")
                .sees(", overdue: ");
        officer.open("/kestrel/console/decisions")
                .isAt("Decisions", "console-decisions-overdue")
                .sees("Overdue");
    }

    private void decidesToExtend() {
        var second = staff(Position.DECISION_MAKER)
                .open("/kestrel/console/decisions")
                .follow("Nova Teacher")
                .choose("Fail")
                .type("What does the decision rest on?", "The standards are not met.");
        var maker = staff(Position.DECISION_MAKER)
                .open("/kestrel/console/decisions")
                .follow("Nova Teacher")
                .isAt("Nova Teacher", "console-decision-to-extend");
        maker.choose("Extend induction")
                .type("By how many terms?", "half a term")
                .type("What does the decision rest on?", "More evidence of assessment is needed.")
                .press("Decide")
                .isAt("Nova Teacher", "console-extend-errors")
                .sees("Enter by how many terms");
        maker.type("By how many terms?", "0.5")
                .press("Decide")
                .isAt("Confirm the extension", "console-extend-plan")
                .sees("Ends by the new plan")
                .sees("From 6 to 6.5 terms")
                .sees("Nothing is decided yet")
                .press("Do not decide now")
                .isAt("Nova Teacher", "console-extend-not-now")
                .sees("More evidence of assessment is needed.")
                .press("Decide")
                .isAt("Confirm the extension", "console-extend-plan-again")
                .press("Extend this induction")
                .isAt("Nova Teacher", "console-extended")
                .sees("Extended by 0.5 terms")
                .sees("You have still to tell the employer and the Secretary of State, by the end of")
                .sees("An appeal has to arrive: by the end of")
                .sees("What follows from the decision waits: until the end of")
                .choose("The Secretary of State")
                .press("Save who has been told")
                .isAt("Nova Teacher", "console-told-one")
                .sees("You have still to tell the employer, by the end of");
        maker.open("/kestrel/console/decisions?state=made")
                .isAt("Decisions", "console-decisions-to-tell")
                .sees("Still to tell")
                .follow("Nova Teacher");
        maker.choose("The employer")
                .press("Save who has been told")
                .isAt("Nova Teacher", "console-told-all")
                .seesNo("You have still to tell");
        second.press("Decide")
                .isAt("Nova Teacher", "console-decided-meanwhile")
                .sees("decided this in the meantime: induction is extended by 0.5 terms")
                .sees("The standards are not met.");
    }

    private void teacherReadsTheNotice() {
        atDesk(started.ect())
                .follow("Read the decision")
                .isAt("The decision on my induction", "induction-extended")
                .sees("The extension is of 0.5 terms.")
                .sees("A notice of appeal is sent to: Teaching Regulation Agency")
                .sees("An appeal has to arrive: by the end of")
                .seesNo("What follows from the decision waits");
    }
}
