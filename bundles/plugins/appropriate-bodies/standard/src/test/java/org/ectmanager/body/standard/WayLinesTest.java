/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportOffset;
import org.ectmanager.domain.plan.ReportType;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.DecisionFlow;
import org.ectmanager.spi.body.DecisionFlow.PanelDay;
import org.ectmanager.spi.body.ReminderPlan;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.spi.body.SigningPolicy;
import org.ectmanager.spi.body.StandardsInTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a body goes about reports and decisions, as its file says. */
class WayLinesTest {

    @Test
    void what_is_not_said_is_as_usual() {
        var body = read(Map.of());

        assertThat(body.plan()).isEqualTo(PlanPolicy.DEFAULT);
        assertThat(body.reminders()).isEqualTo(ReminderPlan.standard());
        assertThat(body.reviews()).isEqualTo(ReviewPolicy.standard());
        assertThat(body.decisions()).isEqualTo(DecisionFlow.single());
        assertThat(body.signing()).isEqualTo(SigningPolicy.standard());
        assertThat(body.standardsInReviews()).isEqualTo(StandardsInTurn.none());
    }

    @Test
    void a_type_of_reports_has_what_is_said_of_it_and_else_what_all_have() {
        var body = read(Map.of("reports.final.due.days", "28", "reports.open.days", "10"));

        assertThat(body.plan().staggered()).containsExactly(new ReportOffset(ReportType.FINAL_ASSESSMENT, 10, 28));
    }

    @Test
    void reminders_are_those_that_are_said() {
        var body = read(Map.of(
                "reminders.before", "14, 0",
                "reminders.overdue.after", "3",
                "reminders.overdue.every", "0",
                "reminders.also", "induction-lead",
                "reminders.escalate.after", "15",
                "reminders.escalate.to", "head-teacher, quality-assurer",
                "reminders.pause", "08-01 to 08-31"));

        assertThat(body.reminders())
                .isEqualTo(ReminderPlan.standard()
                        .daysBefore(14, 0)
                        .overdue(3, 0)
                        .copiedTo(Position.INDUCTION_LEAD)
                        .escalating(15, Position.HEAD_TEACHER, Position.QUALITY_ASSURER)
                        .pausedFrom(MonthDay.of(8, 1), MonthDay.of(8, 31)));
    }

    @Test
    void points_and_reasons_stand_in_the_order_of_their_numbers() {
        var body = read(Map.of(
                "check.10.point", "The targets can be measured",
                "check.2.point", "It has examples",
                "reason.1.sentence", "It is very brief",
                "reading.days", "21",
                "reading.by", "quality-assurer"));

        assertThat(body.reviews())
                .isEqualTo(ReviewPolicy.standard()
                        .checking("It has examples", "The targets can be measured")
                        .returningFor("It is very brief")
                        .within(21)
                        .readByAssurer());
    }

    @Test
    void a_panel_gets_what_was_received_so_many_days_before() {
        var body = read(Map.of("panel.days", "2026-12-10, 2027-03-11", "panel.received.days", "7"));

        assertThat(body.decisions())
                .isEqualTo(DecisionFlow.panel(
                        PanelDay.of(LocalDate.of(2026, 12, 10), 7), PanelDay.of(LocalDate.of(2027, 3, 11), 7)));
    }

    @Test
    void standards_come_in_the_turns_that_are_said() {
        assertThat(read(Map.of("standards.in.turn", "1 2 3 7, 4 5")).standardsInReviews())
                .isEqualTo(new StandardsInTurn(List.of(Set.of(1, 2, 3, 7), Set.of(4, 5))));
    }

    @Test
    void a_lead_signs_for_a_head_teacher_who_is_away_where_the_file_says_so() {
        assertThat(read(Map.of("signing.lead.for.head", "yes")).signing().leadForHead())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reminders.before|7, soon|reminders.before",
                "reminders.before|7, 7|reminders.before",
                "reminders.before|61|reminders.before",
                "reminders.pause|August|reminders.pause",
                "reminders.pause|08-32 to 09-01|reminders.pause",
                "reminders.escalate.after|15|reminders.escalate.after",
                "reminders.escalate.to|head-teacher|reminders.escalate.after",
                "reminders.also|quality-assurer|reminders.also",
                "check.1.point|<b>Examples</b>|check.1.point",
                "reason.1.sentence|<b>Examples</b>|reason.1.sentence",
                "check.one.point|Examples|check.one.point",
                "panel.days|2026-12-10, 2026-12-10|panel.days",
                "panel.days|10 December 2026|panel.days",
                "standards.in.turn|1 2, ten|standards.in.turn",
                "standards.in.turn|1 2, 10|standards.in.turn",
            })
    void a_wrong_line_is_refused_where_it_stands(String key, String value, String refused) {
        assertThat(refused(Map.of(key, value))).extracting(Refusal::field).containsExactly(refused);
    }

    private static AppropriateBodyPlugin read(Map<String, String> lines) {
        var file = file(lines);
        return file.read(file.settings()).fold(body -> body, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private static List<Refusal> refused(Map<String, String> lines) {
        var file = file(lines);
        return file.read(file.settings()).fold(body -> List.of(), refusals -> refusals);
    }

    private static BodyFile file(Map<String, String> lines) {
        var properties = new HashMap<String, Object>(lines);
        properties.put("service.pid", "org.ectmanager.body.standard~kestrel-hub");
        properties.put("name", "Kestrel Hub");
        properties.put("help.telephone", "01632 960 130");
        return BodyFile.of(properties);
    }
}
