/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.ectmanager.application.body.internal.AwayBodiesCheck;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.port.Scope;
import org.ectmanager.web.words.Moments;
import org.ectmanager.workshop.RealDatabase;
import org.ectmanager.workshop.RegistrationDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An appropriate body whose plugin was taken away still has its name, its logo and its place in the directory. */
class AwayBodyTest extends JourneyTest {

    private String email;

    @BeforeEach
    void the_plugin_leaves() {
        email = email(stage.desk.school(Stage.KESTREL).lead());
        stage.workshop.transactions.in(
                Scope.of(Stage.KESTREL), () -> stage.workshop.looks.keep(stage.kestrel.profile(), "1.0.0"));
        somebody().open("/kestrel");
        stage.workshop.bodies.leave(stage.kestrel);
    }

    @AfterEach
    void it_is_back_and_nothing_is_left_for_other_journeys() throws SQLException {
        stage.workshop.bodies.arrive(stage.kestrel);
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.execute("delete from last_good");
        }
    }

    @Test
    void its_page_says_so_under_its_own_name_and_logo() {
        var visitor = somebody().open("/kestrel/sign-in");

        visitor.isAt("Temporarily not available", "body-away")
                .sees("Kestrel Teaching School Hub is not available here just now. Nothing has been lost.");
        assertThat(visitor.locator("header img").evaluate("image => image.naturalWidth > 0"))
                .isEqualTo(true);
    }

    @Test
    void the_directory_shows_it_without_a_way_in() {
        var visitor = somebody().open("/?q=Kestrel");

        visitor.isAt("Induction for early career teachers", "directory-body-away")
                .sees("Kestrel Teaching School Hub")
                .sees("Not available just now");
        assertThat(visitor.locator("a[href='/kestrel/sign-in']").count()).isZero();
    }

    @Test
    void whoever_has_a_position_there_alone_is_told_that_it_is_kept() {
        var other = stage.cast.body();

        var walk = somebody()
                .open("/" + other + "/sign-in")
                .type("Username or e-mail address", email)
                .type("Password", RegistrationDesk.PASSWORD)
                .press("Sign in")
                .isAt("You have no position here", "elsewhere-body-away")
                .sees("You have a position with Kestrel Teaching School Hub, which is not available here just now.")
                .sees("your position is kept")
                .seesNo("can add you again");

        stage.workshop.retireBody.retire(Optional.empty(), Stage.KESTREL);
        walk.open("/" + other + "/elsewhere")
                .sees("Kestrel Teaching School Hub, which does not work with this platform any more.")
                .seesNo("Try again later");
    }

    @Test
    void operators_read_since_when_it_is_away_and_what_it_was_told() {
        stage.workshop.keepLooks.run();
        var since = stage.workshop.clock.instant();
        stage.workshop.clock.pass(Duration.ofMinutes(2));
        stage.workshop.keepLooks.run();

        var operator = operator()
                .isAt("Home", "operator-home-body-away")
                .sees("Kestrel Teaching School Hub has been away since " + Moments.of(since, stage.workshop.clock))
                .follow("take off the directory")
                .isAt("Appropriate bodies that are away", "operator-away-bodies-since")
                .sees(Moments.of(since, stage.workshop.clock));
        operator.open("/operator/mails")
                .follow("Kestrel Teaching School Hub (away)")
                .isAt("Mails of Kestrel Teaching School Hub (away)", "operator-mails-away");
        assertThat(new AwayBodiesCheck(stage.workshop.away).problem())
                .contains("Their plugins or settings are gone: kestrel");

        stage.workshop.retireBody.retire(Optional.empty(), Stage.KESTREL);
        assertThat(new AwayBodiesCheck(stage.workshop.away).problem()).isEmpty();
        operator.open("/operator/trail")
                .isAt("Trail of the platform", "operator-trail")
                .sees("An operator took this appropriate body off the directory")
                .sees("Odile Marsh");
    }

    @Test
    void an_operator_takes_it_off_the_directory_and_puts_it_back() {
        var operator = operator()
                .open("/operator/bodies")
                .press("Appropriate bodies that are away")
                .isAt("Appropriate bodies that are away", "operator-away-bodies")
                .sees("Shown as not available")
                .follow("Take off Kestrel Teaching School Hub")
                .isAt("Take Kestrel Teaching School Hub off the directory?", "operator-away-body-off")
                .press("Take it off the directory")
                .isAt("Appropriate bodies that are away", "operator-away-bodies-off")
                .sees("The appropriate body is off the directory. Its data are kept");

        somebody().open("/?q=Kestrel").seesNo("Kestrel Teaching School Hub");
        somebody()
                .open("/kestrel/sign-in")
                .isAt("No longer here", "body-no-longer-here")
                .sees("Kestrel Teaching School Hub does not work with this platform any more.")
                .sees("What was recorded here is kept.")
                .seesNo("Go back to the form");

        operator.follow("Put back Kestrel Teaching School Hub")
                .isAt("Put Kestrel Teaching School Hub back into the directory?", "operator-away-body-back")
                .press("Put it back")
                .sees("The directory shows the appropriate body again");
        somebody().open("/?q=Kestrel").sees("Kestrel Teaching School Hub");
    }

    private static Walk operator() {
        stage.cast.withoutOperators();
        var email = stage.cast.address().value();
        stage.workshop.firstOperator.begin(
                stage.workshop.firstOperator.link().orElseThrow(),
                new NewAccount("Odile", "Marsh", "", email, PASSWORD, PASSWORD));
        return somebody()
                .open("/operator/sign-in")
                .type("Username or e-mail address", email)
                .type("Password", PASSWORD)
                .press("Sign in");
    }
}
