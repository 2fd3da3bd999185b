/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.EctLine;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.SeePlan.Plan;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sees an induction reads when its reports are due and why; how much was missed only some may know (R54). */
class SeePlanTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
    }

    @Test
    void everybody_who_sees_it_reads_why_each_report_is_due_when_it_is() {
        assertThat(List.of(
                        school.tutor(),
                        started.ect(),
                        cast.staff(school.body(), Position.AB_ADMINISTRATOR),
                        cast.staff(school.body(), Position.QUALITY_ASSURER)))
                .allSatisfy(
                        caller -> assertThat(plan(caller).reports()).hasSize(6).allSatisfy(report -> assertThat(
                                        report.planned().because())
                                .isNotEmpty()));
    }

    @Test
    void another_school_sees_no_plan() {
        var other = registration.school(school.body());

        assertThat(desk.plan.of(other.tutor(), started.induction().id())).isEmpty();
    }

    @Test
    void it_warns_while_a_choice_about_leave_is_awaited() {
        missed("MATERNITY", "UNDECIDED");

        assertThat(plan(school.tutor()).warnings()).extracting(Reason::rule).contains("R29");
        assertThat(plan(started.ect()).warnings()).extracting(Reason::rule).contains("R29");
    }

    @Test
    void reviews_and_assessments_are_no_work_of_a_school_administrator() {
        var administrator = cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR);

        assertThat(desk.plan.of(administrator, started.induction().id())).isEmpty();
    }

    @Test
    void nor_is_how_an_induction_was_decided() {
        var administrator = cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR);
        var id = started.induction().id();
        assertThat(registration.see.look(administrator, id).orElseThrow().state())
                .contains(State.OPEN);

        passed();

        assertThat(registration.see.look(administrator, id).orElseThrow().state())
                .isEmpty();
        assertThat(listed(administrator).state()).isEmpty();
        assertThat(listed(school.tutor()).state()).contains(State.PASSED);
    }

    private EctLine listed(Caller caller) {
        return registration.see.at(caller, school.id(), Optional.empty(), Wanted.page(1)).items().stream()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_is_left_to_look_at_when_induction_is_over() {
        missed("MATERNITY", "UNDECIDED");
        passed();

        assertThat(plan(school.tutor()).warnings()).isEmpty();
    }

    private void passed() {
        workshop.transactions.run(school.lead().scope(), () -> workshop.transactions
                .sql()
                .change(
                        """
                        update induction set state = 'PASSED', version = version + 1 where id = ?
                        """,
                        started.induction().id()));
    }

    private Plan plan(Caller caller) {
        return desk.plan.of(caller, started.induction().id()).orElseThrow();
    }

    private void missed(String kind, String choice) {
        var typed = new HashMap<>(Map.of("kind", kind, "days", "80", "choice", choice));
        RegistrationDesk.date(typed, "first", "5", "10", "2026");
        RegistrationDesk.date(typed, "last", "26", "2", "2027");
        RegistrationDesk.require(
                desk.absences.add(school.tutor(), started.induction().id(), typed));
    }
}
