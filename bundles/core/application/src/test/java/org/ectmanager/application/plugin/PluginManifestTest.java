/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.jar.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginManifestTest {

    @Test
    void it_names_bundle_version_and_what_the_bundle_brings() {
        var manifest = PluginManifest.of(lines(Map.of(
                "Bundle-SymbolicName", "org.example.wren;singleton:=true",
                "Bundle-Version", "1.2.0",
                "ECT-Manager-Plugin", "appropriate-body;id=wren, report ; id = \"late-mentors\"")));

        assertThat(manifest.bundle()).isEqualTo("org.example.wren");
        assertThat(manifest.version()).isEqualTo("1.2.0");
        assertThat(manifest.claims()).containsExactlyInAnyOrder("appropriate-body.wren", "report.late-mentors");
    }

    @Test
    void what_it_names_is_allowed_and_nothing_else() {
        var manifest = PluginManifest.of(lines(Map.of("ECT-Manager-Plugin", "appropriate-body;id=wren")));

        assertThat(manifest.allows("appropriate-body.wren")).isTrue();
        assertThat(manifest.allows("appropriate-body.siskin")).isFalse();
        assertThat(manifest.allows("report.wren")).isFalse();
    }

    @Test
    void bodies_from_files_and_a_bundle_that_says_nothing_may_be_any() {
        assertThat(PluginManifest.of(lines(Map.of("ECT-Manager-Plugin", "written-bodies")))
                        .allows("appropriate-body.wren"))
                .isTrue();
        assertThat(PluginManifest.of(lines(Map.of())).allows("report.wren")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"body;id=wren", "report", "report;id=", "report;id=No", "report;id=wren,"})
    void a_line_that_names_no_plugin_is_refused(String line) {
        var lines = lines(Map.of("ECT-Manager-Plugin", line.endsWith(",") ? line + " x" : line));

        assertThatThrownBy(() -> PluginManifest.of(lines)).hasMessageContaining("the line ECT-Manager-Plugin");
    }

    private static Attributes lines(Map<String, String> values) {
        var lines = new Attributes();
        values.forEach(lines::putValue);
        return lines;
    }
}
