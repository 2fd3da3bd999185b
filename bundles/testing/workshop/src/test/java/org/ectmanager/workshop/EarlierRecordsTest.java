/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.induction.EarlierRecords;
import org.ectmanager.application.induction.EarlierRecords.Earlier;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher who left is registered again: the body and the school read what they have on record themselves (R23). */
class EarlierRecordsTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final BodyId body = cast.body();
    private School school;
    private Map<String, String> answers;
    private Induction left;

    @BeforeEach
    void a_teacher_left_after_two_terms() throws SQLException {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(body);
        answers = desk.answers(school);
        desk.authorised(school, answers);
        left = desk.inductionsAt(school).get(0);
        byOwner("update contract set ends_on = '2027-04-05' where induction_id = " + left.id());
        workshop.transactions.run(
                Scope.of(body),
                () -> desk.inductions.save(
                        desk.inductions.find(left.id()).orElseThrow().ended(State.LEFT)));
        workshop.clock.moveTo(Instant.parse("2027-08-24T09:00:00Z"));
    }

    @Test
    void the_officer_reads_terms_served_where_and_since_when_it_is_over() {
        var again = desk.school(body);

        assertThat(ofBody(again, sent(again))).singleElement().satisfies(earlier -> {
            assertThat(earlier.induction().id()).isEqualTo(left.id());
            assertThat(earlier.induction().state()).isEqualTo(State.LEFT);
            assertThat(earlier.school()).startsWith("Desk School");
            assertThat(earlier.served()).hasToString("2.0");
            assertThat(earlier.required()).hasToString("6.0");
            assertThat(earlier.endedOn()).contains(LocalDate.of(2027, 4, 5));
        });
    }

    @Test
    void that_is_the_figure_the_plan_is_proposed_on() {
        var again = desk.school(body);

        assertThat(EarlierRecords.served(ofBody(again, sent(again))))
                .hasValueSatisfying(terms -> assertThat(terms).hasToString("2.0"));
        assertThat(EarlierRecords.served(List.of())).isEmpty();
    }

    @Test
    void a_teacher_who_is_new_has_nothing_on_record() {
        var fresh = desk.answers(school);
        RegistrationDesk.date(fresh, "start", "1", "9", "2027");

        assertThat(ofBody(school, desk.signed(school, fresh))).isEmpty();
    }

    @Test
    void the_school_that_led_it_reads_its_own_record_before_it_sends() {
        assertThat(desk.earlier.ofSchool(school.lead(), draft(school)))
                .extracting(earlier -> earlier.induction().id())
                .containsExactly(left.id());
        var look = workshop.transactions
                .in(Scope.of(body), () -> new JdbcAuditTrail(workshop.transactions).latest("induction.viewed", 1))
                .get(0);
        assertThat(look.happening().subjectId()).contains(left.id());
        assertThat(look.actor()).contains(school.lead().person());
    }

    @Test
    void another_school_reads_nothing_of_it() {
        var again = desk.school(body);

        assertThat(desk.earlier.ofSchool(again.lead(), draft(again))).isEmpty();
    }

    @Test
    void whoever_does_not_know_the_date_of_birth_reads_nothing() {
        RegistrationDesk.date(answers, "birth", "12", "5", "2001");

        assertThat(desk.earlier.ofSchool(school.lead(), draft(school))).isEmpty();
    }

    @Test
    void another_body_reads_nothing_of_it() {
        var elsewhere = desk.school(cast.body());
        var sent = sent(elsewhere);

        assertThat(ofBody(elsewhere, sent)).isEmpty();
    }

    @Test
    void the_school_does_not_read_what_the_body_reads() {
        var draft = draft(school);

        assertThatThrownBy(() -> desk.earlier.ofBody(school.lead(), draft)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.earlier.ofSchool(desk.school(body).lead(), draft))
                .isInstanceOf(NotAllowed.class);
    }

    private List<Earlier> ofBody(School where, long registration) {
        var officer = cast.staff(where.body(), Position.AB_ADMINISTRATOR);
        return desk.earlier.ofBody(
                officer,
                desk.authorise.look(officer, registration).orElseThrow().registration());
    }

    private long sent(School where) {
        return desk.signed(where, at(where));
    }

    private Registration draft(School where) {
        return found(where.lead(), where, desk.typed(where, at(where)));
    }

    private Registration found(Caller caller, School where, long id) {
        return desk.register.find(caller, where.id(), id).orElseThrow();
    }

    private Map<String, String> at(School where) {
        var there = new HashMap<>(answers);
        there.put("tutor", Long.toString(where.tutor().person().value()));
        there.put("mentor", Long.toString(where.mentor()));
        RegistrationDesk.date(there, "start", "1", "9", "2027");
        return there;
    }

    private static void byOwner(String sql) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
