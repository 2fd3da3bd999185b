/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.RegistrationWindow;
import org.ectmanager.spi.body.StartTerm;
import org.junit.jupiter.api.Test;

/** Registrations are sent while the body takes them, and kept before (P6). */
class RegistrationTimesTest extends AtBodyWithTerms {

    private static final RegistrationWindow FROM_JUNE =
            RegistrationWindow.standard().opening(MonthDay.of(6, 24));

    @Test
    void before_its_day_a_registration_for_september_is_kept_and_not_sent() {
        body.says(FROM_JUNE);
        workshop.clock.moveTo(Instant.parse("2026-06-23T09:00:00Z"));
        var id = typed();

        assertThat(send(id)).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("registration.too-early");
            assertThat(refusal.sentence())
                    .contains("for a start on 1 September 2026 from 24 June 2026")
                    .contains("Everything is kept");
        });
        assertThat(desk.register.find(school.lead(), school.id(), id).orElseThrow())
                .satisfies(kept -> assertThat(kept.state()).isEqualTo(State.DRAFT))
                .satisfies(kept ->
                        assertThat(desk.register.obstacles(school.lead(), kept)).hasSize(1));
        workshop.clock.pass(Duration.ofDays(1));
        RegistrationDesk.require(send(id));
    }

    @Test
    void a_fixed_day_goes_before_that_of_each_year() {
        body.says(FROM_JUNE.opening(LocalDate.of(2026, 6, 30)));
        workshop.clock.moveTo(Instant.parse("2026-06-29T09:00:00Z"));

        assertThat(send(typed())).singleElement().satisfies(refusal -> assertThat(refusal.sentence())
                .contains("from 30 June 2026"));
    }

    @Test
    void after_the_last_day_of_its_term_a_start_is_not_taken_any_more() {
        body.says(FROM_JUNE.closing(StartTerm.AUTUMN, MonthDay.of(9, 30)));
        workshop.clock.moveTo(Instant.parse("2026-09-30T09:00:00Z"));
        RegistrationDesk.require(send(starting("5")));
        workshop.clock.pass(Duration.ofDays(1));

        assertThat(send(starting("6"))).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("registration.too-late");
            assertThat(refusal.sentence())
                    .contains("starts in the autumn term until 30 September 2026")
                    .contains("Choose a start in a later term");
        });
    }

    private long starting(String dayOfOctober) {
        var answers = desk.answers(school);
        RegistrationDesk.date(answers, "start", dayOfOctober, "10", "2026");
        return desk.typed(school, answers);
    }

    @Test
    void what_the_body_was_asked_in_time_is_answered_at_any_time() {
        body.says(FROM_JUNE.closing(StartTerm.AUTUMN, MonthDay.of(9, 30)));
        var id = desk.signed(school, desk.answers(school));
        workshop.clock.moveTo(Instant.parse("2026-10-05T09:00:00Z"));
        RegistrationDesk.require(desk.authorise.query(officer, desk.draft(school, id), "Is the post permanent?"));

        assertThat(desk.register.send(school.lead(), school.id(), desk.draft(school, id), "It is"))
                .extracting(Refusal::code)
                .isEmpty();
    }
}
