/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;

/** A school that registers early career teachers, and the officer who decides, shortly before the school year. */
abstract class AtTheRegistrationDesk {

    final Workshop workshop = new Workshop();
    final Cast cast = new Cast(workshop);
    final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    School school;
    Caller officer;

    @BeforeEach
    void a_school_and_an_officer() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    /** What is wrong with a step of a new registration. */
    final List<Refusal> kept(Step step, Map<String, String> answers) {
        var id = desk.register.begin(school.lead(), school.id());
        return desk.register.keep(school.lead(), school.id(), desk.draft(school, id), step, answers);
    }

    /** The answers about a teacher who served three terms at another school. */
    final Map<String, String> partServed() {
        var answers = desk.answers(school);
        answers.put("served", "ELSEWHERE");
        answers.put("elsewhereSchool", "Old School");
        answers.put("elsewhereBody", "Old Body");
        answers.put("elsewhereTerms", "3");
        answers.put("elsewhereAbsent", "12.5");
        return answers;
    }
}
