/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.program.ListDecisions;
import org.ectmanager.application.program.ListEcts;
import org.ectmanager.application.program.ListPeople;
import org.ectmanager.application.program.ListPlans;
import org.ectmanager.application.program.ListReports;
import org.ectmanager.application.program.ListSchools;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.junit.jupiter.api.Test;

class ListingsTest extends ReadByToken {

    @Test
    void schools_are_listed_with_their_registration() {
        var slice = desk.schools.list(everything, ALL_SCHOOLS, FIRST);

        assertThat(slice.total()).isEqualTo(1);
        assertThat(slice.items()).singleElement().satisfies(school -> {
            assertThat(school.id()).isEqualTo(started.school().id());
            assertThat(school.name()).isEqualTo("Desk School");
            assertThat(school.state()).isEqualTo(SchoolEntry.State.AUTHORISED);
        });
        assertThat(desk.schools.find(everything, started.school().id())).isPresent();
    }

    @Test
    void schools_are_filtered_by_state_and_urn() {
        var queried =
                new ListSchools.Filter(Optional.of(SchoolEntry.State.QUERIED), Optional.empty(), Optional.empty());
        var elsewhere = new ListSchools.Filter(Optional.empty(), Optional.of("100000"), Optional.empty());

        assertThat(desk.schools.list(everything, queried, FIRST).total()).isZero();
        assertThat(desk.schools.list(everything, elsewhere, FIRST).total()).isZero();
    }

    @Test
    void people_are_listed_once_for_each_position() {
        var all = desk.people.list(everything, ALL_PEOPLE, FIRST);
        var tutors = desk.people.list(
                everything,
                new ListPeople.Filter(
                        Optional.of(Position.INDUCTION_TUTOR),
                        Optional.of(started.school().id()),
                        Optional.empty()),
                FIRST);

        assertThat(all.items()).extracting(ListPeople.Line::position).contains(Position.HEAD_TEACHER, Position.AB_LEAD);
        assertThat(tutors.items()).singleElement().satisfies(tutor -> assertThat(tutor.person())
                .isEqualTo(started.school().tutor().person()));
        assertThat(desk.people.find(everything, tutors.items().get(0).appointment()))
                .isPresent();
    }

    @Test
    void teachers_are_listed_without_their_numbers_and_read_with_them() {
        var listed = desk.ects.list(everything, ALL_ECTS, FIRST).items();

        assertThat(listed)
                .extracting(ListEcts.Line::id)
                .containsExactly(started.induction().id());
        var entry = desk.ects.find(everything, started.induction().id()).orElseThrow();
        assertThat(entry.trn().digits()).hasSize(7);
        assertThat(entry.seen().tutor())
                .isEqualTo(started.school().tutor().name().full());
        assertThat(entry.seen().mentor()).isEqualTo("Mara Mentor");
        assertThat(entry.seen().induction().contracts()).hasSize(1);
    }

    @Test
    void teachers_are_filtered_by_state_and_school() {
        var passed = new ListEcts.Filter(Optional.of(Induction.State.PASSED), Optional.empty(), Optional.empty());
        var here = new ListEcts.Filter(
                Optional.of(Induction.State.OPEN), Optional.of(started.school().id()), Optional.empty());

        assertThat(desk.ects.list(everything, passed, FIRST).items()).isEmpty();
        assertThat(desk.ects.list(everything, here, FIRST).items()).hasSize(1);
    }

    @Test
    void a_plan_gives_dates_and_reasons_but_no_text() {
        reports.dayComes(first().planned().opens().toString());
        reports.writes(started, first().id());

        var line = desk.plans.list(everything, ALL_PLANS, FIRST).items().get(0);
        var plan = desk.plans.find(everything, started.induction().id()).orElseThrow();

        assertThat(line.reports()).isEqualTo(plan.reports().size());
        assertThat(line.nextDue()).contains(first().planned().due());
        assertThat(line.finalDue()).isPresent();
        assertThat(plan.reports()).allSatisfy(report -> {
            assertThat(report.planned().because()).isNotEmpty();
            assertThat(report.content()).isEqualTo(Report.Content.NONE);
        });
    }

