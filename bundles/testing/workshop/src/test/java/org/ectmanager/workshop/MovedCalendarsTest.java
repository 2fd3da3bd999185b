/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.calendar.ManageTermDates.Preview;
import org.ectmanager.application.calendar.ManageTermDates.Seen;
import org.ectmanager.application.calendar.internal.ReplanJob;
import org.ectmanager.application.job.PartlyFailed;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Settings;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.calendar.BankHoliday;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other term dates and other bank holidays move plans, and whoever looks after them is told once (R21, R60). */
class MovedCalendarsTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final ReportDesk reports = new ReportDesk(workshop, cast, desk);
    private final Remembered settings = new Remembered();
    private final ReplanJob job =
            new ReplanJob(workshop.transactions, settings, workshop.holidays, workshop.bodies, desk.plans);
    private School school;
    private Started started;

    @BeforeEach
    void two_teachers_on_induction() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        started = reports.started(school);
        reports.started(school);
        job.run();
        reports.tell.run();
        workshop.post.clear();
    }

    @Test
    void heads_and_tutors_are_told_once_of_term_dates_that_move_plans() {
        RegistrationDesk.require(desk.terms.save(school.head(), school.id(), new Seen(2026, 0), TermDatesTest.typed()));

        assertThat(told()).containsExactlyInAnyOrder(address(school.head()), address(school.tutor()));
        assertThat(workshop.post).filteredOn(this::isOurs).allSatisfy(letter -> assertThat(letter.toString())
                .contains("the school year 2026 to 2027")
                .contains("2 early career teachers")
                .doesNotContain("Nova"));
    }

    @Test
    void an_induction_whose_reports_were_all_shared_counts_neither_in_the_preview_nor_in_the_mail() {
        workshop.clock.moveTo(Instant.parse("2028-07-26T09:00:00Z"));
        changed("update report set state = 'SUBMITTED' where induction_id = ?");
        var typed = TermDatesTest.typed(2027);
        RegistrationDesk.date(typed, "last1", "10", "12", "2027");
        RegistrationDesk.date(typed, "last2", "17", "3", "2028");
        RegistrationDesk.date(typed, "last3", "7", "7", "2028");

        var preview = desk.terms
                .preview(school.head(), school.id(), new Seen(2027, 0), typed)
                .<Preview>fold(done -> done, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
        RegistrationDesk.require(desk.terms.save(school.head(), school.id(), new Seen(2027, 0), typed));

        assertThat(preview.open()).isEqualTo(2);
        assertThat(preview.moved()).hasSize(1);
        assertThat(told()).isNotEmpty();
        assertThat(workshop.post).filteredOn(this::isOurs).allSatisfy(letter -> assertThat(letter.toString())
                .contains("one early career teacher"));
    }

    @Test
    void an_induction_that_ended_before_the_mail_is_written_does_not_count_in_it() {
        save();
        changed("update induction set state = 'PASSED' where id = ?");

        assertThat(told()).isNotEmpty();
        assertThat(workshop.post).filteredOn(this::isOurs).allSatisfy(letter -> assertThat(letter.toString())
                .contains("one early career teacher"));
    }

    private void save() {
        RegistrationDesk.require(desk.terms.save(school.head(), school.id(), new Seen(2026, 0), TermDatesTest.typed()));
    }

    /** Of the first of the two. */
    private void changed(String statement) {
        workshop.transactions.run(school.head().scope(), () -> workshop.transactions
                .sql()
                .change(statement, started.induction().id()));
    }

    @Test
    void nobody_is_told_of_term_dates_that_move_nothing() {
        RegistrationDesk.require(desk.terms.save(school.head(), school.id(), new Seen(2026, 0), TermDatesTest.typed()));
        told();
        workshop.post.clear();

        RegistrationDesk.require(desk.terms.save(
                school.head(), school.id(), TermDatesTest.seen(desk.terms, school), TermDatesTest.typed()));

        assertThat(told()).isEmpty();
    }

    @Test
    void term_dates_that_were_given_up_are_told_as_that() {
        RegistrationDesk.require(desk.terms.save(school.head(), school.id(), new Seen(2026, 0), TermDatesTest.typed()));
        told();
        workshop.post.clear();

        RegistrationDesk.require(desk.terms.giveUp(school.head(), school.id(), TermDatesTest.seen(desk.terms, school)));

        assertThat(told()).hasSize(2);
        assertThat(workshop.post).filteredOn(this::isOurs).allSatisfy(letter -> assertThat(letter.toString())
                .contains("has given up its own term dates"));
    }

    @Test
    void a_new_bank_holiday_moves_what_was_due_on_it_and_is_told_once() {
        var due = first().planned().due();
        proclaimed(due);

        job.run();

        assertThat(first().planned().due()).isNotEqualTo(due);
        assertThat(told()).containsExactlyInAnyOrder(address(school.head()), address(school.tutor()));
        assertThat(job.run()).startsWith("0 ");
        assertThat(told()).hasSize(2);
    }

    @Test
    void bank_holidays_that_stay_move_nothing() {
        assertThat(job.run()).startsWith("0 ");

        assertThat(told()).isEmpty();
    }

    @Test
    void a_run_that_was_cut_short_goes_on_and_tells_nothing_twice() {
        var due = first().planned().due();
        proclaimed(due);
        settings.broken = true;
        assertThatThrownBy(job::run).isInstanceOf(PartlyFailed.class);
        settings.broken = false;

        job.run();

        assertThat(first().planned().due()).isNotEqualTo(due);
        assertThat(told()).hasSize(2);
    }

    @Test
    void a_school_that_fails_keeps_no_other_back_and_is_tried_again() throws SQLException {
        var next = reports.started(desk.school(school.body()));
        var due = first().planned().due();
        proclaimed(due);
        refused(school, true);
        try {
            assertThatThrownBy(job::run).isInstanceOfSatisfying(PartlyFailed.class, failure -> {
                assertThat(failure.bodies()).isEqualTo(school.body().value());
                assertThat(failure.isKnown()).isFalse();
            });
            assertThat(first().planned().due()).isEqualTo(due);
            assertThat(reports.reports(next).get(0).planned().due()).isNotEqualTo(due);
            assertThatThrownBy(job::run)
                    .isInstanceOfSatisfying(PartlyFailed.class, failure -> assertThat(failure.isKnown())
                            .isTrue());
        } finally {
            refused(school, false);
        }

        assertThat(job.run()).startsWith("2 ");
        assertThat(first().planned().due()).isNotEqualTo(due);
        assertThat(job.run()).startsWith("0 ");
    }

    /** Reports of the school cannot be changed. */
    private static void refused(School where, boolean on) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.execute(
                    on
                            ? "alter table report add constraint not_now check (school_id <> %d or due_on is null) not valid"
                                    .formatted(where.id().value())
                            : "alter table report drop constraint not_now");
        }
    }

    private void proclaimed(LocalDate day) {
        var days = new ArrayList<>(BankHolidays.ofEnglandAndWales().in(day.getYear()));
        days.add(new BankHoliday(day, "A proclaimed day"));
        workshop.holidays.follow(days);
    }

    private List<String> told() {
        reports.tell.run();
        return workshop.post.stream()
                .filter(this::isOurs)
                .map(letter -> letter.to().value())
                .toList();
    }

    private boolean isOurs(Letter letter) {
        return letter.subject().equals("Dates of reviews and assessments have moved");
    }

    private String address(Caller caller) {
        return workshop.transactions.in(caller.scope(), () -> workshop.people
                .known(caller.person())
                .orElseThrow()
                .email()
                .value());
    }

    private Report first() {
        return reports.reports(started).get(0);
    }

    /** Settings in memory, that can break. */
    private static final class Remembered implements Settings {

        private final Map<String, String> values = new HashMap<>();
        private boolean broken;

        @Override
        public Optional<String> read(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void write(String key, String value, Optional<PersonId> by) {
            if (broken) {
                throw new IllegalStateException("The settings cannot be written");
            }
            values.put(key, value);
        }
    }
}
