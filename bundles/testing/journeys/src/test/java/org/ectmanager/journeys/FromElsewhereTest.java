/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R57 and R5: an appraisal report in place of lost records, and an extension decided in Wales that is corrected. */
class FromElsewhereTest extends JourneyTest {

    private School school;

    @BeforeEach
    void a_school() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
    }

    @Test
    void a_school_says_which_days_an_appraisal_report_covers() {
        var answers = stage.desk.answers(school);
        var id = stage.desk.typed(school, answers);
        var lead = atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/registrations/" + id + "/teacher");
        lead.choose("No, and the teacher may be exempt from induction")
                .select("Exemption", "24: Told in error of an exemption, or completed with records lost")
                .type("Evidence", "The appraisal report of July 2026")
                .press("Save and continue")
                .isAt("The early career teacher", "registration-lost-records-errors")
                .sees("Enter the first day that the appraisal report covers");
        TeacherRegisteredTest.date(lead, "exemptionFrom", "1", "8", "2025");
        TeacherRegisteredTest.date(lead, "exemptionTo", "31", "7", "2026");
        lead.press("Save and continue")
                .open("/kestrel/school/" + school.id().value() + "/registrations/" + id)
                .follow("Check and send to the head teacher")
                .sees("First day that the appraisal report covers")
                .sees("1 August 2025")
                .sees(
                        "The appraisal report covers 1 August 2025 to 31 July 2026, a year of it within the last 5 years.");
    }

    @Test
    void an_officer_corrects_an_extension_decided_in_wales() {
        Started started = stage.reports.started(school);
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/ects/" + started.induction().id());
        officer.follow("Correct an extension decided in Wales")
                .isAt("Correct an extension decided in Wales", "wales")
                .press("See the new plan")
                .isAt("Correct an extension decided in Wales", "wales-errors")
                .sees("Say why you correct it");
        officer.type("By how many terms was induction extended in Wales?", "1")
                .type("Why do you correct it?", "Their letter of 3 July says so")
                .press("See the new plan")
                .isAt("Check the new plan", "wales-preview")
                .sees("Nothing is saved yet")
                .press("Change what I typed")
                .press("See the new plan")
                .press("Correct the extension")
                .isAt(started.induction().name().full(), "console-ect-wales")
                .sees("The extension is corrected")
                .sees("Extended in Wales by 1 term");
        atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/registrations/"
                        + started.induction().registration())
                .sees("Their letter of 3 July says so");
    }
}
