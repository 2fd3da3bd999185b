/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.program.ListEcts.EarlierService;
import org.ectmanager.application.registration.AuthoriseRegistration.Counted;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.junit.jupiter.api.Test;

/** A program reads what was served of an induction before: what the school said, what the body counts (R20, R23). */
class ServedBeforeForProgramsTest extends AtTheRegistrationDesk {

    private final ServiceDesk service = new ServiceDesk(workshop, cast, desk);

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
        desk.authorised(school, desk.answers(school));

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

        assertThat(saidTo(service.client(cast.body(), Grant.ECTS_READ), id)).isZero();
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
        var id = desk.inductionsAt(school).get(0).id();
        return service.ects.find(client, id).orElseThrow().earlier();
    }

    private Client client(Grant grant) {
        return service.client(school.body(), grant);
    }

    private long partServed(Counted counted) {
        var id = desk.signed(school, partServed());
        RegistrationDesk.require(desk.authorise.authorise(
                officer,
                desk.draft(school, id),
                new Terms(Optional.of(officer.person()), Optional.empty(), "", true, counted)));
        return id;
    }
}
