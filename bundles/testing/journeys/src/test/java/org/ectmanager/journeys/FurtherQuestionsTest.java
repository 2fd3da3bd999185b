/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An appropriate body asks schools something of its own when they register a teacher (P4). */
class FurtherQuestionsTest extends JourneyTest {

    private static final String TITLE = "Agreement and invoices";
    private static final String AS_PDF = "Download this registration as PDF";

    private static final String AGREEMENT = "Does your school accept the service level agreement?";

    private Asking asking = new Asking(AGREEMENT);
    private School school;
    private long id;

    private static final class Asking extends Kestrel {

        private final String agreement;

        Asking(String agreement) {
            this.agreement = agreement;
        }

        @Override
        public Optional<Section> registrationQuestions() {
            return Optional.of(new Section(
                    "agreement",
                    TITLE,
                    "Kestrel asks this of every school.",
                    List.of(
                            new Question(
                                    "agreement",
                                    agreement,
                                    "",
                                    new Answer.Choice(List.of(
                                            new Option("yes", "Yes, we accept it", false),
                                            new Option("no", "Not yet", false))),
                                    true),
                            new Question("order", "Purchase order number", "", new Answer.Text(3, 40), false),
                            new Question("remarks", "Anything else?", "", new Answer.Text(0, 1_000), false))));
        }
    }

    @BeforeEach
    void the_body_asks() {
        stage.workshop.bodies.leave(stage.kestrel);
        stage.workshop.bodies.arrive(asking);
        school = stage.desk.school(Stage.KESTREL);
        var answers = stage.desk.answers(school);
        answers.put("givenName", "Fay");
        answers.put("familyName", "Further");
        id = stage.desk.typed(school, answers);
    }

    @AfterEach
    void it_asks_no_more() {
        stage.workshop.bodies.arrive(stage.kestrel);
        stage.workshop.bodies.leave(asking);
    }

    @Test
    void a_school_answers_the_head_teacher_signs_and_the_officer_reads() {
        var lead = atDesk(school.lead())
                .open(registration() + "/support")
                .press("Save and continue")
                .isAt(TITLE, "register-further")
                .sees("Kestrel asks this of every school.")
                .type("Purchase order number (optional)", "12")
                .press("Save and continue")
                .isAt(TITLE, "register-further-errors")
                .sees("Choose an answer to “Does your school accept the service level agreement?”")
                .sees("“Purchase order number” needs at least 3 characters")
                .follow("Back")
                .isAt("Induction tutor and mentor", "register-support-from-further")
                .open(registration())
                .isAt("Fay Further", "registration-tasks-further")
                .follow(TITLE);
        assertThat(lead.typed("Purchase order number (optional)")).isEqualTo("12");
        lead.choose("Yes, we accept it")
                .type("Purchase order number (optional)", "PO-1234")
                .press("Save and continue")
                .isAt("Check the answers", "register-check-further")
                .sees("PO-1234")
                .follow("Change " + TITLE)
                .type("Purchase order number (optional)", "PO-5678")
                .press("Save and continue")
                .isAt("Check the answers", "register-check-further-changed")
                .press("Send to the head teacher")
                .sees("Yes, we accept it");
        assertThat(lead.paper(AS_PDF)).contains(TITLE, AGREEMENT + " Yes, we accept it", "PO-5678");

        atDesk(school.head())
                .open("/kestrel/school/" + school.id().value() + "/sign/" + id)
                .isAt("Fay Further", "sign-further")
                .sees("Yes, we accept it")
                .tickAll("suitable")
                .tickAll("startAgreed")
                .choose("I declare this")
                .type("Your password", PASSWORD)
                .press("Sign and send to the appropriate body")
                .isAt("To sign", "signed-further");

        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/registrations/" + id)
                .isAt("Fay Further", "console-registration-further")
                .sees("Yes, we accept it")
                .sees("PO-5678");
    }

    @Test
    void an_answer_counts_only_to_the_words_that_were_read() {
        var lead = atDesk(school.lead()).open(registration() + "/further").choose("Yes, we accept it");
        var before = asking;
        asking = new Asking("Does your school accept the new service level agreement?");
        stage.workshop.bodies.arrive(asking);
        stage.workshop.bodies.leave(before);

        lead.press("Save and continue")
                .isAt(TITLE, "register-further-reworded")
                .sees("changed these questions after you had opened them")
                .sees("the new service level agreement")
                .press("Save and continue")
                .isAt("Check the answers", "register-check-reworded")
                .sees("the new service level agreement");
    }

    private String registration() {
        return "/kestrel/school/" + school.id().value() + "/registrations/" + id;
    }
}
