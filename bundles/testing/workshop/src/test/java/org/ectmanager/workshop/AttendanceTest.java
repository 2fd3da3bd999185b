/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.ectmanager.application.contract.SettleContracts;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says of contract and attendance fits its period, and a contract that is wrong goes somewhere. */
class AttendanceTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private long review;

    @BeforeEach
    void a_review_is_open() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        review = first.id();
    }

    @ParameterizedTest
    @CsvSource({
        "100,0,daysServed,report.days-served-many",
        "999,0,daysServed,report.days-served-many",
        "63,3,daysAbsent,report.days-absent-other",
        "2,3,daysAbsent,report.days-absent-many",
        "many,0,daysServed,report.days-served"
    })
    void days_that_do_not_fit_the_period_are_refused_and_name_the_field(
            String served, String absent, String field, String code) {
        assertThat(attend(new Attendance("yes", "", served, absent)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.code()).isEqualTo(code);
                });
    }

    @Test
    void fewer_days_than_are_filled_in_are_possible() {
        assertThat(attend(new Attendance("yes", "", "62.5", "0"))).isEmpty();
    }

    @Test
    void the_recorded_absence_is_filled_in_and_checked_again_when_the_report_is_shared() {
        desk.writes(started, review);
        absent("3");
        assertThat(recorded(review)).isEqualTo("3");
        assertThat(share()).extracting(Refusal::field).containsExactly("daysAbsent");

        RegistrationDesk.require(attend(desk.attendance(started, review)));
        assertThat(share()).isEmpty();
    }

    /** R30: "absences after the report was written belong to the next report's window". */
    @Test
    void what_is_missed_after_a_report_was_shared_is_in_the_next_one() {
        desk.writes(started, review);
        assertThat(share()).isEmpty();
        absent("12", "5");
        var next = desk.reports(started).get(1);
        desk.dayComes(next.planned().opens().toString());

        assertThat(recorded(review)).isEqualTo("0");
        assertThat(recorded(next.id())).isEqualTo("5");
    }

    private String recorded(long report) {
        return desk.write
                .open(school.tutor(), school.id(), report)
                .orElseThrow()
                .recordedAbsent();
    }

    @Test
    void a_part_timer_cannot_have_served_as_many_days_as_a_full_timer() {
        var answers = registration.answers(school);
        answers.put("fte", "0.6");
        answers.put("daysPerWeek", "3");
        RegistrationDesk.date(answers, "start", "4", "1", "2027");
        registration.authorised(school, answers);
        var induction = registration.inductionsAt(school).stream()
                .filter(one -> one.id() != started.induction().id())
                .findFirst()
                .orElseThrow();
        var part = new Started(school, induction, started.ect());
        var first = desk.reports(part).get(0).id();
        var filledIn = desk.attendance(part, first).daysServed();
        var fullTime = Integer.toString((int) (Double.parseDouble(filledIn) / 0.6));

        assertThat(desk.write.attend(
                        school.tutor(), school.id(), desk.seen(part, first), new Attendance("yes", "", fullTime, "0")))
                .extracting(Refusal::code)
                .containsExactly("report.days-served-many");
        assertThat(desk.write.attend(
                        school.tutor(),
                        school.id(),
                        desk.seen(part, first),
                        new Attendance("no", "Full time since October", fullTime, "0")))
                .isEmpty();
    }

    @Test
    void whoever_says_that_the_contract_is_wrong_says_what_is() {
        assertThat(attend(new Attendance("no", " ", "63", "0")))
                .extracting(Refusal::field)
                .containsExactly("contractSaid");
    }

    @Test
    void a_wrong_contract_does_not_hold_the_report_up_and_is_told_when_it_is_shared() {
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        saysTheContractIsWrong();
        assertThat(desk.settle.waiting(officer)).isEmpty();

        assertThat(share()).isEmpty();
        desk.tell.run();

        assertThat(desk.settle.waiting(officer))
                .singleElement()
                .satisfies(listed -> assertThat(listed.correction().said()).isEqualTo("0.8 since November"));
        assertThat(workshop.post)
                .filteredOn(letter -> letter.subject().equals("A contract on record is wrong"))
                .extracting(Letter::to)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(desk.settle.waitingAt(school.lead(), school.id())).hasSize(1);
        assertThat(desk.report(started, review).content().contractSaid()).isEqualTo("0.8 since November");
    }

    @Test
    void the_body_says_what_was_done_and_the_school_gets_it() {
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        saysTheContractIsWrong();
        share();
        var waiting = desk.settle.waiting(officer).get(0).correction();
        var seen = new SettleContracts.Seen(waiting.id(), waiting.version());

        assertThat(desk.settle.settle(officer, seen, " "))
                .extracting(Refusal::field)
                .containsExactly("answer");
        RegistrationDesk.require(desk.settle.settle(officer, seen, "We changed the record"));
        assertThat(desk.settle.settle(officer, seen, "Twice"))
                .extracting(Refusal::code)
                .containsExactly("contract.changed");
        desk.tell.run();

        assertThat(desk.settle.waiting(officer)).isEmpty();
        assertThat(workshop.post)
                .filteredOn(letter -> letter.subject().equals("A contract on record was looked at"))
                .isNotEmpty();
        assertThat(desk.settle.of(school.tutor(), started.induction().id()))
                .singleElement()
                .satisfies(said -> assertThat(said.settled()).isPresent());
    }

    @Test
    void a_quality_assurer_and_another_school_do_not_settle_it() {
        saysTheContractIsWrong();
        share();
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        var waiting = desk.settle.waiting(assurer).get(0).correction();
        var seen = new SettleContracts.Seen(waiting.id(), waiting.version());
        assertThatThrownBy(() -> desk.settle.settle(assurer, seen, "Done")).isInstanceOf(NotAllowed.class);
        var other = registration.school(school.body());
        assertThat(desk.settle.of(other.tutor(), started.induction().id())).isEmpty();
        assertThat(desk.settle.waitingAt(other.tutor(), other.id())).isEmpty();
    }

    @Test
    void a_returned_report_says_nothing_twice_and_may_take_it_back() {
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        saysTheContractIsWrong();
        RegistrationDesk.require(share());
        desk.everybodySigns(started, review);
        RegistrationDesk.require(desk.review.giveBack(assurer, desk.seen(started, review), "Look again"));
        RegistrationDesk.require(share());
        assertThat(desk.settle.waiting(assurer)).hasSize(1);
        assertThat(desk.report(started, review).state()).isEqualTo(Report.State.SUBMITTED);

        RegistrationDesk.require(desk.review.giveBack(assurer, desk.seen(started, review), "Once more"));
        RegistrationDesk.require(attend(desk.attendance(started, review)));
        RegistrationDesk.require(share());
        assertThat(desk.settle.waiting(assurer)).isEmpty();
        assertThat(desk.report(started, review).state()).isEqualTo(Report.State.AWAITING_ECT);
    }

    private void saysTheContractIsWrong() {
        desk.writes(started, review);
        RegistrationDesk.require(attend(new Attendance("no", "0.8 since November", "63", "0")));
    }

    private void absent(String days) {
        absent("9", days);
    }

    private void absent(String month, String days) {
        var typed = new HashMap<String, String>();
        typed.put("kind", "SICKNESS");
        RegistrationDesk.date(typed, "first", "7", month, "2026");
        RegistrationDesk.date(typed, "last", "11", month, "2026");
        typed.put("days", days);
        RegistrationDesk.require(
                desk.absences.add(school.tutor(), started.induction().id(), typed));
    }

    private List<Refusal> attend(Attendance typed) {
        return desk.write.attend(school.tutor(), school.id(), desk.seen(started, review), typed);
    }

    private List<Refusal> share() {
        return desk.write.share(school.tutor(), school.id(), desk.seen(started, review));
    }
}
