/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.report.OperatorReads.Read;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.Test;

/** An operator reads one report at a time, for a reason that the lead sees. */
class OperatorReadsTest {

    private static final String REASON = "The school says that page 2 of it stays empty";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final ReportDesk desk = new ReportDesk(workshop, cast, new RegistrationDesk(workshop, cast));
    private final Operator operator = new Operator(new PersonId(7), new PersonName("Ottoline", "Perrin"));
    private final Started started;
    private final BodyId body;
    private final long report;

    OperatorReadsTest() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var registration = new RegistrationDesk(workshop, cast);
        var school = registration.school(cast.body());
        started = desk.started(school);
        body = school.body();
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        report = first.id();
    }

    @Test
    void a_report_that_was_handed_in_is_shown_for_a_reason() {
        desk.handsIn(started, report);

        assertThat(codes(body, report, REASON)).isEmpty();
    }

    @Test
    void the_lead_sees_what_was_read_and_why() {
        desk.handsIn(started, report);
        codes(body, report, REASON);
        var lead = cast.staff(body, Position.AB_LEAD);

        assertThat(desk.operatorReads.done(lead)).containsExactly(new Read(workshop.clock.instant(), report, REASON));
    }

    @Test
    void without_a_reason_nothing_is_shown_and_nothing_told() {
        desk.handsIn(started, report);

        assertThat(codes(body, report, "  because  ")).containsExactly("report.reason");
        assertThat(desk.operatorReads.done(cast.staff(body, Position.AB_LEAD))).isEmpty();
    }

    @Test
    void a_draft_is_nobody_elses() {
        desk.writes(started, report);

        assertThat(codes(body, report, REASON)).containsExactly("report.unknown");
    }

    @Test
    void a_report_is_not_found_under_another_body() {
        desk.handsIn(started, report);

        assertThat(codes(cast.body(), report, REASON)).containsExactly("report.unknown");
    }

    @Test
    void only_leads_see_what_operators_read() {
        var administrator = cast.staff(body, Position.AB_ADMINISTRATOR);

        assertThatThrownBy(() -> desk.operatorReads.done(administrator)).isInstanceOf(NotAllowed.class);
    }

    private List<String> codes(BodyId where, long number, String reason) {
        return desk.operatorReads
                .read(operator, where, Long.toString(number), reason)
                .fold(
                        opened -> List.of(),
                        refusals -> refusals.stream().map(Refusal::code).toList());
    }
}
