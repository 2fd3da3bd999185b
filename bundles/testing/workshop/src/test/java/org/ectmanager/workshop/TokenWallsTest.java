/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.GrantMissing;
import org.junit.jupiter.api.Test;

/** What a token reads, with either wall alone. */
class TokenWallsTest extends ReadByToken {

    @Test
    void a_token_reads_only_what_it_was_given() {
        var schoolsOnly = desk.client(body, Grant.SCHOOLS_READ);

        assertThatThrownBy(() -> desk.people.list(schoolsOnly, ALL_PEOPLE, FIRST))
                .isInstanceOf(GrantMissing.class);
        assertThatThrownBy(() -> desk.ects.list(schoolsOnly, ALL_ECTS, FIRST)).isInstanceOf(GrantMissing.class);
        assertThatThrownBy(() -> desk.ects.find(schoolsOnly, started.induction().id()))
                .isInstanceOf(GrantMissing.class);
        assertThatThrownBy(() -> desk.plans.list(schoolsOnly, ALL_PLANS, FIRST)).isInstanceOf(GrantMissing.class);
        assertThatThrownBy(() -> desk.reports.find(schoolsOnly, first().id())).isInstanceOf(GrantMissing.class);
        assertThatThrownBy(() -> desk.decisions.list(schoolsOnly, ALL_DECISIONS, FIRST))
                .isInstanceOf(GrantMissing.class);
    }

    @Test
    void without_the_first_wall_the_second_still_shows_a_token_only_what_it_was_given() {
        var open = new ServiceDesk(workshop, cast, registration, Walls.OPEN);
        var schoolsOnly = desk.client(body, Grant.SCHOOLS_READ);

        assertThat(open.schools.list(schoolsOnly, ALL_SCHOOLS, FIRST).total()).isEqualTo(1);
        assertThat(open.people.list(schoolsOnly, ALL_PEOPLE, FIRST).total()).isZero();
        assertThat(open.ects.list(schoolsOnly, ALL_ECTS, FIRST).total()).isZero();
        assertThat(open.plans.list(schoolsOnly, ALL_PLANS, FIRST).total()).isZero();
        assertThat(open.reports.list(schoolsOnly, ALL_REPORTS, FIRST).total()).isZero();
        assertThat(open.decisions.list(schoolsOnly, ALL_DECISIONS, FIRST).total())
                .isZero();
    }

    @Test
    void without_the_second_wall_the_first_still_refuses_what_a_token_was_not_given() throws SQLException {
        var schoolsOnly = desk.client(body, Grant.SCHOOLS_READ);

        Walls.without(List.of("induction", "teacher"), () -> assertThatThrownBy(
                        () -> desk.ects.list(schoolsOnly, ALL_ECTS, FIRST))
                .isInstanceOf(GrantMissing.class));
    }

    @Test
    void a_token_of_another_body_sees_nothing_with_either_wall_alone() throws SQLException {
        var stranger = desk.client(cast.body(), Grant.SCHOOLS_READ, Grant.values());
        var open = new ServiceDesk(workshop, cast, registration, Walls.OPEN);

        assertThat(open.ects.list(stranger, ALL_ECTS, FIRST).total()).isZero();
        assertThat(open.ects.find(stranger, started.induction().id())).isEmpty();
        Walls.without(List.of("induction", "teacher", "body_school", "report"), () -> {
            assertThat(desk.ects.list(stranger, ALL_ECTS, FIRST).total()).isZero();
            assertThat(desk.schools.list(stranger, ALL_SCHOOLS, FIRST).total()).isZero();
            assertThat(desk.reports.list(stranger, ALL_REPORTS, FIRST).total()).isZero();
        });
    }

    @Test
    void a_token_writes_nothing() {
        assertThatThrownBy(() -> workshop.transactions.run(everything.scope(), () -> workshop.transactions
                        .sql()
                        .change(
                                "insert into outbox (body, id, kind, payload) values (?, 1, 'test', '{}')",
                                body.value())))
                .hasMessageContaining("42501");
        assertThat(changed("update induction set state = 'PASSED'")).isZero();
        assertThat(changed("delete from report")).isZero();
        assertThat(changed("update person set family_name = 'Other'")).isZero();
    }

    private int changed(String statement) {
        return workshop.transactions.in(
                everything.scope(), () -> workshop.transactions.sql().change(statement));
    }

    @Test
    void a_token_reads_neither_the_audit_trail_nor_what_waits_to_be_told() {
        assertThat(workshop.transactions.in(everything.scope(), () -> workshop.transactions
                        .sql()
                        .first(
                                "select (select count(*) from audit_event) + (select count(*) from audit_row)"
                                        + " + (select count(*) from outbox) + (select count(*) from registration)"
                                        + " + (select count(*) from single_use_link) n",
                                row -> row.number("n"))))
                .contains(0L);
    }
}
