/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.persistence.report.JdbcDueReports;
import org.ectmanager.spi.report.ReportRow;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.Test;

/** Hand-overs and reports name the tutor of a teacher's school, by what the body may know of them, and nobody else. */
class TutorsAsKnownTest extends AtTheHarbour {

    @Test
    void who_is_the_tutor_is_named() {
        assertThat(handedOver()).contains(school.tutor().name().full() + " " + cast.email(school.tutor()));
        assertThat(reported()).isNotEmpty().allMatch(school.tutor().name().full()::equals);
    }

    @Test
    void who_has_left_the_school_is_named_no_more_although_another_school_has_them() throws SQLException {
        var other = desk.school(school.body());
        execute("update appointment set school_id = " + other.id().value() + " where person_id = "
                + school.tutor().person().value());

        assertThat(handedOver()).isEmpty();
        assertThat(reported()).isNotEmpty().allMatch(String::isEmpty);
    }

    @Test
    void of_who_was_let_go_as_a_teacher_and_has_not_accepted_only_what_was_typed_is_told() throws SQLException {
        var person = workshop.transactions.in(
                officer.scope(),
                () -> workshop.people.find(school.tutor().person()).orElseThrow());
        cast.notAccepted(school.tutor());
        holds(person, school, Position.ECT);
        execute("update appointment set released_at = now(), id = -id where position = 'ECT' and person_id = "
                + person.id().value());
        execute("update person set family_name = 'Elsewhere' where id = "
                + person.id().value());

        assertThat(handedOver())
                .contains("Typed Here " + person.email().value())
                .isNotEmpty();
        assertThat(reported()).isNotEmpty().allMatch("Typed Here"::equals);
    }

    @Test
    void who_was_let_go_as_a_teacher_is_told_of_as_they_were_whatever_else_they_are_by_now() throws SQLException {
        var induction = desk.inductionsAt(school).get(0);
        cast.accept(school.body(), induction.ect());
        var person = workshop.transactions.in(
                officer.scope(), () -> workshop.people.find(induction.ect()).orElseThrow());
        holds(person, desk.school(school.body()), Position.INDUCTION_TUTOR);
        execute("update appointment set id = -id where position = 'INDUCTION_TUTOR' and person_id = "
                + person.id().value());
        workshop.transactions.run(officer.scope(), () -> desk.inductions.save(induction.ended(State.LEFT)));
        execute("update person set email = 'moved' || email where id = "
                + person.id().value());

        assertThat(plugins.see
                        .at(school.lead(), school.id())
                        .get(0)
                        .change()
                        .value()
                        .ect()
                        .email())
                .contains(person.email());
    }

    private void holds(Person person, School where, Position position) {
        workshop.transactions.run(
                officer.scope(),
                () -> workshop.people.appoint(new Appointed(
                        person,
                        new Appointment(
                                workshop.ids.next(),
                                person.id(),
                                Optional.of(where.id()),
                                position,
                                false,
                                workshop.clock.instant(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(workshop.clock.instant()),
                                1))));
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var prepared = connection.createStatement()) {
            assertThat(prepared.executeUpdate(statement)).isOne();
        }
    }

    private Optional<String> handedOver() {
        return plugins.see.at(school.lead(), school.id()).get(0).change().value().support().tutor().stream()
                .map(tutor ->
                        tutor.name().full() + " " + tutor.email().orElseThrow().value())
                .findFirst();
    }

    private List<String> reported() {
        var day = workshop.clock.instant().atZone(workshop.clock.getZone()).toLocalDate();
        return workshop
                .transactions
                .in(officer.scope(), () -> new JdbcDueReports(workshop.transactions)
                        .unfinishedDueBefore(day.plusYears(9), "", 10))
                .stream()
                .map(ReportRow::tutor)
                .toList();
    }
}
