/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.web.gallery.Rendered.html;
import static org.ectmanager.web.gallery.Rendered.stranger;
import static org.ectmanager.web.gallery.Rendered.words;

import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.DateInput;
import org.ectmanager.web.component.Input;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.gallery.Rendered;
import org.ectmanager.web.page.PageRequest.Running;
import org.ectmanager.web.template.component.JtedateGenerated;
import org.ectmanager.web.template.component.JteinputGenerated;
import org.ectmanager.web.template.layout.JtepageGenerated;
import org.ectmanager.web.visitor.Arrival;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final Form REFUSED = Form.of(Map.of("born-day", List.of("31")))
            .refused(List.of(
                    new Refusal("email", "email.missing", "Enter your email address"),
                    new Refusal("born", "date.unreal", "Date of birth must be a real date"),
                    Refusal.of("school.closed", "This school is closed")));

    private static final Running REAL = new Running(false, Clock.systemUTC());

    @Test
    void a_page_has_one_heading_and_a_title_of_its_own() {
        var page = shown(stranger().screen("Your ECTs"));

        assertThat(page).contains("<title>Your ECTs - ECT Manager</title>");
        assertThat(page.split("<h1", -1)).hasSize(2);
    }

    @Test
    void an_error_is_the_first_word_of_the_title() {
        assertThat(stranger().screen("Your name").with(REFUSED).tabTitle()).startsWith("Error: Your name");
    }

    @Test
    void the_error_summary_leads_to_every_field_and_of_a_date_to_its_day() {
        assertThat(shown(stranger().screen("Your name").with(REFUSED)))
                .contains("There is a problem", "<a href=\"#email\">", "<a href=\"#born-day\">")
                .contains("This school is closed");
    }

    @Test
    void the_error_summary_keeps_to_the_order_of_the_fields_on_the_page() {
        var form = REFUSED;
        var fields = Rendered.content(List.of(
                out -> JtedateGenerated.render(out, null, DateInput.of(form, "born", "Date of birth")),
                out -> JteinputGenerated.render(out, null, Input.email(form, "email", "Email address"))));

        assertThat(shown(stranger().screen("Your name").with(form), fields))
                .containsSubsequence(
                        "Date of birth must be a real date</a>",
                        "Enter your email address</a>",
                        "This school is closed",
                        "<h1");
    }

    @Test
    void a_page_without_errors_has_no_error_summary() {
        assertThat(shown(stranger().screen("Your name"))).doesNotContain("There is a problem");
    }

    @Test
    void a_page_runs_no_script_and_no_style_of_its_own() {
        assertThat(shown(stranger().screen("Your name")))
                .doesNotContain("<style", "style=", "onclick", "onload")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void every_page_can_be_skipped_through_and_offers_help() {
        assertThat(shown(stranger().screen("Your name")))
                .contains("href=\"#main-content\"", "id=\"main-content\"", "href=\"/help\"");
    }

    @Test
    void no_page_claims_to_belong_to_the_government() {
        assertThat(shown(stranger().screen("Your name")))
                .doesNotContainIgnoringCase("crown")
                .doesNotContain("GOV.UK", "Open Government Licence");
    }

    @Test
    void a_page_below_others_shows_the_way_up() {
        assertThat(shown(stranger().screen("Ada").below(Link.to("/", "Home"), Link.to("/ects", "ECTs"))))
                .contains("govuk-breadcrumbs", "href=\"/ects\"");
    }

    @Test
    void the_menu_marks_the_current_page() {
        var request = Rendered.request(Optional.empty(), false, new Rendered.Head());

        assertThat(shown(request.screen("ECTs"))).contains("href=\"/kestrel/ects\" aria-current=\"page\"");
    }

    @Test
    void the_menu_marks_the_section_of_a_page_and_no_other() {
        var below = new Arrival("1234567890abcdef", "GET", "/kestrel/ects/7/plan", Map.of(), "127.0.0.1", false);
        var request = new PageRequest(below, Optional.empty(), REAL, Rendered.Head::new);

        assertThat(shown(request.screen("Plan")))
                .contains("href=\"/kestrel/ects\" aria-current=\"true\"")
                .containsOnlyOnce("aria-current");
    }

    @Test
    void who_asks_is_found_out_only_when_a_page_wants_to_know() {
        var request = new PageRequest(stranger().arrival(), Optional.empty(), REAL, () -> {
            throw new AssertionError("nobody wants to know");
        });

        assertThat(request.screen("Your name").tabTitle()).isEqualTo("Your name - ECT Manager");
    }

    private static String shown(Screen screen) {
        return shown(screen, words("content"));
    }

    private static String shown(Screen screen, Content content) {
        return html(out -> JtepageGenerated.render(out, null, screen, content, false));
    }
}
