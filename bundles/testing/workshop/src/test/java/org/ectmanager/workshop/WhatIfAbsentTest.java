/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.absence.RecordAbsences.Seen;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What absences would do to a plan is shown before they are saved (R28 to R31). */
class WhatIfAbsentTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private long id;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        id = started.induction().id();
    }

    @Test
    void the_new_plan_is_the_one_that_saving_makes_and_nothing_is_saved_before() {
        var before = planned();

        var whatIf = done(desk.absences.ifAdded(school.tutor(), id, sick("2026-11-20", "30")));

        assertThat(whatIf.difference().isEmpty()).isFalse();
        assertThat(whatIf.endsThen().orElseThrow()).isAfter(whatIf.endedBefore().orElseThrow());
        assertThat(planned()).isEqualTo(before).isEqualTo(whatIf.before().reports());
        assertThat(absences()).isEmpty();
        RegistrationDesk.require(desk.absences.add(school.tutor(), id, sick("2026-11-20", "30")));
        assertThat(planned()).isEqualTo(whatIf.then().reports());
    }

    @Test
    void what_changes_nothing_says_so() {
        var whatIf = done(desk.absences.ifAdded(school.tutor(), id, sick("2026-11-20", "29")));

        assertThat(whatIf.difference().isEmpty()).isTrue();
        assertThat(whatIf.then().parts().get(0).extension().adHoc()).hasToString("29");
    }

    @Test
    void a_changed_absence_stands_in_for_the_one_on_record() {
        RegistrationDesk.require(desk.absences.add(school.tutor(), id, sick("2026-11-20", "30")));

        var whatIf = done(desk.absences.ifChanged(school.tutor(), seen(), sick("2026-11-20", "12")));

        assertThat(whatIf.then().parts().get(0).extension().adHoc()).hasToString("12");
        assertThat(whatIf.endsThen().orElseThrow())
                .isBefore(whatIf.endedBefore().orElseThrow());
    }

    @Test
    void without_an_absence_the_plan_is_as_it_was() {
        var before = planned();
        RegistrationDesk.require(desk.absences.add(school.tutor(), id, sick("2026-11-20", "30")));

        assertThat(done(desk.absences.ifRemoved(school.tutor(), seen())).then().reports())
                .isEqualTo(before);
        assertThat(absences()).hasSize(1);
    }

    @Test
    void what_is_wrong_is_refused_by_its_field_as_when_it_is_saved() {
        assertThat(refused(desk.absences.ifAdded(school.tutor(), id, sick("2026-11-20", "300"))))
                .isEqualTo(desk.absences.add(school.tutor(), id, sick("2026-11-20", "300")));
    }

    @Test
    void whoever_was_overtaken_is_told_before_they_see_a_plan() {
        RegistrationDesk.require(desk.absences.add(school.tutor(), id, sick("2026-11-20", "3")));
        var stale = seen();
        RegistrationDesk.require(desk.absences.change(school.tutor(), stale, sick("2026-11-20", "4")));

        assertThat(refused(desk.absences.ifChanged(school.tutor(), stale, sick("2026-11-20", "5"))))
                .extracting(Refusal::code)
                .containsExactly("absence.changed");
        assertThat(refused(desk.absences.ifRemoved(school.tutor(), stale)))
                .extracting(Refusal::code)
                .containsExactly("absence.changed");
    }

    @Test
    void only_those_who_may_record_absences_may_try_them() {
        var other = registration.school(school.body());

        assertThatThrownBy(() -> desk.absences.ifAdded(other.tutor(), id, sick("2026-11-20", "3")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.absences.ifAdded(started.ect(), id, sick("2026-11-20", "3")))
                .isInstanceOf(NotAllowed.class);
    }

    private List<PlannedReport> planned() {
        return desk.reports(started).stream()
                .filter(report -> report.state() != Report.State.CANCELLED)
                .map(Report::planned)
                .toList();
    }

    private List<RecordedAbsence> absences() {
        return desk.absences.of(school.tutor(), id).orElseThrow().absences();
    }

    private Seen seen() {
        var recorded = absences().get(0);
        return new Seen(id, recorded.id(), recorded.version());
    }

    private static WhatIf done(Result<WhatIf> result) {
        return result.fold(whatIf -> whatIf, refusals -> {
            throw new AssertionError(refusals);
        });
    }

    private static List<Refusal> refused(Result<WhatIf> result) {
        return result.fold(whatIf -> List.of(), refusals -> refusals);
    }

    private static Map<String, String> sick(String last, String days) {
        var typed = new HashMap<String, String>();
        typed.put("kind", "SICKNESS");
        RegistrationDesk.date(typed, "first", "5", "10", "2026");
        var parts = last.split("-");
        RegistrationDesk.date(typed, "last", parts[2], parts[1], parts[0]);
        typed.put("days", days);
        return typed;
    }
}
