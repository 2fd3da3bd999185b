/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question about a registration reaches whoever wrote it, as long as they work at the school. */
class WhoIsAskedTest {

    private static final String QUESTION = "A question about a registration";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private Caller author;
    private long registration;

    @BeforeEach
    void a_registration_that_a_second_lead_wrote() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        author = cast.at(school.body(), school.id(), Position.INDUCTION_LEAD);
        var theirs = new School(school.body(), school.id(), author, school.head(), school.tutor(), school.mentor());
        registration = desk.signed(theirs, desk.answers(school));
        workshop.tell.run();
        workshop.post.clear();
    }

    @Test
    void the_author_is_asked() {
        asks();

        assertThat(asked()).containsExactly(cast.email(author));
    }

    @Test
    void after_the_author_has_left_head_and_leads_are() {
        var old = cast.email(author);
        var post = workshop.managePeople.at(school.head(), school.id()).stream()
                .filter(held -> held.person().id().equals(author.person()))
                .findFirst()
                .orElseThrow()
                .appointment();
        RegistrationDesk.require(workshop.managePeople.remove(school.head(), school.id(), post.id(), post.version()));

        asks();

        assertThat(asked())
                .contains(cast.email(school.head()), cast.email(school.lead()))
                .doesNotContain(old);
    }

    private void asks() {
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        RegistrationDesk.require(
                desk.authorise.query(officer, desk.draft(school, registration), "Which year group is it?"));
        workshop.tell.run();
    }

    private List<String> asked() {
        return workshop.post.stream()
                .filter(letter -> letter.subject().equals(QUESTION))
                .map(letter -> letter.to().value())
                .toList();
    }
}
