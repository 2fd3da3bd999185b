/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportsPerYear;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyFileTest {

    @TempDir
    private Path etc;

    @Test
    void the_file_s_name_gives_the_id() {
        assertThat(read(Map.of()).profile().id()).isEqualTo(new BodyId("kestrel-hub"));
    }

    @Test
    void a_configuration_without_a_file_is_named_by_its_factory_name() {
        var properties = new HashMap<String, Object>(enough());
        properties.put("service.pid", "org.ectmanager.body.standard~kestrel-hub");

        var file = BodyFile.of(properties);
        var body = file.read(file.settings());

        assertThat(body.map(standard -> standard.profile().id())).isEqualTo(Result.done(new BodyId("kestrel-hub")));
    }

    @Test
    void a_name_and_a_way_to_find_help_are_enough() {
        var body = read(Map.of());

        assertThat(body.policy()).isEqualTo(BodyPolicy.standard());
        assertThat(body.plan()).isEqualTo(PlanPolicy.DEFAULT);
        assertThat(body.profile().branding().logo()).isEmpty();
    }

    @Test
    void reports_open_and_fall_due_as_the_file_says() {
        var body = read(Map.of("reports.open.days", "30", "reports.due.days", "7"));

        assertThat(body.plan()).isEqualTo(PlanPolicy.offsets(30, 7));
    }

    @Test
    void six_reports_a_year_are_asked_for_where_the_file_says_so() {
        assertThat(read(Map.of("reports.per.year", "6")).plan().reportsPerYear())
                .isEqualTo(ReportsPerYear.SIX);
        assertThat(read(Map.of("reports.per.year", "3")).plan()).isEqualTo(PlanPolicy.DEFAULT);
    }

    @Test
    void security_questions_can_be_turned_off() {
        assertThat(read(Map.of("security.questions", "no")).policy().securityQuestions())
                .isFalse();
    }

    @Test
    void a_logo_is_read_from_the_folder_of_the_file() throws IOException {
        Files.writeString(etc.resolve("kestrel.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");

        var logo = read(Map.of("logo", "kestrel.svg")).profile().branding().logo();

        assertThat(logo).hasValueSatisfying(picture -> {
            assertThat(picture.mediaType()).isEqualTo("image/svg+xml");
            assertThat(picture.description()).isEqualTo("Kestrel Hub");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | '' | must be given: 1 to 120 characters",
                "colour.brand | green | must be # and six hexadecimal digits, such as #1b4d5c",
                "colour.accent | #12345 | must be # and six hexadecimal digits, such as #0f766e",
                "help.email | nobody | must look like help@example.org",
                "reports.open.days | 0 | must be a whole number from 1 to 90",
                "reports.due.days | soon | must be a whole number from 0 to 60",
                "reports.per.year | 4 | must be 3 or 6",
                "security.questions | maybe | must be yes or no",
                "confirm.new.heads | true | must be yes or no",
                "logo | ../secret.svg | must be the name of an .svg or .png file in the same folder",
                "logo | missing.svg | names a file that must be in the same folder and have 1 to 200,000 bytes",
            })
    void a_wrong_line_is_refused_by_its_key_with_what_is_allowed(String key, String value, String allowed) {
        assertThat(refused(Map.of(key, value))).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(key);
            assertThat(refusal.sentence()).isEqualTo(allowed);
        });
    }

    @Test
    void a_key_that_does_not_exist_is_refused_with_those_that_do() {
        assertThat(refused(Map.of("color.brand", "#000000"))).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("color.brand");
            assertThat(refusal.sentence()).contains("colour.brand");
        });
    }

    @Test
    void every_wrong_line_is_named_at_once() {
        assertThat(refused(Map.of("name", "", "colour.brand", "green", "reports.due.days", "x")))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("name", "colour.brand", "reports.due.days");
    }

    @Test
    void a_file_whose_name_gives_no_id_is_refused() {
        var properties = new HashMap<String, Object>(enough());
        properties.put(
                "felix.fileinstall.filename",
                etc.resolve("org.ectmanager.body.standard-Big Hub.cfg").toUri().toString());

        assertThat(refused(BodyFile.of(properties))).singleElement().satisfies(refusal -> assertThat(refusal.sentence())
                .contains("org.ectmanager.body.standard-ID.cfg"));
    }

    @Test
    void settings_that_were_kept_make_the_same_body_without_the_file_or_its_logo() throws IOException {
        var logo = etc.resolve("kestrel.svg");
        Files.writeString(logo, "<svg xmlns='http://www.w3.org/2000/svg'/>");
        var good = file(Map.of("logo", "kestrel.svg", "colour.brand", "#112233"));
        Files.delete(logo);
        var wrong = file(Map.of("logo", "kestrel.svg", "colour.brand", "green"));

        assertThat(refused(wrong)).extracting(Refusal::field).containsExactlyInAnyOrder("logo", "colour.brand");
        assertThat(wrong.read(good.settings()).map(body -> body.profile().branding()))
                .satisfies(branding ->
                        assertThat(branding.map(look -> look.brand().hex())).isEqualTo(Result.done("#112233")))
                .satisfies(
                        branding -> assertThat(branding.map(look -> look.logo().isPresent()))
                                .isEqualTo(Result.done(true)));
        assertThat(wrong.id()).contains(new BodyId("kestrel-hub"));
    }

    private AppropriateBodyPlugin read(Map<String, String> lines) {
        var file = file(lines);
        return file.read(file.settings()).fold(body -> body, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private List<Refusal> refused(Map<String, String> lines) {
        return refused(file(lines));
    }

    private static List<Refusal> refused(BodyFile file) {
        return file.read(file.settings()).fold(body -> List.of(), refusals -> refusals);
    }

    private BodyFile file(Map<String, String> lines) {
        var properties = new HashMap<String, Object>(enough());
        properties.putAll(lines);
        properties.put(
                "felix.fileinstall.filename",
                etc.resolve("org.ectmanager.body.standard-kestrel-hub.cfg")
                        .toUri()
                        .toString());
        properties.put("service.pid", "org.ectmanager.body.standard~kestrel-hub");
        properties.put("service.factoryPid", "org.ectmanager.body.standard");
        properties.put("component.id", 7L);
        return BodyFile.of(properties);
    }

    private static Map<String, String> enough() {
        return Map.of("name", "Kestrel Hub", "help.telephone", "01632 960 130");
    }
}
