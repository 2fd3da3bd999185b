/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.util.Arrays;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.Test;

/**
 * Measures, and asserts nothing: how long the comparison takes that the job of the hand-overs makes each minute, with many
 * open inductions in one appropriate body. Not part of the build; docs/quality.md says how it is run and keeps the last
 * figures.
 */
class HandOverTimes {

    private static final int AT_A_SCHOOL = 100;
    private static final int READINGS = 15;

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final PluginDesk plugins = new PluginDesk(workshop);

    @Test
    void the_comparison_and_what_follows_it() {
        var schools = Integer.getInteger("inductions", 5_000) / AT_A_SCHOOL;
        plugins.destinations.arrive(new Harbour("harbour", "Harbour"));
        var first = schoolsCome(schools);
        var body = first.body();
        for (var run = 0; run <= schools; run++) {
            plugins.follow.run();
            plugins.look.run();
        }
        var moved = middle(() -> workshop.transactions.run(Scope.of(body), () -> plugins.handOvers.moved(500)));
        System.out.printf("comparison, nothing is otherwise  %6.0f ms%n", moved);
        System.out.printf("the job, nothing is otherwise     %6.0f ms%n", middle(plugins.look::run));
        mentorIsRenamed(first);
        System.out.printf("the job, %d are otherwise        %6.0f ms%n", AT_A_SCHOOL, time(plugins.look::run));
    }

    private School schoolsCome(int number) {
        var body = cast.body();
        var officer = cast.staff(body, Position.AB_ADMINISTRATOR);
        var first = desk.school(body);
        teachersCome(first, officer);
        for (var other = 1; other < number; other++) {
            teachersCome(desk.school(body), officer);
        }
        return first;
    }

    private void teachersCome(School school, Caller officer) {
        for (var teacher = 0; teacher < AT_A_SCHOOL; teacher++) {
            var id = desk.signed(school, desk.answers(school));
            RegistrationDesk.require(desk.authorise.authorise(
                    officer,
                    desk.draft(school, id),
                    new Terms(Optional.of(officer.person()), Optional.empty(), "", true)));
        }
    }

    /** The mentor of every teacher of a school. */
    private void mentorIsRenamed(School school) {
        var mentor = workshop.manageMentors
                .find(school.lead(), school.id(), school.mentor())
                .orElseThrow();
        RegistrationDesk.require(workshop.manageMentors.edit(
                school.lead(),
                school.id(),
                mentor.id(),
                mentor.version(),
                new MentorForm("Mara", "Married", "mara@school.example", "")));
    }

    private static double middle(Runnable work) {
        var readings = new double[READINGS];
        for (var reading = 0; reading < READINGS; reading++) {
            readings[reading] = time(work);
        }
        Arrays.sort(readings);
        return readings[READINGS / 2];
    }

    private static double time(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
