/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways in which a registration does not go through at once. */
class TeacherNotYetRegisteredTest extends JourneyTest {

    private School school;

    @BeforeEach
    void a_school_with_its_people() {
        school = stage.desk.school(Stage.KESTREL);
    }

    @Test
    void a_school_answers_a_question_in_place_and_its_head_signs_again() {
        var id = stage.desk.signed(school, stage.desk.answers(school));
        decides(id, "Ask the school a question", "What do you want to know?", "Is the post permanent?")
                .isAt("Nova Teacher", "console-queried");

        var lead = atDesk(school.lead())
                .open(registration(id))
                .isAt("Check the answers", "queried")
                .sees("Is the post permanent?")
                .follow("Change post and contract")
                .type("Post", "Year 4 teacher")
                .press("Save and continue")
                .isAt("Check the answers", "queried-changed")
                .sees("Year 4 teacher");
        lead.type("Your reply", "Yes, it is").press("Send to the head teacher").isAt("Nova Teacher", "queried-sent");
        atDesk(school.head())
                .follow("To sign")
                .follow("Nova Teacher")
                .isAt("Nova Teacher", "sign-with-reply")
                .sees("Yes, it is")
                .tickAll("suitable")
                .tickAll("startAgreed")
                .choose("I declare this")
                .type("Your password", PASSWORD)
                .press("Sign and send to the appropriate body")
                .isAt("To sign", "signed-again");
        officer()
                .open("/kestrel/console/registrations/" + id)
                .isAt("Nova Teacher", "console-replied")
                .sees("Yes, it is");
    }

    @Test
    void a_refused_registration_tells_the_school_why() {
        var id = stage.desk.signed(school, stage.desk.answers(school));
        decides(id, "Refuse", "Why?", "The post is no teaching post.").isAt("Nova Teacher", "console-refused");

        atDesk(school.lead())
                .open(registration(id))
                .isAt("Nova Teacher", "registration-refused")
                .sees("The post is no teaching post.");
    }

    @Test
    void a_head_sends_back_what_is_not_right_and_it_is_withdrawn() {
        var id = stage.desk.typed(school, stage.desk.answers(school));
        RegistrationDesk.require(
                stage.desk.register.send(school.lead(), school.id(), stage.desk.draft(school, id), ""));
        atDesk(school.lead())
                .open(registration(id))
                .isAt("Nova Teacher", "registration-with-head")
                .press("Take it back to change it")
                .isAt("Nova Teacher", "registration-taken-back")
                .sees("You took the registration back");
        RegistrationDesk.require(
                stage.desk.register.send(school.lead(), school.id(), stage.desk.draft(school, id), ""));
        atDesk(school.head())
                .follow("To sign")
                .follow("Nova Teacher")
                .press("Send back to be changed")
                .isAt("Nova Teacher", "send-back-errors")
                .type("What is to be changed?", "The mentor has too many teachers.")
                .press("Send back to be changed")
                .isAt("To sign", "sent-back");

        atDesk(school.lead())
                .open(registration(id))
                .isAt("Nova Teacher", "registration-sent-back")
                .sees("The mentor has too many teachers.")
                .follow("Withdraw this registration")
                .isAt("Withdraw this registration?", "withdraw")
                .press("Withdraw the registration")
                .isAt("Register early career teachers", "withdrawn")
                .sees("Authorised, refused and withdrawn");
    }

    @Test
    void what_an_officer_typed_is_kept_when_a_colleague_was_faster() {
        var id = stage.desk.signed(school, stage.desk.answers(school));
        var slow = officer()
                .open("/kestrel/console/registrations/" + id)
                .choose("Ask the school a question")
                .type("What do you want to know?", "Is she full-time?");
        decides(id, "Ask the school a question", "What do you want to know?", "Is the post permanent?");

        slow.press("Save decision")
                .isAt("Nova Teacher", "console-overtaken")
                .sees("This registration was changed in the meantime");
        assertThat(slow.typed("What do you want to know?")).isEqualTo("Is she full-time?");
    }

    @Test
    void what_two_people_type_into_one_step_is_not_lost() {
        var id = stage.desk.typed(school, stage.desk.answers(school));
        var slow = atDesk(school.lead()).open(registration(id) + "/post").type("Post", "Year 5 teacher");
        atDesk(school.tutor())
                .open(registration(id) + "/post")
                .type("Post", "Year 6 teacher")
                .type("Subjects taught (optional)", "Music")
                .press("Save and come back later")
                .isAt("Nova Teacher", "registration-ready");

        slow.press("Save and come back later").isAt("Post and contract", "step-overtaken");
        slow.sees(school.tutor().name().full()).sees("Now: Year 6 teacher").sees("You typed: Year 5 teacher");
        assertThat(slow.typed("Post")).isEqualTo("Year 5 teacher");
        assertThat(slow.typed("Subjects taught (optional)")).isEqualTo("Music");
    }

    @Test
    void nobody_at_a_school_opens_what_is_not_theirs() {
        var id = stage.desk.typed(school, stage.desk.answers(school));
        var stranger = stage.desk.school(Stage.KESTREL);

        atDesk(stranger.lead())
                .open(registration(id))
                .isAt("Page not found", "registration-of-others")
                .open("/kestrel/console/registrations")
                .isAt("Page not found", "console-registrations-of-others");
        atDesk(school.tutor())
                .open("/kestrel/school/" + school.id().value() + "/sign")
                .isAt("Page not found", "sign-of-others");
    }

    private static Walk decides(long id, String decision, String field, String words) {
        return officer()
                .open("/kestrel/console/registrations/" + id)
                .choose(decision)
                .type(field, words)
                .press("Save decision");
    }

    private static Walk officer() {
        return staff(Position.AB_ADMINISTRATOR);
    }

    private String registration(long id) {
        return "/kestrel/school/" + school.id().value() + "/registrations/" + id;
    }
}
