/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.junit.jupiter.api.Test;

/** What an appropriate body brings for people to read: resources, questions with answers, fees; or does without. */
class OfferedByBodyTest extends JourneyTest {

    private static final String RESOURCES = "/kestrel/help/resources";
    private static final String QUESTIONS = "/kestrel/help/questions";

    @Test
    void a_lead_finds_from_home_what_is_meant_for_leads() {
        var lead = atDesk(stage.desk.school(Stage.KESTREL).lead());

        lead.open("/kestrel")
                .follow("Resources")
                .isAt("Resources", "resources")
                .sees("2 resources")
                .sees("Text, 45 bytes; Progress review; Formal assessment")
                .sees("Term dates along the river")
                .seesNo("How to set yourself targets")
                .seesNo("Seen by");
        assertThat(lead.download(RESOURCES + "/observation-notes")).startsWith("What the teacher did");
        lead.type("Search the resources", "LESSON observation")
                .press("Search")
                .isAt("Resources", "resources-found")
                .sees("1 resource found")
                .seesNo("Term dates along the river");
        lead.type("Search the resources", "swimming")
                .press("Search")
                .isAt("Resources", "resources-none-found")
                .sees("Nothing here has all of these words")
                .follow("see everything");
        lead.sees("2 resources").open(RESOURCES + "/own-targets").isAt("Page not found", "resource-of-others");
    }

    @Test
    void somebody_who_is_not_signed_in_sees_what_is_for_everybody_and_how_to_see_more() {
        somebody()
                .open(RESOURCES)
                .isAt("Resources", "resources-stranger")
                .sees("1 resource")
                .sees("Some resources are for people with a position only")
                .follow("Sign in to see yours")
                .isAt("Sign in", "resources-sign-in");
        somebody().open(RESOURCES + "/observation-notes").isAt("Sign in", "resource-sign-in");
        somebody()
                .open(QUESTIONS)
                .isAt("Questions and answers", "questions-stranger")
                .sees("2 questions")
                .sees("Earlier registrations wait until then.")
                .seesNo("Who reads my progress review?");
    }

    @Test
    void a_body_s_own_staff_see_everything_and_who_else_does() {
        var officer = staff(Position.AB_ADMINISTRATOR);

        officer.open("/kestrel/console")
                .follow("Questions and answers")
                .isAt("Questions and answers", "questions")
                .sees("3 questions")
                .sees("Seen by everybody")
                .sees("Seen by: Early career teacher");
        officer.type("Search the questions", "quality assurers")
                .press("Search")
                .isAt("Questions and answers", "questions-found")
                .sees("1 question found")
                .seesNo("Who registers?");
        officer.open(RESOURCES).isAt("Resources", "resources-staff").sees("Page of kestrel.example; Terms 1, 2");
    }

    @Test
    void a_teacher_finds_from_their_induction_what_is_meant_for_them() {
        var teacher =
                atDesk(stage.reports.started(stage.desk.school(Stage.KESTREL)).ect());

        teacher.isAt("My induction", "induction-offered")
                .sees("More from Kestrel Teaching School Hub")
                .seesNo("Fees")
                .follow("Questions and answers");
        teacher.isAt("Questions and answers", "questions-teacher").sees("Who reads my progress review?");
        teacher.open(RESOURCES).sees("How to set yourself targets").seesNo("Notes on a lesson observation");
    }

    @Test
    void a_tutor_finds_what_belongs_to_a_report_where_it_is_written() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var school = stage.desk.school(Stage.KESTREL);
        var review = stage.reports.reports(stage.reports.started(school)).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        var report = "/kestrel/school/" + school.id().value() + "/reports/" + review.id();
        var tutor = atDesk(school.tutor());

        tutor.open(report + "/section/progress");
        tutor.locator("summary:has-text('Resources from Kestrel')").click();
        tutor.isAt("Progress", "report-section-resources")
                .sees("Notes on a lesson observation")
                .seesNo("Term dates along the river");
        tutor.open(report + "/evidence")
                .sees("Resources from Kestrel Teaching School Hub")
                .isAt("Evidence", "report-evidence-resources");
    }

    @Test
    void anybody_reads_the_fees_in_plain_words() {
        somebody()
                .open("/kestrel")
                .follow("Fees")
                .isAt("Fees", "fees")
                .sees("What schools pay since 1 September 2025")
                .seesNo("1 September 2024")
                .sees("\u00A3175.50")
                .sees("For each early career teacher, each year. Of a part, only the terms that have begun are charged."
                        + " At least \u00A360 is charged.")
                .sees("Free of charge")
                .sees("For each visit. Where a reduction is asked for.")
                .sees("VAT is added to the amounts.")
                .sees("We bill in July.")
                .sees("Fees and invoices: fees@kestrel.example");
    }

    @Test
    void anybody_reads_how_a_body_works() {
        somebody()
                .open("/kestrel/help")
                .follow("How Kestrel Teaching School Hub works")
                .isAt("How Kestrel Teaching School Hub works", "policy")
                .sees("It is a teaching school hub.")
                .sees("Signed by the early career teacher, the induction tutor and the head teacher.")
                .sees("Acting as appropriate body: \u00A3175.50.");
    }

    @Test
    void the_help_page_leads_to_all_three() {
        somebody()
                .open("/kestrel/help")
                .isAt("Help and support", "help-offered")
                .sees("More from Kestrel Teaching School Hub")
                .follow("Fees")
                .isAt("Fees", "fees-from-help");
    }

    @Test
    void a_body_that_offers_nothing_yet_says_so_kindly() {
        var wren = new Wren("wren-nothing", BodyPolicy.standard());
        stage.workshop.bodies.arrive(wren);

        somebody().open("/wren-nothing").seesNo("Fees").sees("How Wren works").sees("Work out an induction");
        somebody()
                .open("/wren-nothing/help/resources")
                .isAt("Resources", "resources-nothing")
                .sees("Wren has put no resources here for you yet")
                .seesNo("Search the resources");
        somebody().open("/wren-nothing/help/questions").isAt("Questions and answers", "questions-nothing");
        somebody().open("/wren-nothing/help/fees").isAt("Fees", "fees-nothing").sees("Wren has not put its fees here");
        stage.workshop.bodies.leave(wren);
    }

    @Test
    void what_a_body_does_without_is_linked_nowhere_and_says_so_kindly() {
        var wren = new Wren("wren-without", BodyPolicy.standard().without(BodyModule.values()));
        stage.workshop.bodies.arrive(wren);

        somebody().open("/wren-without").seesNo("Work out an induction");
        somebody().open("/wren-without/help").seesNo("Send hand-overs").seesNo("Run a report");
        somebody()
                .open("/wren-without/calculator")
                .isAt("Not used here", "module-off")
                .sees("Wren does not use the calculator here.");
        for (var address : new String[] {
            "help/resources", "help/questions", "help/fees", "console/hand-overs", "console/run-reports"
        }) {
            somebody().open("/wren-without/" + address).isAt("Not used here", "module-off-too");
        }
        stage.workshop.bodies.leave(wren);
    }

    private record Wren(String id, BodyPolicy policy) implements AppropriateBodyPlugin {

        @Override
        public BodyProfile profile() {
            return new BodyProfile(
                    new BodyId(id),
                    "Wren",
                    "For nobody",
                    new Branding(new Colour("#1d4f6e"), new Colour("#c8500a"), Optional.empty()),
                    new HelpContacts("01632 960 000", "", ""));
        }
    }
}
