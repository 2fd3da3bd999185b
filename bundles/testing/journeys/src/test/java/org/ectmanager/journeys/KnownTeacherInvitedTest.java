/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.port.Scope;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher who has an account from an induction before changes its address themselves: nobody is offered to. */
class KnownTeacherInvitedTest {

    private static final String CORRECT = "Correct the e-mail address";

    private final Stage stage = new Stage();
    private final PlainReader reader = new PlainReader(stage);
    private School school;
    private Induction induction;

    @BeforeEach
    void a_teacher_comes_from_another_school() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var before = stage.desk.school(stage.cast.body());
        var answers = stage.desk.answers(before);
        stage.desk.authorised(before, answers);
        leaves(before);
        school = stage.desk.school(before.body());
        answers.put("tutor", Long.toString(school.tutor().person().value()));
        answers.put("mentor", Long.toString(school.mentor()));
        answers.put("email", stage.cast.address().value());
        stage.desk.authorised(school, answers);
        induction = stage.desk.inductionsAt(school).get(0);
    }

    @AfterEach
    void done() {
        stage.close();
    }

    @Test
    void the_record_says_who_changes_it_and_what_helps_with_a_forgotten_password() {
        assertThat(read(""))
                .contains("The teacher has an account already", "My account", "single-use link")
                .contains("Send the invitation again")
                .doesNotContain(CORRECT);
    }

    @Test
    void whoever_comes_to_the_page_all_the_same_reads_why_and_finds_no_form() {
        assertThat(read("/address"))
                .contains(CORRECT, "they change it themselves", "Send the invitation again")
                .doesNotContain("Send the invitation there");
    }

    private String read(String below) {
        var path = "/" + school.body() + "/school/" + school.id().value() + "/ects/" + induction.id() + below;
        var answer = reader.get(path, reader.signIn(school.lead()));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void leaves(School before) {
        var begun = stage.desk.inductionsAt(before).get(0);
        stage.cast.accept(before.body(), begun.ect());
        stage.workshop.transactions.run(
                Scope.of(before.body()),
                () -> stage.desk.inductions.save(
                        stage.desk.inductions.find(begun.id()).orElseThrow().ended(State.LEFT)));
    }
}
