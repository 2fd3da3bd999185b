/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The platform does not run on the day on which somebody should be reminded. */
class MissedReminderTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private PlannedReport first;

    @BeforeEach
    void a_report_is_planned() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        Started started = desk.started(school);
        first = desk.reports(started).get(0).planned();
    }

    @Test
    void the_reminder_of_the_week_is_sent_later() {
        runsOn(
                first.opens(),
                first.due().minusDays(8),
                first.due().minusDays(5),
                first.due().minusDays(4));

        assertThat(reminders()).containsExactly("A report is due within a week: Progress review 1");
    }

    @Test
    void the_reminder_of_tomorrow_is_not_sent_when_it_is_today() {
        runsOn(first.opens(), first.due().minusDays(7), first.due().minusDays(2), first.due());

        assertThat(reminders())
                .containsExactly(
                        "A report is due within a week: Progress review 1", "A report is due today: Progress review 1");
    }

    @Test
    void nobody_is_reminded_of_the_week_of_a_report_that_came_in_the_midst_of_it() {
        runsOn(first.due().minusDays(4), first.due().minusDays(3));

        assertThat(reminders()).isEmpty();
    }

    private void runsOn(LocalDate... days) {
        for (var day : days) {
            desk.dayComes(day.toString());
        }
        desk.tell.run();
    }

    private List<String> reminders() {
        var tutor = cast.email(school.tutor());
        return workshop.post.stream()
                .filter(letter -> letter.to().value().equals(tutor))
                .map(Letter::subject)
                .filter(subject -> subject.startsWith("A report is due"))
                .toList();
    }
}
