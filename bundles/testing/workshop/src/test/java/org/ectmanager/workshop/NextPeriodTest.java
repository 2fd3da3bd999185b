/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.StandardForms;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report asks whether the teacher stays for the next period (features 3.2, 3.3, R39). */
class NextPeriodTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private long review;

    @BeforeEach
    void a_review_that_is_open() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        review = desk.reports(started).get(0).id();
        desk.dayComes("2026-12-10");
    }

    @Test
    void it_has_to_be_answered() {
        assertThat(attend(NextPeriod.NOT_ASKED)).extracting(Refusal::field).containsExactly("nextPost");
    }

    @Test
    void a_change_has_to_be_said() {
        assertThat(attend(new NextPeriod("CHANGES", " ", "")))
                .extracting(Refusal::field)
                .containsExactly("nextSaid");
    }

    @Test
    void whoever_leaves_has_a_last_day() {
        assertThat(attend(new NextPeriod("LEAVES", "Elsewhere School", "")))
                .extracting(Refusal::field)
                .containsExactly("lastDay");
        assertThat(attend(new NextPeriod("LEAVES", "", "2020-01-01")))
                .extracting(Refusal::field)
                .containsExactly("lastDay");
    }

    @Test
    void what_was_answered_is_kept_with_the_report() {
        var leaves = new NextPeriod("LEAVES", "Elsewhere School", "2027-01-29");
        RegistrationDesk.require(attend(leaves));

        assertThat(report().content().next()).isEqualTo(leaves);
    }

    @Test
    void an_answer_that_was_changed_leaves_nothing_of_the_first() {
        RegistrationDesk.require(attend(new NextPeriod("LEAVES", "Elsewhere School", "2027-01-29")));
        RegistrationDesk.require(attend(new NextPeriod("SAME", "Elsewhere School", "2027-01-29")));

        assertThat(report().content().next()).isEqualTo(NextPeriod.AS_IT_IS);
    }

    @Test
    void nothing_comes_after_the_final_assessment() {
        var last = desk.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        assertThat(NextPeriod.isAskedBy(last, StandardForms.finalAssessment())).isFalse();
        assertThat(NextPeriod.isAskedBy(report(), StandardForms.progressReview()))
                .isTrue();
    }

    @Test
    void those_who_keep_the_contracts_are_told_when_it_is_shared() {
        desk.writes(started, review);
        RegistrationDesk.require(attend(new NextPeriod("LEAVES", "Elsewhere School", "2027-01-29")));
        workshop.post.clear();
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, review)));
        desk.tell.run();

        assertThat(letters()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void nobody_is_told_that_nothing_changes() {
        desk.writes(started, review);
        workshop.post.clear();
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, review)));
        desk.tell.run();

        assertThat(letters()).isEmpty();
    }

    private List<Letter> letters() {
        return workshop.post.stream()
                .filter(letter -> letter.subject().startsWith("An early career teacher leaves"))
                .toList();
    }

    private Report report() {
        return desk.report(started, review);
    }

    private List<Refusal> attend(NextPeriod next) {
        var usual = desk.attendance(started, review);
        return desk.write.attend(
                school.tutor(),
                school.id(),
                desk.seen(started, review),
                new Attendance(
                        usual.contractRight(), usual.contractSaid(), usual.daysServed(), usual.daysAbsent(), next));
    }
}
