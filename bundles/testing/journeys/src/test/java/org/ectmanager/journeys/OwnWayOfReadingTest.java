/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import java.time.LocalDate;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.DecisionFlow;
import org.ectmanager.spi.body.DecisionFlow.PanelDay;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body reads reports with a checklist, within a time, and decides by a panel (P15, P16). */
class OwnWayOfReadingTest extends JourneyTest {

    private static final String EXAMPLES = "Each standard that is spoken of has an example";
    private static final String BRIEF = "The report is very brief";

    private final Reading reading = new Reading();
    private School school;
    private Started started;

    private static final class Reading extends Kestrel {

        @Override
        public ReviewPolicy reviews() {
            return ReviewPolicy.standard()
                    .checking(EXAMPLES, "The targets can be measured")
                    .returningFor(BRIEF, "There are no examples of evidence")
                    .within(21);
        }

        @Override
        public DecisionFlow decisions() {
            return DecisionFlow.panel(
                    PanelDay.of(LocalDate.of(2028, 7, 13), 7), PanelDay.of(LocalDate.of(2028, 8, 10), 7));
        }
    }

    @BeforeEach
    void an_induction_is_under_way() {
        stage.workshop.bodies.leave(stage.kestrel);
        stage.workshop.bodies.arrive(reading);
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
    }

    @AfterEach
    void it_reads_as_ever() {
        stage.workshop.bodies.arrive(stage.kestrel);
        stage.workshop.bodies.leave(reading);
    }

    @Test
    void an_officer_ticks_what_was_checked_and_the_school_reads_it() {
        var review = handedIn(stage.reports.reports(started).get(0));
        stage.reports.dayComes("2027-02-01");
        atDesk(school.tutor())
                .open(atSchool(review))
                .isAt("Progress review 1", "report-to-be-read")
                .sees("Kestrel Teaching School Hub means to read a report within 21 days. That day is over");
        var officer = staff(Position.QUALITY_ASSURER)
                .open("/kestrel/console")
                .sees("overdue: ")
                .open("/kestrel/console/reports")
                .isAt("Reports", "console-reports-overdue")
                .sees("Read by")
                .sees("Overdue");
        officer.open("/kestrel/console/reports/" + review.id())
                .isAt("Progress review 1", "console-report-checklist")
                .choose("Accept it")
                .choose(EXAMPLES)
                .press("Save")
                .isAt("Progress review 1", "console-report-checklist-errors")
                .sees("Tick each point once you have checked it");
        officer.choose("The targets can be measured")
                .press("Save")
                .isAt("Progress review 1", "console-report-checked")
                .sees("Checked when it was accepted");
        atDesk(school.tutor())
                .open(atSchool(review))
                .isAt("Progress review 1", "report-checked")
                .sees(EXAMPLES)
                .seesNo("To be read");
    }

    @Test
    void an_officer_chooses_why_a_report_is_returned() {
        var review = handedIn(stage.reports.reports(started).get(0));
        staff(Position.QUALITY_ASSURER)
                .open("/kestrel/console/reports/" + review.id())
                .choose("Return it to the school")
                .choose(BRIEF)
                .type("What else is to be said?", "Name the lessons that you saw.")
                .press("Save")
                .isAt("Progress review 1", "console-report-returned-for");
        atDesk(school.tutor())
                .open(atSchool(review))
                .isAt("Progress review 1", "report-returned-for")
                .sees(BRIEF)
                .sees("Name the lessons that you saw.");
    }

    @Test
    void a_school_and_those_who_decide_see_when_the_panel_meets() {
        var last = stage.reports.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        stage.reports.dayComes("2028-07-24");
        atDesk(school.tutor())
                .open(atSchool(last))
                .isAt("Final assessment", "report-panel")
                .sees(
                        "It meets on 10 August 2028. The recommendation reaches it if this report is handed in, with all its"
                                + " signatures, by the end of 3 August 2028.");
        stage.reports.handsIn(started, last.id());
        stage.reports.review.accept(
                stage.cast.staff(Stage.KESTREL, Position.QUALITY_ASSURER),
                stage.reports.seen(started, last.id()),
                reading.reviews().checklist());
        staff(Position.DECISION_MAKER)
                .open("/kestrel/console/decisions")
                .isAt("Decisions", "console-decisions-panel")
                .sees("The panel meets next on 10 August 2028")
                .follow(started.induction().name().full());
        atDesk(started.ect())
                .open("/kestrel/induction/decision")
                .isAt("The decision on my induction", "own-decision-panel")
                .sees("The panel meets on 10 August 2028. Its decision is recorded from that day on");
    }

    private Report handedIn(Report report) {
        stage.reports.dayComes(report.planned().opens().toString());
        stage.reports.handsIn(started, report.id());
        return report;
    }

    private String atSchool(Report report) {
        return "/kestrel/school/" + school.id().value() + "/reports/" + report.id();
    }
}
