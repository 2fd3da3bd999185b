/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher who left comes back: school and officer read what is on record, and the plan goes on from there. */
class RegisteredAgainTest extends JourneyTest {

    private School school;
    private long registration;

    @BeforeEach
    void a_teacher_left_after_two_terms_and_is_registered_again() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        var answers = stage.desk.answers(school);
        answers.put("givenName", "Rhea");
        answers.put("familyName", "Returning");
        stage.desk.authorised(school, answers);
        leaves();
        stage.workshop.clock.moveTo(Instant.parse("2027-08-24T09:00:00Z"));
        RegistrationDesk.date(answers, "start", "1", "9", "2027");
        answers.put("served", "HERE");
        answers.put("hereBody", "Kestrel");
        answers.put("hereTerms", "3");
        registration = stage.desk.typed(school, answers);
    }

    private void leaves() {
        var inductions = stage.desk.inductions;
        stage.workshop.transactions.run(Scope.of(school.body()), () -> {
            var open = stage.desk.inductionsAt(school).get(0);
            var post = open.contracts().get(0);
            var days = new DateRange(post.period().from(), LocalDate.of(2027, 4, 5));
            inductions.employ(
                    open.employed(List.of(new Contract(post.employer(), days, post.fte(), post.daysPerWeek()))));
            inductions.save(inductions.find(open.id()).orElseThrow().ended(State.LEFT));
        });
    }

    @Test
    void both_read_the_record_and_the_figure_on_record_is_proposed() {
        atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/registrations/" + registration + "/check")
                .isAt("Check the answers", "registered-again-check")
                .sees("An earlier induction, on record here")
                .sees("2.0 of 6.0 full-time equivalent terms")
                .sees("The registration says that 3.0 full-time equivalent terms were served before");
        RegistrationDesk.require(
                stage.desk.register.send(school.lead(), school.id(), stage.desk.draft(school, registration), ""));
        RegistrationDesk.require(stage.desk.sign.sign(
                school.head(),
                school.id(),
                stage.desk.draft(school, registration),
                RegistrationDesk.PASSWORD,
                Confirmed.EVERYTHING));

        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/registrations/" + registration)
                .isAt("Rhea Returning", "registered-again-console")
                .sees("2.0 of 6.0 full-time equivalent terms")
                .sees("On record here are 2.0.")
                .choose("Authorise: induction may begin");
        assertThat(officer.locator("#countedTerms").inputValue()).isEqualTo("2.0");
        assertThat(officer.locator("#countedReason").inputValue()).contains("Our own record");
        officer.follow("Open its record from 1 September 2026").isAt("Rhea Returning", "registered-again-earlier");
    }
}
