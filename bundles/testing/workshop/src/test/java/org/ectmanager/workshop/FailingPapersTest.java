/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.ectmanager.application.job.PartlyFailed;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.people.Position;
import org.ectmanager.fixtures.KeptLog;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A paper that cannot be made is logged once, holds nothing else up, and is tried again less and less often. */
class FailingPapersTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private final PaperDesk papers =
            new PaperDesk(workshop, registration, desk, this::print, (body, whole, choices) -> "fine".getBytes(UTF_8));
    private Started started;
    private Caller assurer;
    private long report;
    private boolean broken;
    private int prints;

    @BeforeEach
    void a_report_is_accepted_whose_paper_fails() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        started = desk.started(registration.school(cast.body()));
        papers.keep.run();
        assurer = cast.staff(started.school().body(), Position.QUALITY_ASSURER);
        var first = desk.reports(started).get(0);
        report = first.id();
        desk.dayComes(first.planned().opens().toString());
        desk.handsIn(started, report);
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, report)));
        broken = true;
    }

    @Test
    void the_first_failure_is_logged_with_the_record_it_is_about() {
        try (var log = new KeptLog()) {
            fails();

            assertThat(log.text())
                    .contains("the paper of report " + report + " failed; the rest goes on")
                    .contains("IllegalStateException");
        }
    }

    @Test
    void no_later_one_is_logged() {
        fails();
        try (var log = new KeptLog()) {
            fails();
            workshop.clock.pass(Duration.ofHours(1));
            fails();

            assertThat(prints).isEqualTo(2);
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void the_job_counts_as_failing_while_the_paper_waits_and_says_that_it_is_known() {
        fails();

        var waits = catchThrowableOfType(PartlyFailed.class, papers.keep::run);

        assertThat(waits.bodies()).isEqualTo(started.school().body().value());
        assertThat(waits.isKnown()).isTrue();
        assertThat(prints).isEqualTo(1);
    }

    @Test
    void it_is_tried_after_a_minute_and_then_waits_twice_as_long() {
        fails();
        passes(Duration.ofSeconds(59), 1);
        passes(Duration.ofSeconds(1), 2);
        passes(Duration.ofSeconds(119), 2);
        passes(Duration.ofSeconds(1), 3);
    }

    @Test
    void it_never_waits_longer_than_an_hour() {
        for (var tries = 1; tries <= 12; tries++) {
            passes(Duration.ofHours(1), tries);
        }
        passes(Duration.ofMinutes(59), 12);
        passes(Duration.ofMinutes(1), 13);
    }

    @Test
    void another_paper_is_kept_meanwhile() {
        fails();
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var neighbour = desk.started(started.school());

        fails();

        var authorised = neighbour.induction().registration();
        assertThat(registration.register.paper(
                        started.school().lead(), started.school().id(), authorised))
                .isPresent();
    }

    @Test
    void once_it_can_be_made_it_is_kept_and_the_job_is_well() {
        fails();
        broken = false;
        workshop.clock.pass(Duration.ofMinutes(1));

        assertThat(papers.keep.run()).isEqualTo("1 papers kept");

        assertThat(desk.review.paper(assurer, report)).isPresent();
        assertThat(papers.keep.run()).isEqualTo("0 papers kept");
    }

    private void passes(Duration time, int printsThen) {
        workshop.clock.pass(time);
        fails();
        assertThat(prints).isEqualTo(printsThen);
    }

    private void fails() {
        assertThatThrownBy(papers.keep::run).isInstanceOf(PartlyFailed.class);
    }

    private byte[] print(Opened opened) {
        prints++;
        if (broken) {
            throw new IllegalStateException("The printer is on fire");
        }
        return opened.content().contentHash().getBytes(UTF_8);
    }
}
