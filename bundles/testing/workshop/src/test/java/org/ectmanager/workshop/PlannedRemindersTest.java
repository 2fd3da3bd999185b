/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.spi.body.ReminderPlan;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.Test;

/** P10: a body plans when reports are reminded of, and who is told too. */
class PlannedRemindersTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Caller assurer;
    private PlannedReport first;

    private void planned(ReminderPlan plan) {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(GoingItsWay.usual().with(plan).in(workshop));
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        Started started = desk.started(school);
        first = desk.reports(started).get(0).planned();
    }

    @Test
    void days_before_and_after_are_those_of_the_plan() {
        planned(ReminderPlan.standard().daysBefore(14, 0).overdue(3, 10));
        everyDayUntil(first.due().plusDays(24));

        assertThat(reminders(school.tutor()))
                .containsExactly(
                        "A report is due within 14 days: Progress review 1",
                        "A report is due today: Progress review 1",
                        "A report is overdue: Progress review 1",
                        "A report is overdue: Progress review 1",
                        "A report is overdue: Progress review 1");
        assertThat(said(school.tutor())).anyMatch(text -> text.contains("23 days ago or more"));
        assertThat(reminders(school.lead())).isEmpty();
    }

    @Test
    void what_is_overdue_may_be_told_once() {
        planned(ReminderPlan.standard().daysBefore().overdue(1, 0));
        everyDayUntil(first.due().plusDays(20));

        assertThat(reminders(school.tutor())).containsExactly("A report is overdue: Progress review 1");
    }

    @Test
    void the_lead_is_told_too_who_is_waited_for_and_the_assurer_later() {
        planned(ReminderPlan.standard()
                .daysBefore(0)
                .copiedTo(Position.INDUCTION_LEAD)
                .escalating(8, Position.QUALITY_ASSURER));
        everyDayUntil(first.due().plusDays(9));

        assertThat(reminders(school.lead()))
                .containsExactly(
                        "A report is due today: Progress review 1",
                        "A report is overdue: Progress review 1",
                        "A report is still overdue: Progress review 1");
        assertThat(said(school.lead()))
                .allMatch(text -> text.contains("waits for the induction tutor"))
                .allMatch(text -> text.contains("You get this because Own Way Hub tells you of it too"));
        assertThat(reminders(assurer)).containsExactly("A report is still overdue: Progress review 1");
    }

    @Test
    void who_wants_no_reminders_is_told_too_only_of_what_is_overdue() {
        planned(ReminderPlan.standard().daysBefore(0).copiedTo(Position.INDUCTION_LEAD));
        workshop.finishSignIn.choosePreferences(school.lead(), false);
        everyDayUntil(first.due().plusDays(1));

        assertThat(reminders(school.lead())).containsExactly("A report is overdue: Progress review 1");
    }

    @Test
    void nobody_is_reminded_in_a_pause_and_the_latest_comes_after_it() {
        planned(ReminderPlan.standard());
        var pause = ReminderPlan.standard()
                .pausedFrom(
                        MonthDay.from(first.due().minusDays(7)),
                        MonthDay.from(first.due().plusDays(9)));
        planned(pause);
        everyDayUntil(first.due().plusDays(10));

        assertThat(reminders(school.tutor())).containsExactly("A report is still overdue: Progress review 1");
    }

    private void everyDayUntil(LocalDate last) {
        desk.dayComes(first.opens().toString());
        for (var day = first.due().minusDays(16); !day.isAfter(last); day = day.plusDays(1)) {
            desk.dayComes(day.toString());
        }
        desk.tell.run();
    }

    private List<String> reminders(Caller reader) {
        return letters(reader).stream().map(Letter::subject).toList();
    }

    private List<String> said(Caller reader) {
        return letters(reader).stream().map(letter -> letter.text().toString()).toList();
    }

    private List<Letter> letters(Caller reader) {
        var address = cast.email(reader);
        return workshop.post.stream()
                .filter(letter -> letter.to().value().equals(address))
                .filter(letter -> letter.subject().contains("due"))
                .toList();
    }
}
