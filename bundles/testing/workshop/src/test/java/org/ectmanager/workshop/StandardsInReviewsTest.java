/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.StandardsInTurn;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P11: each review asks about the standards of its turn, and keeps the form with which it was begun. */
class StandardsInReviewsTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private final InTurn before = new InTurn(GoingItsWay.usual().profile(), Set.of(1, 7));
    private School school;
    private Started started;
    private List<Report> reports;

    private record InTurn(BodyProfile profile, Set<Integer> first) implements AppropriateBodyPlugin {

        @Override
        public StandardsInTurn standardsInReviews() {
            return new StandardsInTurn(List.of(first, Set.of(4)));
        }
    }

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        workshop.bodies.arrive(before);
        school = registration.school(before.profile().id());
        started = desk.started(school);
        reports = desk.reports(started);
    }

    @Test
    void a_review_asks_about_those_of_its_turn_and_an_assessment_about_all() {
        assertThat(standards(reports.get(0))).containsExactly("standard-1", "standard-7");
        assertThat(standards(reports.get(1))).containsExactly("standard-4");
        assertThat(reports.get(2).planned().kind()).isEqualTo(ReportKind.FORMAL_ASSESSMENT);
        assertThat(standards(reports.get(2))).hasSize(9);
        assertThat(standards(reports.get(3))).containsExactly("standard-1", "standard-7");
    }

    @Test
    void what_was_begun_keeps_its_standards() {
        var review = reports.get(0);
        desk.dayComes(review.planned().opens().toString());
        desk.writes(started, review.id());
        workshop.bodies.leave(before);
        workshop.bodies.arrive(new InTurn(before.profile(), Set.of(2)));

        assertThat(standards(review)).containsExactly("standard-1", "standard-7");
        assertThat(standards(reports.get(3))).containsExactly("standard-2");
    }

    private List<String> standards(Report report) {
        return desk.write.open(school.tutor(), school.id(), report.id()).orElseThrow().form().questions().stream()
                .map(Question::id)
                .filter(id -> id.startsWith("standard-"))
                .toList();
    }
}