    @Test
    void plans_are_filtered_by_what_is_due_next() {
        var due = first().planned().due();

        assertThat(plansDueBefore(due)).isZero();
        assertThat(plansDueBefore(due.plusDays(1))).isEqualTo(1);
    }

    private long plansDueBefore(LocalDate day) {
        return desk.plans
                .list(everything, new ListPlans.Filter(Optional.empty(), Optional.empty(), Optional.of(day)), FIRST)
                .total();
    }

    @Test
    void a_report_is_read_once_it_was_handed_in_and_never_before() {
        reports.dayComes(first().planned().opens().toString());
        reports.writes(started, first().id());
        assertThat(desk.reports.find(everything, first().id())).isEmpty();

        reports.handsIn(started, first().id());

        var opened = desk.reports.find(everything, first().id()).orElseThrow();
        assertThat(opened.report().content().answers()).isNotEmpty();
        assertThat(opened.signatures()).hasSize(2);
    }

    @Test
    void reports_are_filtered_by_state_kind_teacher_and_due_day() {
        var due = first().planned().due();

        assertThat(reportsLike(Optional.of(Report.State.ACCEPTED), Optional.empty(), Optional.empty()))
                .isZero();
        assertThat(reportsLike(Optional.empty(), Optional.of(ReportKind.FORMAL_ASSESSMENT), Optional.empty()))
                .isEqualTo(2);
        assertThat(reportsLike(Optional.empty(), Optional.empty(), Optional.of(due.plusDays(1))))
                .isEqualTo(1);
    }

    private long reportsLike(Optional<Report.State> state, Optional<ReportKind> kind, Optional<LocalDate> dueBefore) {
        var filter = new ListReports.Filter(
                state,
                kind,
                Optional.of(started.school().id()),
                Optional.of(started.induction().id()),
                dueBefore,
                Optional.empty());
        return desk.reports.list(everything, filter, FIRST).total();
    }

