/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.calendar.internal.ReplanJob;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Settings;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.BankHoliday;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.plan.FixedReportDate;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.plan.ReportsPerYear;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An appropriate body that comes with another calendar or other rules moves its open plans, once (R21). */
class ChangedBodyTest {

    private static final PlanPolicy WEEK_LATER = PlanPolicy.offsets(21, 7);

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final ReportDesk reports = new ReportDesk(workshop, cast, desk);
    private final Remembered settings = new Remembered();
    private Changing plugin;
    private School school;
    private Started started;
    private LocalDate due;

    @BeforeEach
    void a_teacher_is_on_induction() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        plugin = new Changing(workshop.bodies.find(cast.body()).orElseThrow().profile());
        workshop.bodies.arrive(plugin);
        school = desk.school(plugin.id());
        started = reports.started(school);
        run();
        reports.tell.run();
        workshop.post.clear();
        due = due();
    }

    @Test
    void other_term_dates_move_what_is_due_and_are_told_as_that() {
        comesWith(() -> plugin.calendar = terms("autumn 2026", 7));

        assertThat(run()).startsWith("1 ");

        assertThat(due()).isAfter(due);
        assertThat(told()).containsExactlyInAnyOrder(address(school.head()), address(school.tutor()));
        assertThat(workshop.post).filteredOn(this::isOurs).allSatisfy(letter -> assertThat(letter.toString())
                .contains("Your appropriate body has changed its term dates, or its rules")
                .doesNotContain("Bank holidays"));
    }

    @Test
    void other_rules_for_dates_do_the_same() {
        comesWith(() -> plugin.plan = WEEK_LATER);

        run();

        assertThat(due()).isEqualTo(due.plusDays(7));
        assertThat(told()).hasSize(2);
    }

    @Test
    void they_do_it_once() {
        comesWith(() -> plugin.plan = WEEK_LATER);
        run();
        told();

        assertThat(run()).startsWith("0 ");

        assertThat(told()).hasSize(2);
    }

    @Test
    void a_body_that_comes_back_as_it_was_moves_nothing() {
        plugin.plan = PlanPolicy.DEFAULT.with(List.of(fixed()));
        comesWith(() -> {});
        run();
        var writes = settings.writes;

        comesWith(() -> plugin.plan = PlanPolicy.DEFAULT.with(List.of(fixed())));
        run();

        assertThat(settings.writes).isEqualTo(writes);
    }

    @Test
    void one_that_is_away_is_planned_when_it_is_back() {
        workshop.bodies.leave(plugin);
        plugin.plan = WEEK_LATER;
        run();
        assertThat(settings.values.get("planned.bank-holidays." + plugin.id())).doesNotContain(" ");

        workshop.bodies.arrive(plugin);
        run();

        assertThat(due()).isEqualTo(due.plusDays(7));
    }

    @Test
    void what_an_earlier_version_remembered_of_bank_holidays_moves_nothing() {
        var key = "planned.bank-holidays." + plugin.id();
        settings.values.put(key, settings.values.get(key).replaceFirst("-.*", ""));
        var writes = settings.writes;

        assertThat(run()).startsWith("0 ");

        assertThat(settings.writes).isEqualTo(writes + 1);
        assertThat(settings.values.get(key)).contains("-");
        comesWith(() -> plugin.plan = WEEK_LATER);
        assertThat(run()).startsWith("1 ");
    }

    @Test
    void terms_that_are_called_otherwise_keep_their_reports_with_what_was_begun() {
        var before = reports.reports(started);
        var begun = before.get(0).id();
        reports.writes(started, begun);
        var content = reports.report(started, begun).content();
        comesWith(() -> plugin.calendar = terms("Term 1 of 2026/27", 0));

        run();

        assertThat(reports.reports(started)).extracting(Report::id).isEqualTo(ids(before));
        assertThat(reports.report(started, begun).content()).isEqualTo(content);
        assertThat(reports.report(started, begun).planned().term()).isEqualTo("Term 1 of 2026/27");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_term_that_is_published_under_another_name_and_longer_is_not_asked_for_a_second_time() {
        var before = reports.reports(started);
        var first = before.get(0);
        reports.dayComes(first.planned().opens().toString());
        reports.handsIn(started, first.id());
        comesWith(() -> plugin.calendar = terms("Term 1 of 2026/27", 7));

        run();

        assertThat(reports.reports(started)).extracting(Report::id).isEqualTo(ids(before));
    }

    @Test
    void what_was_begun_in_a_report_that_other_rules_do_without_goes_on_and_the_tutor_hears_of_it_once() {
        comesWith(() -> plugin.plan = PlanPolicy.DEFAULT.with(ReportsPerYear.SIX));
        run();
        var half = reports.reports(started).get(0).id();
        reports.writes(started, half);
        var content = reports.report(started, half).content();
        comesWith(() -> plugin.plan = PlanPolicy.DEFAULT);

        run();
        run();

        var whole = reports.reports(started).get(0);
        assertThat(whole.id()).isNotEqualTo(half);
        assertThat(whole.content().answers())
                .containsEntry("rationale", content.answers().get("rationale"));
        assertThat(toldOfDrafts()).containsExactly(address(school.tutor()));
    }

    private List<String> toldOfDrafts() {
        reports.tell.run();
        return workshop.post.stream()
                .filter(letter -> letter.subject().equals("What became of a report that had been begun"))
                .map(letter -> letter.to().value())
                .toList();
    }

    private static List<Long> ids(List<Report> reports) {
        return reports.stream().map(Report::id).toList();
    }

    @Test
    void bank_holidays_that_move_at_the_same_time_are_told_too() {
        comesWith(() -> plugin.plan = WEEK_LATER);
        var days = new ArrayList<>(BankHolidays.ofEnglandAndWales().in(2026));
        days.add(new BankHoliday(LocalDate.of(2026, 10, 5), "A proclaimed day"));
        workshop.holidays.follow(days);

        run();
        told();

        assertThat(workshop.post).filteredOn(this::isOurs).allSatisfy(letter -> assertThat(letter.toString())
                .contains("Bank holidays were added or moved. Your appropriate body has changed"));
    }

    private void comesWith(Runnable change) {
        workshop.bodies.leave(plugin);
        change.run();
        workshop.bodies.arrive(plugin);
    }

    private String run() {
        return new ReplanJob(workshop.transactions, settings, workshop.holidays, workshop.bodies, desk.plans).run();
    }

    /** The autumn term under a name of its own, which ends some days after the national one. */
    private TermCalendar terms(String name, int days) {
        var national = TermCalendar.national()
                .reaching(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 10))
                .termOn(LocalDate.of(2026, 9, 10))
                .orElseThrow();
        return TermCalendar.threeTerms(
                "longer",
                List.of(SchoolTerm.of(name, national.from(), national.to().plusDays(days))),
                BankHolidays.ofEnglandAndWales());
    }

    private static FixedReportDate fixed() {
        return new FixedReportDate(Set.of(ReportKind.values()), LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 20));
    }

    private LocalDate due() {
        return reports.reports(started).get(0).planned().due();
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

    /** Another body whose next plugin says something else. */
    private static final class Changing implements AppropriateBodyPlugin {

        private final BodyProfile profile;
        private TermCalendar calendar = TermCalendar.national();
        private PlanPolicy plan = PlanPolicy.DEFAULT;

        private Changing(BodyProfile like) {
            profile = new BodyProfile(
                    new BodyId(like.id() + "-changing"),
                    like.name() + " that changes",
                    like.about(),
                    like.branding(),
                    like.help());
        }

        private BodyId id() {
            return profile.id();
        }

        @Override
        public BodyProfile profile() {
            return profile;
        }

        @Override
        public TermCalendar calendar() {
            return calendar;
        }

        @Override
        public PlanPolicy plan() {
            return plan;
        }
    }

    private static final class Remembered implements Settings {

        private final Map<String, String> values = new HashMap<>();
        private int writes;

        @Override
        public Optional<String> read(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void write(String key, String value, Optional<PersonId> by) {
            values.put(key, value);
            writes++;
        }
    }
}
