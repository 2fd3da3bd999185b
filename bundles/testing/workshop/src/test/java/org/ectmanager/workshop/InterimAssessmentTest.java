/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Seen;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An interim assessment states the teacher's last day and where they go (guidance 2.62, features 3.3). */
class InterimAssessmentTest {

    private static final String LAST_DAY = "2027-01-29";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private long interim;

    @BeforeEach
    void a_teacher_leaves() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        var last = new HashMap<String, String>();
        RegistrationDesk.date(last, "last", "29", "1", "2027");
        var seen = new Seen(started.induction().id(), started.induction().version());
        RegistrationDesk.require(desk.posts.save(school.head(), seen, new Wish(Kind.END, school.id(), last)));
        var report = desk.reports(started).stream()
                .filter(planned -> planned.planned().kind() == ReportKind.INTERIM_ASSESSMENT)
                .findFirst()
                .orElseThrow();
        interim = report.id();
        desk.dayComes(report.planned().opens().toString());
    }

    @Test
    void the_last_day_and_the_next_place_are_asked() {
        assertThat(attend(NextPeriod.AS_IT_IS)).extracting(Refusal::field).containsExactly("lastDay", "goesTo");
    }

    @Test
    void they_are_kept_with_the_report() {
        RegistrationDesk.require(attend(leaving(LAST_DAY)));

        assertThat(report().content().next()).isEqualTo(leaving(LAST_DAY));
    }

    @Test
    void nobody_is_told_of_a_last_day_that_is_on_record() {
        assertThat(told(LAST_DAY)).isEmpty();
    }

    @Test
    void those_who_keep_the_contracts_hear_of_another_one() {
        assertThat(told("2027-01-22")).isNotEmpty();
    }

    @Test
    void one_that_was_begun_before_this_was_asked_keeps_its_form() throws SQLException {
        RegistrationDesk.require(attend(leaving(LAST_DAY)));
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update report set form = form - 'asksLeaving' where id = " + interim);
        }

        assertThat(attend(NextPeriod.AS_IT_IS)).isEmpty();
        assertThat(report().content().next()).isEqualTo(NextPeriod.NOT_ASKED);
    }

    private List<Letter> told(String lastDay) {
        desk.writes(started, interim);
        RegistrationDesk.require(attend(leaving(lastDay)));
        workshop.post.clear();
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, interim)));
        desk.tell.run();
        return workshop.post.stream()
                .filter(letter -> letter.subject().startsWith("An early career teacher leaves"))
                .toList();
    }

    private static NextPeriod leaving(String lastDay) {
        return new NextPeriod("LEAVES", "Oakfield Primary School", lastDay);
    }

    private List<Refusal> attend(NextPeriod next) {
        var right = desk.attendance(started, interim);
        var typed = new Attendance("yes", "", right.daysServed(), right.daysAbsent(), next);
        return desk.write.attend(school.tutor(), school.id(), desk.seen(started, interim), typed);
    }

    private Report report() {
        return desk.report(started, interim);
    }
}
