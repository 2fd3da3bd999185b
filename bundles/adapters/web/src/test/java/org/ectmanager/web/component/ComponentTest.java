/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ectmanager.web.gallery.Rendered.html;

import java.util.List;
import java.util.Map;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.template.component.JtecheckboxesGenerated;
import org.ectmanager.web.template.component.JtedateGenerated;
import org.ectmanager.web.template.component.JteinputGenerated;
import org.ectmanager.web.template.component.JtelinkGenerated;
import org.ectmanager.web.template.component.JtepaginationGenerated;
import org.ectmanager.web.template.component.JtepasswordGenerated;
import org.ectmanager.web.template.component.JteradiosGenerated;
import org.ectmanager.web.template.component.JteselectGenerated;
import org.ectmanager.web.template.component.JtesummaryListGenerated;
import org.ectmanager.web.template.component.JtetableGenerated;
import org.ectmanager.web.template.component.JtetextareaGenerated;
import org.junit.jupiter.api.Test;

class ComponentTest {

    private static final String HOSTILE = "\"><script>alert('x')</script>";

    @Test
    void what_was_typed_is_shown_again_and_never_run() {
        var input = Input.text(Form.empty().with("name", HOSTILE), "name", "Full name");

        assertThat(input(input)).contains("value=\"&#34;>&lt;script>").doesNotContain("<script");
    }

    @Test
    void what_was_typed_into_a_text_area_cannot_leave_it() {
        var area = Textarea.of(Form.empty().with("why", "</textarea><script>"), "why", "Why");

        assertThat(html(out -> JtetextareaGenerated.render(out, null, area)))
                .contains("&lt;/textarea&gt;&lt;script&gt;");
    }

    @Test
    void a_text_area_keeps_a_first_empty_line() {
        var area = Textarea.of(Form.empty().with("why", "\nBecause"), "why", "Why");

        assertThat(html(out -> JtetextareaGenerated.render(out, null, area))).contains(">\n\nBecause</textarea>");
    }

    @Test
    void a_link_that_would_run_a_script_leads_nowhere() {
        assertThat(html(out -> JtelinkGenerated.render(out, null, Link.to("javascript:alert(1)", "Here"))))
                .doesNotContain("javascript:");
    }

    @Test
    void a_plain_field_has_a_label_and_no_needless_attribute() {
        assertThat(input(Input.text(Form.empty(), "name", "Full name")))
                .contains("<label class=\"govuk-label\" for=\"name\">Full name</label>")
                .contains("<input class=\"govuk-input\" id=\"name\" name=\"name\" type=\"text\">");
    }

    @Test
    void a_field_with_hint_and_error_is_described_by_both() {
        var form = Form.empty().refused(List.of(new Refusal("name", "text.missing", "Enter your full name")));

        assertThat(input(Input.text(form, "name", "Full name").hint("As on your contract")))
                .contains(
                        "govuk-form-group--error",
                        "govuk-input--error",
                        "aria-describedby=\"name-hint name-error\"",
                        "<span class=\"govuk-visually-hidden\">Error:</span> Enter your full name");
    }

    @Test
    void a_question_can_be_the_heading_of_its_page() {
        assertThat(input(Input.text(Form.empty(), "name", "What is your name?").asHeading()))
                .contains(
                        "<h1 class=\"govuk-label-wrapper\"><label class=\"govuk-label govuk-label--l\" for=\"name\">");
    }

    @Test
    void a_password_is_never_sent_back() {
        var form = Form.empty().with("password", "correct horse battery");
        var shown = html(
                out -> JtepasswordGenerated.render(out, null, PasswordInput.current(form, "password", "Password")));

        assertThat(shown).contains("autocomplete=\"current-password\"").doesNotContain("correct horse");
    }

    @Test
    void a_counted_text_area_works_without_a_script_too() {
        var shown = html(out -> JtetextareaGenerated.render(
                out, null, Textarea.of(Form.empty(), "why", "Why").atMost(500)));

        assertThat(shown)
                .contains(
                        "data-maxlength=\"500\"",
                        "aria-describedby=\"why-info\"",
                        "You can enter up to 500 characters");
    }

    @Test
    void a_text_area_counts_a_page_unless_it_is_said_otherwise() {
        var page = Textarea.of(Form.empty(), "why", "Why");

        assertThat(html(out -> JtetextareaGenerated.render(out, null, page)))
                .contains("data-module=\"govuk-character-count\"", "data-maxlength=\"4000\"");
        assertThat(html(out -> JtetextareaGenerated.render(out, null, page.uncounted())))
                .doesNotContain("data-m", "-info");
    }

