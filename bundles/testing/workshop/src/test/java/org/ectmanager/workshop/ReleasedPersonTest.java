/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.operator.ReadTrail.Days;
import org.ectmanager.application.operator.ReadTrail.Sought;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.signin.HelpLockedOut.Helped;
import org.ectmanager.domain.people.Position;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The body that let a teacher go keeps who they were on that day, and learns nothing of who they are now. */
class ReleasedPersonTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private final AuditTrail audit = new JdbcAuditTrail(workshop.transactions);
    private School school;
    private Started started;
    private Caller officer;
    private Person before;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        before = known();
    }

    @Test
    void what_changes_while_induction_runs_is_seen() throws SQLException {
        changesDetails();

        assertThat(known().name().family()).isEqualTo("Elsewhere");
    }

    @Test
    void name_address_and_telephone_that_change_after_the_release_are_not_seen() throws SQLException {
        leaves();
        changesDetails();

        assertThat(known().name()).isEqualTo(before.name());
        assertThat(known().email()).isEqualTo(before.email());
        assertThat(known().telephone()).isEqualTo(before.telephone());
        assertThat(rows()).isZero();
    }

    @Test
    void in_the_lists_they_stand_as_they_were() throws SQLException {
        leaves();
        changesDetails();

        assertThat(shownAt(school)).hasSize(1).allSatisfy(person -> {
            assertThat(person.name()).isEqualTo(before.name());
            assertThat(person.email()).isEqualTo(before.email());
        });
    }

    @Test
    void staff_who_help_those_who_are_locked_out_do_not_find_them() {
        assertThat(found()).hasSize(1);
        leaves();

        assertThat(found()).isEmpty();
    }

    @Test
    void the_account_stays_the_teachers_own() throws SQLException {
        leaves();
        changesDetails();

        var own = workshop.transactions.in(
                started.ect().scope(),
                () -> workshop.people.find(started.ect().person()).orElseThrow());
        assertThat(own.name().family()).isEqualTo("Elsewhere");
        assertThat(workshop.transactions
                        .in(
                                started.ect().scope(),
                                () -> workshop.people.known(started.ect().person()))
                        .orElseThrow()
                        .name()
                        .family())
                .isEqualTo("Elsewhere");
    }

    @Test
    void who_comes_back_is_seen_again() throws SQLException {
        leaves();
        changesDetails();

        saved(Induction.State.OPEN);

        assertThat(known().name().family()).isEqualTo("Elsewhere");
        assertThat(rows()).isOne();
    }

    @Test
    void the_school_that_they_left_learns_nothing_when_they_come_back_to_another() throws SQLException {
        var other = registration.school(school.body());
        leaves();
        changesDetails();
        execute(
                "update induction set state = 'OPEN', school_id = ? where id = ?",
                other.id().value());

        assertThat(shownAt(school)).hasSize(1).allSatisfy(person -> {
            assertThat(person.name()).isEqualTo(before.name());
            assertThat(person.email()).isEqualTo(before.email());
        });
    }

    @Test
    void the_trail_goes_on_naming_them_as_they_were() throws SQLException {
        workshop.transactions.run(
                started.ect().scope(),
                () -> audit.record(Happening.to(
                        "induction", started.induction().id(), "induction.tried", "Something that the teacher did")));
        leaves();
        changesDetails();

        assertThat(tried()).isEqualTo(before.name().full());
        saved(Induction.State.OPEN);
        assertThat(tried()).endsWith("Elsewhere");
    }

    @Test
    void an_edit_of_theirs_goes_on_naming_them_as_they_were() throws SQLException {
        var id = started.induction().id();
        leaves();
        changesDetails();
        var seen = workshop.transactions
                .in(started.ect().scope(), () -> registration.inductions.find(id))
                .orElseThrow()
                .version();
        workshop.transactions.run(started.ect().scope(), () -> workshop.transactions
                .sql()
                .change("update induction set starts_on = starts_on + 1, version = version + 1 where id = ?", id));

        assertThat(workshop.transactions.in(
                        Scope.of(school.body(), officer.person()), () -> audit.since("induction", id, seen)))
                .hasValueSatisfying(
                        edit -> assertThat(edit.by()).isEqualTo(before.name().full()));
    }

    @Test
    void who_has_passed_stays_known() throws SQLException {
        saved(Induction.State.PASSED);
        changesDetails();

        assertThat(known().name().family()).isEqualTo("Elsewhere");
    }

    @Test
    void without_the_second_wall_the_first_shows_them_as_they_were() throws SQLException {
        leaves();
        changesDetails();

        Walls.without(List.of("person"), () -> {
            assertThat(known().name()).isEqualTo(before.name());
            assertThat(known().email()).isEqualTo(before.email());
        });
    }

    @Test
    void without_the_first_wall_the_second_shows_no_row_of_theirs() throws SQLException {
        leaves();
        changesDetails();
        var open = new Workshop(Walls.OPEN);

        assertThat(open.transactions.in(
                        Scope.of(school.body(), officer.person()),
                        () -> open.people.find(started.ect().person())))
                .isEmpty();
    }

    private List<Person> shownAt(School where) {
        return workshop.transactions.in(Scope.of(where.body()), () -> workshop.people.at(where.id())).stream()
                .map(Appointed::person)
                .filter(person -> person.id().equals(started.ect().person()))
                .toList();
    }

    private void execute(String change, long value) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.prepareStatement(change)) {
            statement.setLong(1, value);
            statement.setLong(2, started.induction().id());
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private String tried() {
        var kind = new Sought(Optional.empty(), Days.ALL, Optional.of("induction.tried"), Optional.empty(), 10);
        return workshop.readTrail
                .read(school.body(), kind, "")
                .fold(lines -> lines.get(0).name(), refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }

    private void leaves() {
        saved(Induction.State.LEFT);
    }

    private void saved(Induction.State state) {
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> registration.inductions.save(registration
                        .inductions
                        .find(started.induction().id())
                        .orElseThrow()
                        .ended(state)));
    }

    private Person known() {
        return workshop.transactions.in(
                Scope.of(school.body(), officer.person()),
                () -> workshop.people.known(started.ect().person()).orElseThrow());
    }

    private long rows() {
        return workshop.transactions
                .in(Scope.of(school.body(), officer.person()), () -> workshop.transactions
                        .sql()
                        .first(
                                "select count(*) n from person where id = ?",
                                row -> row.number("n"),
                                started.ect().person().value()))
                .orElseThrow();
    }

    private List<Helped> found() {
        return workshop.helpLockedOut.find(officer, before.email().value()).fold(found -> found, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private void changesDetails() throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var change = connection.prepareStatement("update person set family_name = 'Elsewhere',"
                        + " email = 'moved' || id || '@school.example', telephone = '01632 960 999' where id = ?")) {
            change.setLong(1, started.ect().person().value());
            assertThat(change.executeUpdate()).isOne();
        }
    }
}
