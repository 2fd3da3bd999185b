/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import java.util.Map;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before they sign, people read as what they would; afterwards everybody reads it. */
class WhoSignsShownTest extends JourneyTest {

    private School school;
    private Started started;
    private long assessment;

    @BeforeEach
    void an_assessment_awaits_the_tutors_signature() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
        var planned = stage.reports.reports(started).get(2);
        assessment = planned.id();
        stage.reports.dayComes(planned.planned().opens().toString());
        stage.reports.writes(started, assessment);
        saysThatProgressIsNotSatisfactory();
        RegistrationDesk.require(stage.reports.write.share(school.tutor(), school.id(), seen()));
        var form = stage.reports.report(started, assessment).form().orElseThrow();
        RegistrationDesk.require(stage.reports.answer.draft(started.ect(), seen(), ReportDesk.answers(form, Map.of())));
        RegistrationDesk.require(stage.reports.answer.sign(started.ect(), seen(), ReportDesk.OATH));
    }

    @Test
    void a_head_is_told_who_signs_the_tutors_part() {
        atDesk(school.head())
                .open(report())
                .isAt("Formal assessment 1", "report-head-for-tutor")
                .sees("Somebody else signs next")
                .sees("you cannot sign for the induction tutor as well");
    }

    @Test
    void everybody_reads_what_follows_when_progress_is_not_satisfactory() {
        atDesk(school.head())
                .open(report())
                .isAt("Formal assessment 1", "report-raises-concern")
                .sees("Put additional monitoring and support in place at once, and tell the teacher")
                .sees("Rule R40");
        atDesk(started.ect())
                .isAt("My induction", "induction-rights")
                .sees("Talk to your induction tutor")
                .follow("Formal assessment 1")
                .sees("Your head teacher explains to you what failing would mean");
    }

    @Test
    void an_induction_lead_signs_for_the_tutor_in_so_many_words() {
        atDesk(school.lead())
                .open(report())
                .isAt("Formal assessment 1", "report-lead-for-tutor")
                .sees("Sign as induction lead, for the induction tutor")
                .sees("I sign for the induction tutor.")
                .choose("I declare this")
                .type("Your password", PASSWORD)
                .press("Sign")
                .isAt("Formal assessment 1", "report-lead-signed-for-tutor")
                .sees("Signed as induction lead, for the induction tutor");
    }

    private void saysThatProgressIsNotSatisfactory() {
        var form = stage.reports.report(started, assessment).form().orElseThrow();
        RegistrationDesk.require(stage.reports.write.keep(
                school.tutor(),
                school.id(),
                seen(),
                "judgement",
                ReportDesk.answers(form, Map.of("judgement", "unsatisfactory"))));
    }

    private Seen seen() {
        return stage.reports.seen(started, assessment);
    }

    private String report() {
        return "/kestrel/school/" + school.id().value() + "/reports/" + assessment;
    }
}
