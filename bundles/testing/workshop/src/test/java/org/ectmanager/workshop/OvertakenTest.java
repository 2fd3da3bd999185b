/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ectmanager.application.absence.RecordAbsences.Seen;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.school.SchoolDetails.ContactForm;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was overtaken while they typed is told who changed what. */
class OvertakenTest {

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
    void an_absence_tells_who_changed_it_and_what_it_said_before() {
        var seen = recorded();
        RegistrationDesk.require(desk.absences.change(school.lead(), seen, sick("2")));

        var edit = desk.absences.since(school.tutor(), seen).orElseThrow();

        assertThat(edit.by()).isEqualTo(school.lead().name().full());
        assertThat(edit.own()).isFalse();
        assertThat(edit.before("half_days")).contains("6");
        assertThat(edit.before("kind")).isEmpty();
        assertThat(desk.absences.since(school.lead(), seen).orElseThrow().own()).isTrue();
    }

    @Test
    void after_several_changes_the_value_that_was_seen_is_told() {
        var seen = recorded();
        RegistrationDesk.require(desk.absences.change(school.lead(), seen, sick("2")));
        RegistrationDesk.require(
                desk.absences.change(school.lead(), new Seen(seen.induction(), seen.absence(), 2), sick("1")));

        assertThat(desk.absences.since(school.tutor(), seen).orElseThrow().before("half_days"))
                .contains("6");
    }

    @Test
    void nobody_who_may_not_record_absences_is_told() {
        var seen = recorded();
        RegistrationDesk.require(desk.absences.change(school.lead(), seen, sick("2")));
        var other = registration.school(cast.body());

        assertThat(desk.absences.since(started.ect(), seen)).isEmpty();
        assertThat(desk.absences.since(other.tutor(), seen)).isEmpty();
    }

    @Test
    void a_report_tells_the_answers_one_by_one() {
        var review = desk.reports(started).get(0).id();
        desk.writes(started, review);
        var seen = desk.seen(started, review);
        RegistrationDesk.require(desk.write.draft(
                school.lead(), school.id(), seen, "progress", Map.of("evidence", "What the lead saw")));

        var edit = desk.write.since(school.tutor(), school.id(), seen).orElseThrow();

        assertThat(edit.by()).isEqualTo(school.lead().name().full());
        assertThat(edit.before("answers.evidence").orElseThrow()).startsWith("Lessons were well planned");
    }

    @Test
    void school_details_tell_what_they_said() {
        var before = workshop.schoolDetails
                .find(school.lead(), school.id())
                .orElseThrow()
                .contact();
        var form = new ContactForm("office@school.example", "", "", "", before.version());
        RegistrationDesk.require(workshop.schoolDetails.save(school.lead(), school.id(), form));

        var edit = workshop.schoolDetails
                .since(school.head(), school.id(), before.version())
                .orElseThrow();

        assertThat(edit.before("contact_email")).contains(before.email());
        var other = registration.school(cast.body());
        assertThatThrownBy(() -> workshop.schoolDetails.since(other.head(), school.id(), before.version()))
                .isInstanceOf(NotAllowed.class);
    }

    private Seen recorded() {
        RegistrationDesk.require(
                desk.absences.add(school.tutor(), started.induction().id(), sick("3")));
        var there = desk.absences
                .of(school.tutor(), started.induction().id())
                .orElseThrow()
                .absences()
                .get(0);
        return new Seen(started.induction().id(), there.id(), there.version());
    }

    private static Map<String, String> sick(String days) {
        var typed = new HashMap<String, String>();
        typed.put("kind", "SICKNESS");
        RegistrationDesk.date(typed, "first", "7", "9", "2026");
        RegistrationDesk.date(typed, "last", "9", "9", "2026");
        typed.put("days", days);
        return typed;
    }
}