    @Test
    void the_chosen_radio_is_checked_and_the_first_has_the_id_of_the_question() {
        var choices = Choices.of(Form.empty().with("role", "head"), "role", "Your role")
                .option("lead", "Induction lead")
                .option("head", "Head teacher");

        assertThat(html(out -> JteradiosGenerated.render(out, null, choices)))
                .contains("id=\"role\" name=\"role\" type=\"radio\" value=\"lead\">")
                .contains("id=\"role-2\" name=\"role\" type=\"radio\" value=\"head\" checked>");
    }

    @Test
    void every_chosen_checkbox_is_checked() {
        var choices = Choices.of(Form.empty().with("days", "mon", "tue"), "days", "Days")
                .option("mon", "Monday")
                .option("tue", "Tuesday")
                .option("wed", "Wednesday");

        assertThat(html(out -> JtecheckboxesGenerated.render(out, null, choices))
                        .split(" checked>", -1))
                .hasSize(3);
    }

    @Test
    void a_select_shows_what_was_chosen() {
        var choices = Choices.of(Form.empty().with("term", "2"), "term", "Term")
                .option("1", "Autumn")
                .option("2", "Spring");

        assertThat(html(out -> JteselectGenerated.render(out, null, choices)))
                .contains("<option value=\"2\" selected>Spring</option>");
    }

    @Test
    void a_date_keeps_its_three_parts_and_marks_only_the_missing_one() {
        var form = Form.of(Map.of("born-day", List.of("31"), "born-month", List.of(""), "born-year", List.of("1998")))
                .refused(List.of(new Refusal("born-month", "date.part-missing", "Birth must include a month")));
        var shown = html(out -> JtedateGenerated.render(out, null, DateInput.of(form, "born", "Date of birth")));

        assertThat(shown).contains("value=\"31\"", "value=\"1998\"", "id=\"born-error\"");
        assertThat(shown.split("govuk-input--error", -1)).hasSize(2);
    }

    @Test
    void a_summary_says_what_each_change_link_changes() {
        var list = SummaryList.empty().changeable("Date of birth", "1 May 1998", "/born");

        assertThat(html(out -> JtesummaryListGenerated.render(out, null, list)))
                .contains("Change<span class=\"govuk-visually-hidden\"> date of birth</span>");
    }

    @Test
    void a_table_has_a_caption_and_its_first_cells_name_the_rows() {
        var table = Table.of("ECTs", Table.words("Name"), Table.numbers("Days"))
                .row(Table.Cell.of("Ada"), Table.Cell.of(1190));

        assertThat(html(out -> JtetableGenerated.render(out, null, table)))
                .contains("<caption", "<th scope=\"row\"")
                .containsPattern("govuk-table__cell--numeric\" role=\"cell\">.*1,190\\s*</td>");
    }

    @Test
    void every_cell_knows_its_column_for_screens_that_are_too_narrow_for_columns() {
        var table = Table.of("ECTs", Table.words("Name"), Table.words("Starts"))
                .row(Table.Cell.of("Ada"), Table.Cell.of("1 September 2026"));

        assertThat(html(out -> JtetableGenerated.render(out, null, table)))
                .containsPattern("ect-table__name\" aria-hidden=\"true\">Starts</span>1 September 2026");
    }

    @Test
    void an_empty_table_says_what_to_do_next() {
        var table = Table.of("ECTs", Table.words("Name")).whenEmpty("Register your first ECT.");

        assertThat(html(out -> JtetableGenerated.render(out, null, table)))
                .contains("Register your first ECT.")
                .doesNotContain("<table");
    }

    @Test
    void a_row_with_a_cell_too_many_is_no_row() {
        assertThatThrownBy(() -> Table.of("ECTs", Table.words("Name")).row(Table.Cell.of("a"), Table.Cell.of("b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_long_list_shows_the_first_page_the_last_and_the_neighbours() {
        assertThat(new Pagination(6, 20, page -> "?page=" + page).places()).containsExactly(1, 0, 5, 6, 7, 0, 20);
    }

    @Test
    void a_list_of_one_page_needs_no_pagination() {
        assertThat(html(out -> JtepaginationGenerated.render(out, null, new Pagination(1, 1, page -> ""))))
                .isBlank();
    }

    private static String input(Input input) {
        return html(out -> JteinputGenerated.render(out, null, input));
    }
}
