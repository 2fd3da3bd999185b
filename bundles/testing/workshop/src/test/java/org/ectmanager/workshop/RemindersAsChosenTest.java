/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders come to those who want them; what is overdue is told to everybody whose turn it is. */
class RemindersAsChosenTest {

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
    void whoever_was_not_asked_yet_is_reminded() {
        daysPass();

        assertThat(subjects(school.tutor()))
                .contains(
                        "A report is due within a week: Progress review 1", "A report is due today: Progress review 1");
    }

    @Test
    void whoever_wants_reminders_is_reminded() {
        workshop.finishSignIn.choosePreferences(school.tutor(), true);
        daysPass();

        assertThat(subjects(school.tutor())).contains("A report is due tomorrow: Progress review 1");
    }

    @Test
    void whoever_wants_none_is_told_what_induction_needs_and_no_more() {
        workshop.finishSignIn.choosePreferences(school.tutor(), false);
        daysPass();

        assertThat(subjects(school.tutor()))
                .noneMatch(subject -> subject.startsWith("A report is due"))
                .contains(
                        "A report is ready to be written: Progress review 1", "A report is overdue: Progress review 1");
    }

    @Test
    void another_body_does_not_read_what_somebody_chose() {
        workshop.finishSignIn.choosePreferences(school.tutor(), false);
        var other = cast.body();

        assertThat(workshop.transactions.in(
                        Scope.of(other),
                        () -> workshop.accounts.preferences(school.tutor().person())))
                .isEmpty();
    }

    /** From the day on which the first report is asked for until it is overdue. */
    private void daysPass() {
        var first = desk.reports(started).get(0).planned();
        desk.dayComes(first.opens().toString());
        for (var day = first.due().minusDays(7); day.isBefore(first.due().plusDays(2)); day = day.plusDays(1)) {
            desk.dayComes(day.toString());
        }
        desk.tell.run();
    }

    private List<String> subjects(Caller reader) {
        var address = cast.email(reader);
        return workshop.post.stream()
                .filter(letter -> letter.to().value().equals(address))
                .map(Letter::subject)
                .toList();
    }
}
