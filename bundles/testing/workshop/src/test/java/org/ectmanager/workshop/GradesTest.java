/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer.Choice;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.persistence.report.JdbcDueReports;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.report.GradeRow;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P12: reports count what a form calls a grade. */
class GradesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate TO = LocalDate.of(2027, 8, 31);

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller assurer;
    private long review;

    private record Grading(BodyProfile profile) implements AppropriateBodyPlugin {

        @Override
        public FormDefinition form(ReportKind kind, boolean isFinal) {
            var grade = new Question(
                    "grade",
                    "How good is it?",
                    "",
                    Choice.graded(new Option("a", "A, very good", false), new Option("b", "B, good", false)),
                    true);
            return AppropriateBodyPlugin.super
                    .form(kind, isFinal)
                    .asking(new Section("grading", "Grade", "", List.of(grade)))
                    .inVersion("grading-1");
        }
    }

    @BeforeEach
    void a_review_with_a_grade_is_handed_in() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var body = new Grading(GoingItsWay.usual().profile());
        workshop.bodies.arrive(body);
        school = registration.school(body.profile().id());
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        started = desk.started(school);
        review = desk.reports(started).get(0).id();
        desk.dayComes(desk.report(started, review).planned().opens().toString());
        desk.handsIn(started, review);
    }

    @Test
    void a_grade_counts_once_its_report_is_accepted() {
        assertThat(grades(assurer, FROM, TO, "")).isEmpty();
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, review)));

        assertThat(grades(assurer, FROM, TO, "desk"))
                .extracting(GradeRow::title, GradeRow::question, GradeRow::grade, GradeRow::place)
                .containsExactly(tuple("Progress review 1", "How good is it?", "A, very good", 1));
        assertThat(grades(assurer, FROM, TO, "Elsewhere")).isEmpty();
        assertThat(grades(assurer, TO, TO, "")).isEmpty();
    }

    @Test
    void another_body_counts_none_of_it() {
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, review)));

        assertThat(grades(cast.staff(cast.body(), Position.QUALITY_ASSURER), FROM, TO, ""))
                .isEmpty();
    }

    private List<GradeRow> grades(Caller reader, LocalDate from, LocalDate to, String place) {
        return workshop.transactions.in(
                reader.scope(), () -> new JdbcDueReports(workshop.transactions).grades(from, to, place, 10));
    }
}
