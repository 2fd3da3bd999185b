/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.web.form.Form;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Instant MADE = Instant.parse("2026-08-24T09:00:00Z");

    private final List<PlannedReport> reports =
            Plans.of(CalculatorForm.blank().with("starts", START)).reports();

    @Test
    void each_report_has_a_day_on_which_it_opens_and_one_on_which_it_is_due() {
        var events = Biweekly.parse(written()).first().getEvents();
        assertThat(events).hasSize(2 * reports.size());
        assertThat(events).extracting(event -> event.getSummary().getValue()).contains("Final assessment is due");
    }

    @Test
    void days_are_whole_days_whatever_the_zone_of_the_machine() {
        var due = reports.get(0).due().toString().replace("-", "");
        assertThat(written()).contains("DTSTART;VALUE=DATE:" + due);
    }

    @Test
    void the_same_plan_makes_the_same_file() {
        assertThat(written()).isEqualTo(written());
        assertThat(Biweekly.parse(written()).first().getEvents())
                .extracting(VEvent::getUid)
                .extracting(uid -> uid.getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void another_question_makes_other_events_on_the_same_days() {
        var other = new CalendarFile("AB", "/kestrel\nlabel=AB").of(reports, MADE);

        assertThat(ids(new String(other, StandardCharsets.UTF_8))).doesNotContainAnyElementsOf(ids(written()));
    }

    @Test
    void the_id_of_an_event_tells_nothing_of_what_was_asked() {
        assertThat(ids(written()))
                .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    @Test
    void the_same_answers_are_the_same_question_however_they_are_ordered_and_sent() {
        var typed = CalculatorForm.blank().with("starts", START).with("label", "AB");
        var sent = Form.empty()
                .with("label", " AB ")
                .with(Form.TOKEN, "abc")
                .with(Press.FIELD, Press.DOWNLOAD)
                .with("starts", START)
                .with("pattern-1-fte", "1.0")
                .with("absences", "0")
                .with("patterns", "1")
                .with("leaves-day", "");

        assertThat(CalculatorQuestions.said(sent)).isEqualTo(CalculatorQuestions.said(typed));
        assertThat(CalculatorQuestions.said(sent.with("label", "CD"))).isNotEqualTo(CalculatorQuestions.said(typed));
    }

    @Test
    void a_name_for_the_calendar_is_before_every_event() {
        var events = Biweekly.parse(new String(new CalendarFile("AB", "").of(reports, MADE), StandardCharsets.UTF_8))
                .first()
                .getEvents();
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .allMatch(words -> words.startsWith("AB: "));
    }

    @Test
    void the_file_keeps_to_the_standard() {
        assertThat(Biweekly.parse(written())
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    private String written() {
        return new String(new CalendarFile("", "/kestrel\nstarts-day=1").of(reports, MADE), StandardCharsets.UTF_8);
    }

    private static List<String> ids(String file) {
        return Biweekly.parse(file).first().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }
}
