/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ectmanager.domain.people.Position;
import org.ectmanager.rest.server.RunningServices;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A lead lets a program read, and stops it. */
class WebServicesTest extends JourneyTest {

    private static RunningServices services;
    private static Started started;

    @BeforeAll
    static void services_are_published() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        started = stage.reports.started(stage.desk.school(Stage.KESTREL));
        var desk = stage.services;
        var cases = new RunningServices.UseCases(
                desk.schools, desk.people, desk.ects, desk.plans, desk.reports, desk.decisions);
        services = new RunningServices(
                desk.recognise,
                stage.workshop.bodies,
                stage.workshop.clock,
                RunningServices.resources(cases, stage.workshop.bodies, stage.workshop.clock));
    }

    @AfterAll
    static void services_end() {
        if (services != null) {
            services.close();
        }
    }

    @Test
    void a_lead_makes_a_token_a_program_reads_with_it_until_it_is_revoked() {
        var lead = staff(Position.AB_LEAD);
        var secret = make(lead);
        reads(secret);
        lead.press("I have copied it")
                .isAt("Web services", "tokens")
                .sees("24 August 2026")
                .sees("Active");
        lead.follow("Termly figures, run by the data team").isAt("Termly figures, run by the data team", "token");
        var stale = lead.inAnotherTab().open(lead.path() + "/revoke");
        lead.press("Revoke this token")
                .isAt("Revoke Termly figures, run by the data team", "token-revoke")
                .press("Revoke this token")
                .isAt("Web services", "tokens-revoked")
                .sees("The token is revoked");
        stale.press("Revoke this token")
                .isAt("Termly figures, run by the data team", "token-revoked-before")
                .sees("This token was revoked already");

        assertThat(services.get("/ects", secret).statusCode()).isEqualTo(401);
        assertThat(services.get("/ects", secret).body()).doesNotContain("Nova");
    }

    @Test
    void nobody_but_the_lead_is_offered_tokens() {
        var administrator = staff(Position.AB_ADMINISTRATOR).seesNo("Web services");

        administrator.open("/kestrel/console/tokens").isAt("Page not found", "tokens-not-for-administrators");
    }

    private static String make(Walk lead) {
        lead.follow("Web services")
                .isAt("Web services", "tokens-none")
                .press("Make a token")
                .isAt("Make a token", "token-ask")
                .press("Make the token")
                .isAt("Make a token", "token-ask-errors")
                .type("What is the token for?", "Termly figures, run by the data team")
                .choose("Schools")
                .choose("Early career teachers")
                .choose("Plans")
                .choose("3 months")
                .press("Make the token")
                .isAt("The token is made", "token-made")
                .sees("At the end of 24 November 2026");
        return lead.locator(".ect-secret").innerText();
    }

    private static void reads(String secret) {
        var ect = Long.toString(started.induction().id());
        assertThat(services.get("/bodies", secret).body()).contains("Kestrel Teaching School Hub");
        assertThat(services.get("/schools?state=AUTHORISED", secret).body()).contains("Desk School");
        assertThat(services.get("/ects?state=OPEN", secret).body()).contains("\"id\":\"" + ect + "\"", "Nova");
        assertThat(services.get("/ects/" + ect, secret).body()).contains("\"trn\":");
        assertThat(services.get("/plans/" + ect, secret).body()).contains("Progress review 1", "\"because\":[{");
        assertThat(services.get("/people", secret).statusCode()).isEqualTo(403);
        assertThat(services.get("/reports", secret).body()).contains("reports:read");
    }
}
