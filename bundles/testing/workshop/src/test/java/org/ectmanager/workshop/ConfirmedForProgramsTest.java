/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.program.ListEcts.Confirmed;
import org.ectmanager.application.registration.AgreedFees.Agreed;
import org.ectmanager.domain.eligibility.SuitablePost;
import org.junit.jupiter.api.Test;

/** A program reads what was confirmed of a post at registration, and nothing else of it (R8, R15). */
class ConfirmedForProgramsTest extends AtTheRegistrationDesk {

    private final ServiceDesk service = new ServiceDesk(workshop, cast, desk);

    @Test
    void what_head_teacher_and_body_confirmed_is_read_with_both_days() {
        var answers = desk.answers(school);
        RegistrationDesk.date(answers, "first", "25", "8", "2026");
        desk.authorised(school, answers);

        assertThat(confirmed())
                .contains(new Confirmed(
                        LocalDate.of(2026, 8, 25),
                        Optional.of(LocalDate.of(2026, 9, 1)),
                        SuitablePost.declared(),
                        SuitablePost.everything(),
                        List.of()));
    }

    @Test
    void so_are_the_fees_to_which_the_head_teacher_agreed() {
        var id = desk.authorised(school, desk.answers(school));
        workshop.transactions.run(officer.scope(), () -> workshop.transactions
                .sql()
                .change(
                        "update registration set answers = answers || jsonb_build_object('chargeAgreed', ?::text)"
                                + " where id = ?",
                        "2026-08-24 65.00 70.00 Service. Each term.",
                        id));

        assertThat(confirmed().orElseThrow().fees())
                .containsExactly(new Agreed(
                        LocalDate.of(2026, 8, 24),
                        new BigDecimal("65.00"),
                        new BigDecimal("70.00"),
                        "Service. Each term."));
    }

    @Test
    void the_database_tells_nobody_else_and_nothing_else() {
        var id = desk.authorised(school, desk.answers(school));

        assertThat(told(service.client(school.body(), Grant.ECTS_READ), id))
                .hasValueSatisfying(answers -> assertThat(answers).doesNotContain("birth", "trn", "familyName"));
        assertThat(told(service.client(school.body(), Grant.PLANS_READ), id)).isEmpty();
        assertThat(told(service.client(cast.body(), Grant.ECTS_READ), id)).isEmpty();
    }

    @Test
    void where_it_was_not_asked_there_is_nothing() {
        var id = desk.authorised(school, desk.answers(school));
        workshop.transactions.run(officer.scope(), () -> workshop.transactions
                .sql()
                .change("update registration set answers = answers - 'suitableByHead' where id = ?", id));

        assertThat(confirmed()).isEmpty();
    }

    private Optional<Confirmed> confirmed() {
        var id = desk.inductionsAt(school).get(0).id();
        return service.ects
                .find(service.client(school.body(), Grant.ECTS_READ), id)
                .orElseThrow()
                .confirmed();
    }

    private Optional<String> told(Client client, long id) {
        return workshop.transactions.in(client.scope(), () -> workshop.transactions
                .sql()
                .first("select answers from confirmed_of_post(?)", row -> row.text("answers"), id));
    }
}
