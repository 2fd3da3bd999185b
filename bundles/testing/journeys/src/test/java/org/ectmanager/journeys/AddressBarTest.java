/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import java.util.Map;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.Test;

/** A form is turned down, and its reader asks for the page again in the address bar instead of correcting it. */
class AddressBarTest extends JourneyTest {

    @Test
    void a_report_that_was_not_signed_is_there_to_sign() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var school = stage.desk.school(Stage.KESTREL);
        var started = stage.reports.started(school);
        var review = stage.reports.reports(started).get(0).id();
        stage.reports.dayComes("2026-12-10");
        stage.reports.writes(started, review);
        RegistrationDesk.require(
                stage.reports.write.share(school.tutor(), school.id(), stage.reports.seen(started, review)));
        ectSigns(started, review);

        var tutor = atDesk(school.tutor())
                .open("/" + school.body() + "/school/" + school.id().value() + "/reports/" + review);
        tutor.press("Sign").isAt("Progress review 1", "address-bar-not-signed");
        tutor.open(tutor.path()).isAt("Progress review 1", "address-bar-report").sees("I declare this");
    }

    @Test
    void a_registration_that_was_not_sent_back_is_there_to_sign_or_send_back() {
        var school = stage.desk.school(Stage.KESTREL);
        var registration = sent(school);

        var head = atDesk(school.head())
                .open("/" + school.body() + "/school/" + school.id().value() + "/sign/" + registration);
        head.press("Send back to be changed").isAt("Nova Teacher", "address-bar-not-sent-back");
        head.open(head.path()).isAt("Nova Teacher", "address-bar-sign").sees("I declare this");
    }

    private static void ectSigns(Started started, long review) {
        var desk = stage.reports;
        var form = desk.report(started, review).form().orElseThrow();
        RegistrationDesk.require(
                desk.answer.draft(started.ect(), desk.seen(started, review), ReportDesk.answers(form, Map.of())));
        RegistrationDesk.require(desk.answer.sign(started.ect(), desk.seen(started, review), ReportDesk.OATH));
    }

    private static long sent(School school) {
        var registration = stage.desk.typed(school, stage.desk.answers(school));
        RegistrationDesk.require(
                stage.desk.register.send(school.lead(), school.id(), stage.desk.draft(school, registration), ""));
        return registration;
    }
}
