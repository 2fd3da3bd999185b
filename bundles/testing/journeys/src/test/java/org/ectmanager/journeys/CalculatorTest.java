/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.journeys.TeacherRegisteredTest.date;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anyone works out an induction without signing in. */
class CalculatorTest extends JourneyTest {

    @BeforeEach
    void it_is_august() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
    }

    @Test
    void from_the_directory_to_the_dates_of_a_full_time_induction_and_back() {
        var anyone = somebody().open("/").follow("Work out an induction").isAt("Work out an induction", "calculator");
        date(anyone, "starts", "1", "9", "2026");

        anyone.press("Work it out")
                .isAt("Your induction plan", "calculator-plan")
                .sees("Induction is complete")
                .sees("20 July 2028")
                .sees("It is not kept")
                .press("Change your answers")
                .isAt("Work out an induction", "calculator-again");
    }

    @Test
    void changing_hours_and_long_absence_move_the_end_and_say_why() {
        var anyone = somebody().open("/kestrel/calculator");
        date(anyone, "starts", "1", "9", "2026");
        date(anyone, "pattern-1-last", "31", "12", "2026");
        anyone.press("Add another working pattern");
        date(anyone, "pattern-2-first", "1", "1", "2027");
        type(anyone, "pattern-2-fte", "0.6");
        anyone.press("Add an absence").select("Kind of absence", "Sickness");
        date(anyone, "absence-1-first", "7", "9", "2026");
        date(anyone, "absence-1-last", "23", "10", "2026");

        anyone.type("Contracted days missed", "33")
                .isAt("Work out an induction", "calculator-rows")
                .press("Work it out")
                .isAt("Your induction plan", "calculator-extended")
                .sees("33 days")
                .sees("the term dates and policy of Kestrel Teaching School Hub");
    }

    @Test
    void induction_begun_in_wales_is_longer_and_shorter_by_what_counts_of_it() {
        var anyone = somebody().open("/calculator");
        date(anyone, "starts", "1", "9", "2026");
        anyone.type("Terms taken off (optional)", "2")
                .select("Why were they taken off?", "Induction served in Wales")
                .type("Terms added in Wales (optional)", "1")
                .isAt("Work out an induction", "calculator-wales")
                .press("Work it out")
                .isAt("Your induction plan", "calculator-plan-wales")
                .sees("5.0")
                .sees("7 April 2028");
    }

    @Test
    void terms_that_were_added_are_drawn_and_the_end_says_why() {
        var anyone = somebody().open("/calculator");
        date(anyone, "starts", "1", "9", "2026");
        anyone.type("Terms added (optional)", "1")
                .press("Work it out")
                .isAt("Your induction plan", "calculator-plan-longer")
                .sees("the dashed bar is the extension");
        assertThat(anyone.locator(".ect-timeline__part--3").count()).isOne();

        anyone.locator("dd summary").first().click();
        anyone.sees("Rule R43.");
    }

    /** Reasons stand on paper whether or not they are open, in every browser. */
    @Test
    void every_reason_is_printed() {
        var anyone = somebody().open("/calculator");
        date(anyone, "starts", "1", "9", "2026");
        anyone.press("Work it out").isAt("Your induction plan", "calculator-plan-printed");
        var printed = anyone.locator(".ect-why-printed");
        assertThat(printed.count()).isEqualTo(anyone.locator(".ect-why").count());
        assertThat(printed.first().isVisible()).isFalse();

        anyone.locator("body").page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(printed.all()).isNotEmpty().allMatch(Locator::isVisible);
        assertThat(anyone.locator(".ect-why").all()).noneMatch(Locator::isVisible);
    }

    @Test
    void six_reports_a_year_are_planned_where_the_body_asks_for_them() {
        var anyone = somebody().open("/calculator");
        date(anyone, "starts", "1", "9", "2026");

        anyone.select("How many reports a year does the appropriate body ask for?", "Six, one each half of a term")
                .press("Work it out")
                .isAt("Your induction plan", "calculator-six")
                .sees("21 April 2028")
                .press("Change your answers")
                .press("Work it out")
                .sees("21 April 2028");
        somebody().open("/kestrel/calculator").seesNo("How many reports a year");
    }

    @Test
    void what_is_wrong_is_said_field_by_field_and_nothing_typed_is_lost() {
        var anyone = somebody().open("/calculator");
        type(anyone, "pattern-1-fte", "a half");
        anyone.press("Add an absence");
        date(anyone, "absence-1-first", "30", "2", "2027");

        anyone.press("Work it out")
                .isAt("Work out an induction", "calculator-refused")
                .sees("Enter the first day of induction")
                .sees("Enter the full-time equivalent, such as 0.6")
                .sees("First day of absence must be a real date")
                .sees("Choose the kind of absence");
    }

    @Test
    void a_group_that_is_removed_leaves_the_others_as_they_were() {
        var anyone = somebody().open("/calculator").press("Add another working pattern");
        type(anyone, "pattern-1-fte", "0.4");
        type(anyone, "pattern-2-fte", "0.7");

        anyone.press("Remove working pattern 1").seesNo("Working pattern 2");

        assertThat(anyone.locator("#pattern-1-fte").inputValue()).isEqualTo("0.7");
    }

    @Test
    void whoever_has_entered_all_there_is_room_for_is_told_so() {
        var anyone = somebody().open("/calculator");
        for (var pattern = 2; pattern <= 12; pattern++) {
            anyone.press("Add another working pattern");
        }

        anyone.isAt("Work out an induction", "calculator-full")
                .sees("You have entered 12 working patterns, the most there is room for")
                .seesNo("Add another working pattern")
                .press("Remove working pattern 12")
                .seesNo("the most there is room for")
                .sees("Add another working pattern");
    }

    @Test
    void whoever_asks_for_more_fields_stands_in_them_also_without_scripts() {
        for (var anyone : List.of(somebody(), somebodyWithoutScripts())) {
            anyone.open("/calculator").press("Add another working pattern");
            assertThat(focused(anyone)).isEqualTo("pattern-2-first-day");

            anyone.press("Add an absence");
            assertThat(focused(anyone)).isEqualTo("absence-1-kind");

            anyone.press("Remove working pattern 2");
            assertThat(focused(anyone)).isEqualTo("working-patterns");
        }
    }

    @Test
    void a_choice_about_sickness_counts_for_nothing_and_the_plan_says_so() {
        var anyone = somebody().open("/kestrel/calculator");
        date(anyone, "starts", "1", "9", "2026");
        anyone.press("Add an absence").select("Kind of absence", "Sickness");
        date(anyone, "absence-1-first", "7", "9", "2026");
        date(anyone, "absence-1-last", "9", "9", "2026");
        anyone.type("Contracted days missed", "3");
        anyone.locator("#absence-1-choice").selectOption("DO_NOT_EXTEND");

        anyone.press("Work it out")
                .isAt("Your induction plan", "calculator-choice")
                .sees("The absence that begins on 7 September 2026 is no statutory leave")
                .sees("Rule R29. Statutory guidance on induction, paragraph 3.7.");
    }

    @Test
    void the_dates_come_as_a_file_for_one_s_own_calendar() {
        var anyone = somebody().open("/calculator");
        date(anyone, "starts", "1", "9", "2026");
        type(anyone, "label", "AB");
        anyone.press("Work it out");

        assertThat(anyone.downloads("Download the dates for your calendar"))
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:AB: Final assessment is due");
    }

    private static String focused(Walk walk) {
        return walk.locator(":focus").getAttribute("id");
    }

    private static void type(Walk walk, String field, String text) {
        walk.locator("#" + field).fill(text);
    }
}
