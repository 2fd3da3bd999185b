/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;

/** Between appropriate bodies stand two walls; each is switched off in turn and the other holds. */
class TwoWallsTest {

    private static final Rights EVERYTHING = new Rights() {
        @Override
        public boolean allows(Caller caller, Right right) {
            return true;
        }

        @Override
        public boolean allows(Caller caller, Right right, SchoolId school) {
            return true;
        }
    };

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);

    @Test
    void without_the_first_wall_the_second_shows_nothing_of_another_body() {
        var workshop = new Workshop(EVERYTHING);
        var cast = new Cast(workshop);
        var there = cast.body();
        var school = cast.school("Walled School");
        cast.letIn(there, school);
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        assertThat(workshop.managePeople.at(stranger, school)).isEmpty();
        assertThat(workshop.decideEntry.find(stranger, school)).isEmpty();
    }

    @Test
    void without_the_second_wall_the_first_refuses_people_of_another_school() throws SQLException {
        var body = cast.body();
        var school = cast.school("First Wall School");
        cast.letIn(body, school);
        var stranger = cast.letIn(body, cast.school("Other School"));

        withoutSecondWall(() -> assertThatThrownBy(() -> workshop.managePeople.at(stranger, school))
                .isInstanceOf(NotAllowed.class));
    }

    @Test
    void without_the_second_wall_the_first_still_asks_for_rows_of_its_own_body_only() throws SQLException {
        var there = cast.body();
        var school = cast.school("Asked School");
        cast.letIn(there, school);
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        withoutSecondWall(() -> {
            assertThat(workshop.managePeople.at(stranger, school)).isEmpty();
            assertThat(workshop.decideEntry.find(stranger, school)).isEmpty();
        });
    }

    @Test
    void the_second_wall_refuses_to_write_into_another_body() {
        var here = cast.body();
        var there = cast.body();
        var school = cast.school("Written School");

        assertThatThrownBy(() -> workshop.transactions.run(Scope.of(here), () -> workshop.transactions
                        .sql()
                        .change(
                                "insert into outbox (body, id, kind, payload) values (?, 1, 'test', '{}')",
                                there.value())))
                .hasMessageContaining("42501");
        assertThat(school).isNotNull();
    }

    @Test
    void without_a_scope_the_application_sees_no_row_of_any_body() throws SQLException {
        cast.letIn(cast.body(), cast.school("Hidden School"));

        try (var connection = RealDatabase.shared().asApplication();
                var statement = connection.createStatement();
                var results = statement.executeQuery("select (select count(*) from appointment)"
                        + " + (select count(*) from person) + (select count(*) from sign_in)"
                        + " + (select count(*) from audit_row)")) {
            results.next();
            assertThat(results.getLong(1)).isZero();
        }
    }

    @Test
    void a_person_without_a_live_appointment_here_is_not_visible_here() {
        var there = cast.body();
        var lead = cast.letIn(there, cast.school("Their School"));
        var here = cast.body();

        assertThat(workshop.transactions.in(Scope.of(here), () -> workshop.people.find(lead.person())))
                .isEmpty();
    }

    @Test
    void a_connection_that_goes_back_to_the_pool_keeps_no_scope() throws SQLException {
        workshop.transactions.run(Scope.of(cast.body()), () -> {});

        try (var connection = RealDatabase.shared().pool().getConnection();
                var statement = connection.createStatement();
                var results = statement.executeQuery("select current_body(), current_person(), current_operator()")) {
            results.next();
            assertThat(results.getString(1)).isNull();
            assertThat(results.getString(2)).isNull();
            assertThat(results.getBoolean(3)).isFalse();
        }
    }

    private interface Check {
        void run();
    }

    private static void withoutSecondWall(Check check) throws SQLException {
        toggle("disable");
        try {
            check.run();
        } finally {
            toggle("enable");
        }
    }

    private static void toggle(String how) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            for (var table : new String[] {"appointment", "person", "body_school"}) {
                statement.execute("alter table " + table + " " + how + " row level security");
            }
        }
    }
}
