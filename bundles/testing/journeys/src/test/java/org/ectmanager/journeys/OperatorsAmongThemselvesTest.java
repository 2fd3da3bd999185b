/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.Cast;
import org.junit.jupiter.api.Test;

/** Operators come, go, get back in, and read a report for a reason. */
class OperatorsAmongThemselvesTest extends JourneyTest {

    private static final String OTHER = "marble lantern forest";
    private static final String FIRST = "first.operator@platform.example";
    private static final String SECOND = "second.operator@platform.example";

    @Test
    void operators_invite_remove_recover_and_read_one_report() {
        stage.cast.withoutOperators();
        var token = stage.workshop.firstOperator.link().orElseThrow();
        stage.workshop.firstOperator.begin(token, new NewAccount("Ottoline", "Perrin", "", FIRST, PASSWORD, PASSWORD));
        var operator = signIn(FIRST, PASSWORD);

        second(operator);
        recover();
        forgot();
        remove(operator);
        read(operator);
    }

    private static Walk signIn(String login, String password) {
        return somebody()
                .open("/operator/sign-in")
                .isAt("Sign in as operator", "operator-sign-in-help")
                .type("Username or e-mail address", login)
                .type("Password", password)
                .press("Sign in")
                .isAt("Home", "operator-home-again");
    }

    private static void second(Walk operator) {
        operator.follow("Operators")
                .isAt("Operators", "operators")
                .press("Make an invitation")
                .isAt("Invite an operator", "operators-invited");
        var link = operator.locator(".govuk-inset-text p").innerText();
        somebody()
                .open("/operator/join/" + link.substring(link.lastIndexOf('/') + 1))
                .isAt("Become an operator", "operators-join")
                .press("Send me a link")
                .isAt("Become an operator", "operators-join-errors")
                .type("E-mail address", SECOND)
                .type("The same e-mail address again", SECOND)
                .press("Send me a link")
                .isAt("Look for our e-mail", "operators-join-sent");
        stage.workshop.tellOperators.run();
        somebody()
                .open("/operator/join/" + Cast.token(stage.cast.letterTo(SECOND)))
                .isAt("Become an operator", "operators-join-account")
                .sees("Your e-mail address is " + SECOND)
                .type("First name", "Pascal")
                .type("Last name", "Ivory")
                .type("Password", PASSWORD)
                .type("The same password again", PASSWORD)
                .press("Make my account")
                .isAt("You are an operator now", "operators-joined");
    }

    private static void recover() {
        var link = stage.workshop.recoverOperator.link(SECOND).fold(address -> address, refusals -> "");
        somebody()
                .open("/operator/recover/" + link.substring(link.lastIndexOf('/') + 1))
                .isAt("Choose a new password", "operator-recover")
                .type("New password", OTHER)
                .type("The same password again", OTHER)
                .press("Save password")
                .isAt("Sign in as operator", "operator-recovered")
                .sees("Your password is changed")
                .open("/operator/recover/" + link.substring(link.lastIndexOf('/') + 1))
                .isAt("This link does not work any more", "operator-recover-used")
                .follow("Ask for a new link")
                .isAt("I cannot sign in as operator", "operator-recover-again");
        signIn(SECOND, OTHER).close();
    }

    private static void forgot() {
        somebody()
                .open("/operator/sign-in")
                .follow("I cannot sign in")
                .isAt("I cannot sign in as operator", "operator-forgot")
                .press("Send me a link")
                .isAt("I cannot sign in as operator", "operator-forgot-errors")
                .type("Username or e-mail address", SECOND)
                .press("Send me a link")
                .isAt("Look for our e-mail", "operator-forgot-sent");
        stage.workshop.tellOperators.run();
        somebody()
                .open("/operator/recover/" + Cast.token(stage.cast.letterTo(SECOND)))
                .isAt("Choose a new password", "operator-forgot-new");
    }

    private static void remove(Walk operator) {
        operator.follow("Operators").follow("Remove Pascal Ivory").isAt("Remove Pascal Ivory?", "operators-remove");
        var second = operator.inAnotherTab().open(operator.path());
        operator.press("Remove operator");
        second.press("Remove operator")
                .isAt("This is not on record any more", "operators-gone")
                .sees("This person is not an operator any more.");
        operator.isAt("Operators", "operators-removed")
                .seesNo("Pascal Ivory")
                .follow("Remove Ottoline Perrin")
                .press("Remove operator")
                .isAt("Remove Ottoline Perrin?", "operators-last")
                .sees("This is the last operator");
    }

    private static void read(Walk operator) {
        stage.workshop.clock.moveTo(Instant.parse("2026-09-01T09:00:00Z"));
        var lead = staff(Position.AB_LEAD);
        var started = stage.reports.started(stage.desk.school(Stage.KESTREL));
        var first = stage.reports.reports(started).get(0);
        stage.reports.dayComes(first.planned().opens().toString());
        stage.reports.handsIn(started, first.id());
        lead.close();

        signIn(FIRST, PASSWORD)
                .open("/operator/bodies/kestrel/policy")
                .isAt("How Kestrel Teaching School Hub works", "operator-policy")
                .sees("Read from its plugin, id kestrel")
                .open("/operator/bodies/kestrel/report")
                .isAt("Read a report", "operator-ask-report")
                .type("Report number", Long.toString(first.id()))
                .press("Read the report")
                .isAt("Read a report", "operator-ask-report-errors")
                .type("Why do you have to read it?", "The school says that the last page stays empty")
                .press("Read the report")
                .isAt("Progress review 1", "operator-report")
                .sees("Lessons were well planned");
        operator.close();

        staff(Position.AB_LEAD)
                .isAt("Home", "console-home-operator-read")
                .open("/kestrel/console/operator-reads")
                .isAt("Reports that operators read", "operator-reads")
                .sees("The school says that the last page stays empty");
    }
}
