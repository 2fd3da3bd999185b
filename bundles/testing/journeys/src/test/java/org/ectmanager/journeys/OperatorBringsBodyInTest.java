/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.port.Letters.Mark;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.workshop.Cast;
import org.junit.jupiter.api.Test;

/** From an empty platform's first link to an appropriate body with a lead and a decision maker. */
class OperatorBringsBodyInTest extends JourneyTest {

    private static final String LEAD = "lena.hart@hartwell.example";

    @Test
    void an_operator_makes_a_body_whose_lead_adds_a_decision_maker() {
        var operator = begin();
        makeBody(operator);
        arrive(new BodyId("hartwell"));
        join();
        invite(operator);
        inviteWithoutMail(operator);
        lookAround(operator);
        readMail(operator);
        moveClock(operator);
        leave(operator);
    }

    private static Walk begin() {
        stage.cast.withoutOperators();
        var link = "/operator/first/" + stage.workshop.firstOperator.link().orElseThrow();
        var operator = somebody()
                .open(link)
                .isAt("Become the first operator", "operator-first")
                .press("Make my account")
                .isAt("Become the first operator", "operator-first-errors")
                .type("First name", "Ottoline")
                .type("Last name", "Perrin")
                .type("E-mail address", "ottoline.perrin@platform.example")
                .type("Password", PASSWORD)
                .type("The same password again", PASSWORD)
                .press("Make my account")
                .isAt("You are an operator now", "operator-begun");
        var username = operator.locator(".govuk-panel strong").innerText();
        somebody().open(link).isAt("This is no longer possible", "operator-link-used");
        return operator.open("/operator/bodies")
                .isAt("Sign in as operator", "operator-sign-in")
                .type("Username or e-mail address", username)
                .type("Password", PASSWORD)
                .press("Sign in")
                .isAt("Home", "operator-home")
                .sees("part is not well");
    }

    private static void makeBody(Walk operator) {
        operator.follow("Appropriate bodies")
                .isAt("Appropriate bodies", "operator-bodies")
                .press("Make an appropriate body")
                .isAt("Make an appropriate body", "operator-new-body")
                .seesNo("No mail goes out")
                .type("Name", "Hartwell Teaching Hub")
                .type("Part of its web addresses (optional)", "operator")
                .type("About it, in one sentence", "Schools along the river")
                .type("Telephone number", "01632 960 000")
                .type("Main colour", "#ffdd00")
                .type("E-mail address of its lead", LEAD)
                .press("Make appropriate body")
                .isAt("Make an appropriate body", "operator-new-body-errors")
                .sees("the nearest that can be told apart")
                .type("Part of its web addresses (optional)", "hartwell")
                .type("Main colour", "#5b2a86")
                .press("Make appropriate body")
                .isAt("Appropriate bodies", "operator-body-made")
                .sees("The appropriate body is made");
    }

    /** What the configuration of a running platform does within seconds. */
    private static void arrive(BodyId body) {
        var profile = stage.workshop.files.configured.get(body);
        stage.workshop.bodies.arrive(new AppropriateBodyPlugin() {
            @Override
            public org.ectmanager.spi.body.BodyProfile profile() {
                return profile;
            }
        });
    }

    private static void join() {
        var link = "/hartwell/join/" + Cast.token(stage.cast.letterTo(LEAD));
        var lead = somebody()
                .open(link)
                .isAt("Become a lead", "join")
                .type("First name", "Lena")
                .type("Last name", "Hart")
                .type("Password", "password")
                .type("The same password again", "password")
                .press("Accept the invitation")
                .isAt("Become a lead", "join-errors")
                .type("Password", PASSWORD)
                .type("The same password again", PASSWORD)
                .press("Accept the invitation")
                .isAt("Sign in", "joined")
                .sees("You are a lead now")
                .type("Username or e-mail address", LEAD)
                .type("Password", PASSWORD)
                .press("Sign in");
        settled(lead).isAt("Home", "lead-home");
        addStaff(lead);
        somebody().open(link).isAt("This is no longer possible", "join-used");
    }

    private static void addStaff(Walk lead) {
        lead.follow("Staff")
                .isAt("Staff", "staff")
                .press("Add a person")
                .isAt("Add a person", "staff-add")
                .press("Add person")
                .isAt("Add a person", "staff-add-errors")
                .choose("Decision maker")
                .type("First name", "Dev")
                .type("Last name", "Malik")
                .type("E-mail address", "dev.malik@hartwell.example")
                .type("The same e-mail address again", "dev.malik@hartwell.example")
                .press("Add person")
                .isAt("Staff", "staff-added")
                .follow("Dev Malik")
                .isAt("Dev Malik", "staff-member")
                .press("Change details")
                .isAt("Change details", "staff-edit")
                .type("Telephone number (optional)", "01632 960 002")
                .press("Save")
                .sees("Changes saved")
                .follow("Staff")
                .follow("Lena Hart")
                .press("Send a sign-in link")
                .isAt("Send a sign-in link", "staff-send-link")
                .press("Send the link")
                .sees("The link is on its way")
                .press("End this position")
                .press("End this position")
                .isAt("End the position of Lena Hart", "staff-last-lead")
                .sees("No other lead");
        signedIn("dev.malik@hartwell.example", "/hartwell")
                .isAt("Home", "decision-maker-home")
                .seesNo("Staff");
    }