    @Test
    void decisions_are_listed_and_read() {
        var last = reports.reports(started).get(reports.reports(started).size() - 1);
        reports.dayComes(last.planned().opens().toString());
        reports.handsIn(started, last.id());
        RegistrationDesk.require(
                reports.review.accept(cast.staff(body, Position.QUALITY_ASSURER), reports.seen(started, last.id())));
        everything = desk.client(body, Grant.SCHOOLS_READ, Grant.values());

        var line = desk.decisions.list(everything, ALL_DECISIONS, FIRST).items().get(0);

        assertThat(line.state()).isEqualTo(ListDecisions.State.AWAITED);
        assertThat(line.ect()).isEqualTo(started.induction().id());
        assertThat(desk.decisions
                        .find(everything, line.id())
                        .orElseThrow()
                        .decision()
                        .made())
                .isEmpty();
        var made = new ListDecisions.Filter(
                Optional.of(ListDecisions.State.MADE), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(desk.decisions.list(everything, made, FIRST).total()).isZero();
    }

    @Test
    void only_what_changed_since_is_listed_when_asked() {
        var before = workshop.clock.instant();
        workshop.clock.moveTo(before.plusSeconds(3_600));
        var since = Optional.of(before.plusSeconds(1));
        assertThat(changedReports(since)).isZero();
        assertThat(desk.schools
                        .list(everything, new ListSchools.Filter(Optional.empty(), Optional.empty(), since), FIRST)
                        .total())
                .isZero();
        assertThat(desk.ects
                        .list(everything, new ListEcts.Filter(Optional.empty(), Optional.empty(), since), FIRST)
                        .total())
                .isZero();
        assertThat(desk.people
                        .list(everything, new ListPeople.Filter(Optional.empty(), Optional.empty(), since), FIRST)
                        .total())
                .isZero();

        reports.dayComes(first().planned().opens().toString());

        assertThat(changedReports(since)).isEqualTo(1);
    }

    @Test
    void a_school_has_changed_when_somebody_corrects_what_the_register_says() {
        var school = started.school().id();
        var officer = cast.staff(body, Position.AB_ADMINISTRATOR);
        workshop.clock.moveTo(workshop.clock.instant().plusSeconds(3_600));
        var since = new ListSchools.Filter(Optional.empty(), Optional.empty(), Optional.of(workshop.clock.instant()));
        assertThat(desk.schools.list(everything, since, FIRST).total()).isZero();

        var known = workshop.correctSchool.find(officer, school).orElseThrow();
        workshop.correctSchool.save(
                officer,
                school,
                new Edit(known.text().with(Fact.TOWN, "Marchbury"), "The school moved", known.version()));

        assertThat(desk.schools.list(everything, since, FIRST).items())
                .extracting(ListSchools.Line::id)
                .containsExactly(school);
    }

    private long changedReports(Optional<Instant> since) {
        return desk.reports
                .list(
                        everything,
                        new ListReports.Filter(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                since),
                        FIRST)
                .total();
    }

    @Test
    void pages_follow_each_other_without_gap_or_overlap() {
        var whole = desk.reports.list(everything, ALL_REPORTS, FIRST);
        var seen = new ArrayList<Long>();
        for (var page = 1; page <= 3; page++) {
            var slice = desk.reports.list(everything, ALL_REPORTS, new Turn(page, 2));
            assertThat(slice.total()).isEqualTo(whole.total());
            slice.items().forEach(listed -> seen.add(listed.report().id()));
        }

        assertThat(seen)
                .containsExactlyElementsOf(whole.items().stream()
                        .map(listed -> listed.report().id())
                        .toList());
    }

    @Test
    void every_look_is_on_record_with_the_token_as_reader() {
        desk.ects.find(everything, started.induction().id());

        assertThat(latest()).satisfies(recorded -> {
            assertThat(recorded.happening().kind()).isEqualTo("induction.viewed");
            assertThat(recorded.happening().subjectId())
                    .contains(started.induction().id());
            assertThat(recorded.token()).contains(everything.token());
            assertThat(recorded.actor()).isEmpty();
        });
    }

    @Test
    void a_list_that_was_handed_out_is_on_record_with_its_number() {
        desk.ects.list(everything, ALL_ECTS, FIRST);

        assertThat(latest().happening().kind()).isEqualTo("induction.listed");
        assertThat(latest().happening().sentence()).contains("1 of 1");
    }

    private Recorded latest() {
        return workshop.transactions
                .in(Scope.of(body), () -> new JdbcAuditTrail(workshop.transactions).latest(1))
                .get(0);
    }

    @Test
    void an_operator_sees_a_plan_and_what_is_to_be_released_and_releases_it() {
        var ect = started.induction().id();
        assertThat(desk.operate.ects(body)).containsExactly(ect);
        assertThat(desk.operate.plan(body, ect).orElseThrow()).hasSameSizeAs(reports.reports(started));
        assertThat(latest().happening().kind()).isEqualTo("plan.viewed");
        assertThat(desk.operate.plan(cast.body(), ect)).isEmpty();
        assertThat(desk.operate.toRelease(body, 0)).isEmpty();

        workshop.clock.moveTo(Instant.parse(first().planned().opens() + "T08:00:00Z"));

        assertThat(desk.operate.toRelease(body, 0)).singleElement().satisfies(waiting -> {
            assertThat(waiting.report()).isEqualTo(first().id());
            assertThat(waiting.title()).isEqualTo("Progress review 1");
        });
        assertThat(desk.operate.release(body)).isEqualTo(1);
        assertThat(desk.operate.toRelease(body, 0)).isEmpty();
        assertThat(first().state()).isEqualTo(Report.State.OPEN);
    }
}
