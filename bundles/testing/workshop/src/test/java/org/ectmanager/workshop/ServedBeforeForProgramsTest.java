/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.access.Client;
import org.ectmanager.application.access.Grant;
import org.ectmanager.application.program.ListEcts.EarlierService;
import org.ectmanager.application.registration.AuthoriseRegistration.Counted;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program reads what was served of an induction before: what the school said, what the body counts (R20, R23). */
class ServedBeforeForProgramsTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ServiceDesk desk = new ServiceDesk(workshop, cast, registration);
    private School school;

    @BeforeEach
    void a_school() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
    }

    @Test
    void what_the_school_said_and_the_body_counted_are_both_read() {
        partServed(new Counted("2", "12.5", "One term was supply work"));

        var earlier = earlier().orElseThrow();

        assertThat(earlier.counted().terms()).hasToString("2.0");
        assertThat(earlier.said().orElseThrow().terms().terms()).hasToString("3.0");
        assertThat(earlier.said().orElseThrow().body()).isEqualTo("Old Body");
        assertThat(earlier.note()).endsWith("One term was supply work");
    }

    @Test
    void what_does_not_count_at_all_is_read_as_well() {
        partServed(new Counted("0", "", "The post lasted less than a term"));

        assertThat(earlier().orElseThrow().counted().isNone()).isTrue();
    }

    @Test
    void of_an_induction_that_begins_there_is_nothing() {
        registration.authorised(school, registration.answers(school));

        assertThat(earlier()).isEmpty();
    }

    @Test
    void the_database_tells_nobody_whose_token_opens_plans_alone() {
        var id = partServed(new Counted("3", "12.5", ""));

        assertThat(saidTo(client(Grant.ECTS_READ), id)).isOne();
        assertThat(saidTo(client(Grant.PLANS_READ), id)).isZero();
    }

    @Test
    void the_database_tells_another_body_nothing() {
        var id = partServed(new Counted("3", "12.5", ""));

        assertThat(saidTo(desk.client(cast.body(), Grant.ECTS_READ), id)).isZero();
    }

    @Test
    void the_rest_of_the_registration_stays_closed() {
        var id = partServed(new Counted("3", "12.5", ""));
        var client = client(Grant.ECTS_READ);

        assertThat(workshop.transactions.in(
                        client.scope(),
                        () -> workshop.transactions.sql().list("select id from registration", row -> row.number("id"))))
                .isEmpty();
        assertThat(workshop.transactions.in(client.scope(), () -> workshop.transactions
                        .sql()
                        .first("select answers from served_before_said(?)", row -> row.text("answers"), id)))
                .hasValueSatisfying(answers -> assertThat(answers).doesNotContain("birth", "trn", "familyName"));
    }

    private long saidTo(Client client, long id) {
        return workshop.transactions.in(client.scope(), () -> workshop.transactions
                .sql()
                .list("select note from served_before_said(?)", row -> row.text("note"), id)
                .size());
    }

    private Optional<EarlierService> earlier() {
        var client = client(Grant.ECTS_READ);
        var id = registration.inductionsAt(school).get(0).id();
        return desk.ects.find(client, id).orElseThrow().earlier();
    }

    private Client client(Grant grant) {
        return desk.client(school.body(), grant);
    }

    private long partServed(Counted counted) {
        var answers = registration.answers(school);
        answers.putAll(Map.of(
                "served", "ELSEWHERE",
                "elsewhereSchool", "Old School",
                "elsewhereBody", "Old Body",
                "elsewhereTerms", "3",
                "elsewhereAbsent", "12.5"));
        var id = registration.signed(school, answers);
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        RegistrationDesk.require(registration.authorise.authorise(
                officer,
                registration.draft(school, id),
                new Terms(Optional.of(officer.person()), Optional.empty(), "", true, counted)));
        return id;
    }
}
