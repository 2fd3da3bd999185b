/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.csv.Csv;
import org.ectmanager.spi.report.Chosen;
import org.ectmanager.spi.report.InductionQuery;
import org.ectmanager.spi.report.ReportPlugin;
import org.ectmanager.spi.report.ReportProfile;
import org.ectmanager.spi.report.Table;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that plugins make, and hand-overs to a lead provider. */
class PluginsAtWorkTest extends JourneyTest {

    private static final String REPORT = "/kestrel/console/run-reports/overdue-reviews";

    private School school;
    private Started started;

    @BeforeEach
    void an_induction_is_under_way() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
        stage.plugins.follow.run();
    }

    @Test
    void an_officer_runs_the_overdue_report_on_screen_and_as_csv() {
        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().due().plusDays(9).toString());
        var officer = staff(Position.AB_ADMINISTRATOR);

        officer.open("/kestrel/console")
                .follow("Reports to run")
                .isAt("Reports to run", "tables")
                .follow("Overdue reviews and assessments")
                .isAt("Overdue reviews and assessments", "table-overdue")
                .sees("Nova Teacher")
                .sees(school.tutor().name().full());
        officer.type("Overdue by at least how many days?", "many")
                .type("Which school?", "Desk")
                .press("Run")
                .isAt("Overdue reviews and assessments", "table-overdue-errors");
        assertThat(officer.typed("Overdue by at least how many days?")).isEqualTo("many");
        assertThat(officer.typed("Which school?")).isEqualTo("Desk");
        officer.type("Overdue by at least how many days?", "300")
                .press("Run")
                .isAt("Overdue reviews and assessments", "table-overdue-empty")
                .sees("There is nothing to show");

        var csv = officer.download(REPORT + "/csv?school=Desk&days-late=9");
        assertThat(csv).startsWith("\uFEFFSchool,URN,Early career teacher,");
        assertThat(Csv.read(csv)).anyMatch(line -> line.containsAll(List.of("Nova Teacher", "9", "Induction tutor")));
    }

    @Test
    void a_report_that_fails_and_one_that_is_gone_say_so_kindly() {
        var broken = new Broken();
        stage.plugins.tables.arrive(broken);
        var officer = staff(Position.QUALITY_ASSURER);

        officer.open("/kestrel/console/run-reports/broken")
                .isAt("Out of order", "table-failed")
                .sees("This report could not be made")
                .sees("Reference:");
        stage.plugins.tables.leave(broken);
        officer.open("/kestrel/console/run-reports/broken")
                .isAt("This report is not here at the moment", "table-absent")
                .sees("Nothing is lost");
    }

    @Test
    void a_lead_enters_the_change_in_steplab_and_ticks_it() {
        var lead = atDesk(school.lead());

        lead.open(home() + "/hand-overs")
                .isAt("Hand-overs", "hand-overs")
                .sees("Ambition Institute (Steplab)")
                .choose("I have entered this in Steplab")
                .press("Save ticks")
                .isAt("Hand-overs", "hand-overs-ticked")
                .sees("Your ticks are saved")
                .sees("Ticked on 24 August 2026 at")
                .sees("Entered there; ticked by " + school.lead().name().full());
    }

    @Test
    void what_changes_afterwards_is_a_card_that_says_what() {
        var lead = atDesk(school.lead());
        lead.open(home() + "/hand-overs")
                .choose("I have entered this in Steplab")
                .press("Save ticks");
        lead.open(home() + "/mentors").follow("Mara Mentor");
        lead.type("E-mail address (optional)", "mara.new@school.example").press("Save");
        stage.plugins.look.run();

        lead.open(home() + "/hand-overs")
                .isAt("Hand-overs", "hand-overs-changed")
                .sees("Nova Teacher: details changed")
                .sees("was mara@school.example, is now mara.new@school.example");
        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/hand-overs")
                .isAt("Hand-overs", "console-hand-overs-changed")
                .sees("Details changed: the mentor\u2019s e-mail address");
    }

    @Test
    void what_is_missing_is_entered_where_the_card_says() {
        var lead = atDesk(school.lead());
        lead.open(home() + "/mentors").follow("Mara Mentor");
        lead.type("E-mail address (optional)", "").press("Save");

        lead.open(home() + "/hand-overs")
                .isAt("Hand-overs", "hand-overs-waiting")
                .sees("Waiting")
                .follow("Enter it with the mentor");
        lead.type("E-mail address (optional)", "mara@school.example").press("Save");
        lead.open(home() + "/hand-overs")
                .isAt("Hand-overs", "hand-overs-ready-again")
                .seesNo("Still missing");
    }

    @Test
    void an_officer_makes_the_file_takes_it_and_says_that_it_was_sent() {
        var officer = staff(Position.AB_ADMINISTRATOR);
        officer.open("/kestrel/console/hand-overs")
                .isAt("Hand-overs", "console-hand-overs")
                .press("Make the file for Ambition Institute (Steplab)")
                .isAt("ambition-steplab-2026-08-24.csv", "hand-over-file");
        var file = officer.path();

        var csv = Csv.read(officer.download(file + "/download"));
        assertThat(csv.get(0)).contains("ECT e-mail", "Mentor e-mail", "Paired from");
        assertThat(csv).anyMatch(line -> line.containsAll(List.of("Nova", "mara@school.example")));
        officer.press("Save").isAt("ambition-steplab", "hand-over-file-errors");
        officer.choose("I have sent it to Ambition Institute (Steplab)")
                .press("Save")
                .isAt("ambition-steplab", "hand-over-file-sent")
                .sees("The file counts as sent");
        officer.open("/kestrel/console/hand-overs")
                .isAt("Hand-overs", "console-hand-overs-none")
                .seesNo("Make the file for Ambition Institute (Steplab)")
                .follow("Sent");
        officer.isAt("Hand-overs", "console-hand-overs-sent").follow("Nova Teacher");
        officer.isAt("Nova Teacher: registered", "console-hand-over");
    }

    private String home() {
        return "/kestrel/school/" + school.id().value();
    }

    private static final class Broken implements ReportPlugin {

        @Override
        public ReportProfile profile() {
            return new ReportProfile("broken", "Out of order", "Nothing");
        }

        @Override
        public Table run(InductionQuery query, Chosen chosen) {
            throw new IllegalStateException("out of order");
        }
    }
}
