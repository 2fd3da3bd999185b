/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An early career teacher has served a part of induction before: the school says so, the body counts it. */
class PartServedTest extends JourneyTest {

    private School school;

    @BeforeEach
    void a_school_with_its_people() {
        school = stage.desk.school(Stage.KESTREL);
    }

    @Test
    void the_wizard_asks_for_what_was_served_and_offers_the_terms() {
        var answers = stage.desk.answers(school);
        var id = stage.desk.register.begin(school.lead(), school.id());
        var lead = atDesk(school.lead())
                .open("/" + school.body() + "/school/" + school.id().value() + "/registrations/" + id + "/teacher");
        lead.type("Title (optional)", "Ms")
                .type("First name", "Pia")
                .type("Last name", "Halfway")
                .type("E-mail address", answers.get("email"))
                .type("Teacher reference number (TRN)", answers.get("trn"));
        TeacherRegisteredTest.date(lead, "birth", "11", "5", "2001");
        lead.choose("Yes, a part of it at another school")
                .press("Save and continue")
                .isAt("The early career teacher", "register-part-served-errors")
                .sees("Enter the appropriate body that oversaw it");
        lead.locator("#elsewhereSchool").fill("Old School");
        lead.locator("#elsewhereBody").fill("Old Body");
        lead.locator("#elsewhereTerms").fill("3");
        lead.locator("#elsewhereAbsent").fill("2.5");
        lead.press("Save and continue").isAt("Post and contract", "register-post-terms");
        lead.locator("#starts").check();
        lead.press("Save and come back later").isAt("Pia Halfway", "registration-tasks-part-served");
        lead.sees("Download this registration as PDF");
    }

    @Test
    void the_officer_corrects_the_number_and_the_school_reads_why() {
        var answers = stage.desk.answers(school);
        answers.put("givenName", "Pia");
        answers.put("familyName", "Counted");
        answers.put("served", "ELSEWHERE");
        answers.put("elsewhereSchool", "Old School");
        answers.put("elsewhereBody", "Old Body");
        answers.put("elsewhereTerms", "3");
        var id = stage.desk.signed(school, answers);
        var contact = mayBeContact();
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/" + school.body() + "/console/registrations/" + id)
                .isAt("Pia Counted", "console-registration-part-served")
                .choose("Authorise: induction may begin");
        officer.select("Named contact", contact);
        officer.choose("I took note of the warnings, if there are any").choose("Every point of these");
        officer.locator("#countedTerms").fill("2");
        officer.press("Save decision")
                .isAt("Pia Counted", "console-registration-other-number")
                .sees("Say why you count another number");
        officer.locator("#countedReason").fill("One term was supply work");
        officer.press("Save decision").isAt("Pia Counted", "console-registration-counted");
        atDesk(school.lead())
                .open("/" + school.body() + "/school/" + school.id().value() + "/registrations/" + id)
                .isAt("Pia Counted", "registration-counted")
                .sees("One term was supply work")
                .sees("Qualified teacher status");
    }

    @Test
    void an_extension_decided_in_wales_is_filled_in_confirmed_and_makes_the_plan_longer() {
        var answers = stage.desk.answers(school);
        answers.put("givenName", "Wanda");
        answers.put("familyName", "Longer");
        answers.put("served", "WALES");
        answers.put("walesOutcome", "NOT_FINISHED");
        answers.put("walesTerms", "2");
        answers.put("walesExtended", "1");
        var id = stage.desk.signed(school, answers);
        var contact = mayBeContact();
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/" + school.body() + "/console/registrations/" + id)
                .choose("Authorise: induction may begin")
                .isAt("Wanda Longer", "console-registration-wales");
        officer.select("Named contact", contact);
        officer.choose("I took note of the warnings, if there are any").choose("Every point of these");
        assertThat(officer.locator("#countedExtended").inputValue()).isEqualTo("1");
        officer.press("Save decision").isAt("Wanda Longer", "console-registration-wales-counted");
        officer.open("/" + school.body() + "/console/ects")
                .follow("Wanda Longer")
                .sees("Extended in Wales by 1 term");
        officer.locator("summary:has-text('Why these dates?')").click();
        officer.isAt("Wanda Longer", "console-plan-wales")
                .sees("Induction was extended by 1 term in Wales. It is an extension here too.");
    }
}