    private static void invite(Walk operator) {
        operator.open("/operator/bodies/hartwell/invite")
                .isAt("Invite a lead", "operator-invite")
                .press("Send the invitation")
                .isAt("Invite a lead", "operator-invite-errors")
                .type("E-mail address", "second.lead@hartwell.example")
                .press("Send the invitation")
                .sees("The invitation is on its way");
        refused("second.lead@hartwell.example");
        operator.open("/operator/bodies")
                .isAt("Appropriate bodies", "operator-bodies-invitation-refused")
                .sees("Invitation refused: see what to do")
                .open("/operator/bodies/hartwell/invite")
                .isAt("Invite a lead", "operator-invite-refused")
                .sees("A mail to second.lead@hartwell.example did not arrive")
                .press("Give it up")
                .isAt("Invite a lead", "operator-invite-given-up")
                .seesNo("did not arrive");
    }

    private static void inviteWithoutMail(Walk operator) {
        stage.mailServer = false;
        try {
            operator.open("/operator/bodies/new")
                    .isAt("Make an appropriate body", "operator-new-body-without-mail")
                    .sees("No mail goes out")
                    .open("/operator/bodies/hartwell/invite")
                    .sees("No mail goes out")
                    .type("E-mail address", "third.lead@hartwell.example")
                    .press("Send the invitation")
                    .isAt("Appropriate bodies", "operator-invited-without-mail")
                    .sees("The invitation is made, and waits")
                    .sees("etc/org.ectmanager.mail.cfg")
                    .seesNo("on its way");
        } finally {
            stage.mailServer = true;
        }
    }

    /** A mail server takes no invitation to this address. */
    private static void refused(String address) {
        stage.workshop.transactions.run(
                Scope.of(new BodyId("hartwell")), () -> stage.workshop.outbox.pending(50).stream()
                        .filter(waiting -> waiting.kind().equals("lead.invited"))
                        .forEach(waiting -> {
                            stage.workshop.letters.refused(
                                    waiting.id(),
                                    new Mark(new EmailAddress(address), 0),
                                    Optional.empty(),
                                    "reply 550");
                            stage.workshop.outbox.done(waiting.id());
                        }));
    }

    private static void lookAround(Walk operator) {
        operator.follow("Health")
                .isAt("Health", "operator-health")
                .sees("The mail server does not answer")
                .follow("Jobs")
                .isAt("Jobs", "operator-jobs")
                .press("Run now: tell")
                .isAt("Jobs", "operator-job-due")
                .sees("The job is due now")
                .press("Run now: read the register")
                .sees("There is no such job")
                .follow("Plugins")
                .isAt("Plugins", "operator-plugins")
                .sees("Overdue reviews and assessments")
                .sees("Present");
    }

    private static void readMail(Walk operator) {
        var body = new BodyId("hartwell");
        stage.workshop.transactions.run(
                Scope.of(body),
                () -> stage.workshop.captured.keep(
                        body,
                        LEAD,
                        "You are invited",
                        "<!DOCTYPE html><html><head><title>x</title></head><body><h1>Welcome, Lena</h1>"
                                + "<script>document.body.innerHTML = 'Broken in'</script></body></html>",
                        "Welcome, Lena"));
        operator.follow("Mails")
                .isAt("Mails", "operator-mails")
                .follow("Hartwell Teaching Hub")
                .isAt("Mails of Hartwell Teaching Hub", "operator-mails-of-body")
                .follow("You are invited")
                .isAt("You are invited", "operator-mail");
        assertThat(operator.framed(".ect-mail")).isEqualTo("Welcome, Lena");
    }

    private static void moveClock(Walk operator) {
        operator.follow("Clock")
                .isAt("Clock", "operator-clock")
                .type("Day", "1")
                .type("Month", "9")
                .type("Year", "2020")
                .press("Continue")
                .isAt("Clock", "operator-clock-back")
                .sees("The clock never goes back")
                .type("Year", "9999")
                .press("Continue")
                .isAt("Clock", "operator-clock-far")
                .sees("at most 10 years ahead")
                .type("Year", "2028")
                .type("Time", "9:45")
                .press("Continue")
                .isAt("Move the clock?", "operator-clock-sure")
                .sees("You stay signed in")
                .press("Move the clock")
                .isAt("Clock", "operator-clock-moved")
                .sees("You stay signed in")
                .sees("1 September 2028, 09:45");
        assertThat(stage.workshop.clock.instant()).isEqualTo(Instant.parse("2028-09-01T08:45:00Z"));
    }

    private static void leave(Walk operator) {
        operator.open("/hartwell/console").isAt("Sign in", "operator-is-nobody-at-a-body");
        operator.open("/operator")
                .follow("Bank holidays")
                .isAt("Bank holidays", "operator-bank-holidays")
                .sees("Good Friday")
                .sees("Worked out")
                .press("Sign out")
                .isAt("Sign in as operator", "operator-signed-out")
                .open("/operator/health")
                .isAt("Sign in as operator", "operator-let-in-no-more");
    }
}
