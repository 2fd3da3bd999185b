/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What plugins are compiled against does not change unnoticed, nor under the same version. ADR 10. */
class ApiTest {

    private static final List<String> KEPT = List.of(
            "package org.example.api 1.2.0",
            "  class org.example.api.Bird {final}",
            "    extends java.lang.Record",
            "    method <init>(java.lang.String) : void",
            "    method name() : java.lang.String",
            "    method of(java.lang.String) : org.example.api.Bird {static}");

    @ParameterizedTest
    @ValueSource(strings = {"domain", "spi"})
    void what_a_bundle_shows_to_plugins_is_what_was_agreed(String bundle) throws IOException {
        var agreed = new AgreedApi(bundle);
        if (System.getProperty("api", "").equals("keep")) {
            agreed.keep();
            return;
        }

        assertThat(agreed.complaints())
                .as("If this is meant: mvn -Dquick -pl :domain,:spi,:architecture test -Dtest=ApiTest -Dapi=keep"
                        + " -Dsurefire.failIfNoSpecifiedTests=false, and look at the diff")
                .isEmpty();
    }

    @Test
    void what_is_taken_away_needs_a_new_major_version() {
        assertThat(after(KEPT, without("name()")).complaintAfter(read(KEPT)))
                .hasValueSatisfying(complaint -> assertThat(complaint).endsWith("bears 1.2.0; it needs 2.0.0"));
    }

    @Test
    void what_answers_otherwise_needs_a_new_major_version() {
        var now = KEPT.stream()
                .map(line -> line.replace("name() : java.lang.String", "name() : int"))
                .toList();

        assertThat(read(now).complaintAfter(read(KEPT)))
                .hasValueSatisfying(complaint -> assertThat(complaint).endsWith("it needs 2.0.0"));
    }

    @Test
    void what_is_added_needs_a_new_minor_version() {
        assertThat(read(KEPT).complaintAfter(after(KEPT, without("name()"))))
                .hasValueSatisfying(complaint -> assertThat(complaint).endsWith("bears 1.2.0; it needs 1.3.0"));
    }

    @Test
    void a_raised_version_is_enough_once_the_description_says_the_same() {
        var now = read(List.copyOf(without("name()").stream()
                .map(line -> line.replace("1.2.0", "2.0.0"))
                .toList()));

        assertThat(now.complaintAfter(read(KEPT))).hasValue("org.example.api is not what its description in api/ says");
        assertThat(now.complaintAfter(now)).isEmpty();
    }

    @Test
    void a_method_that_every_implementer_has_to_add_needs_a_new_major_version() {
        var spi = new AgreedApi("spi").now();
        var plugins = spi.stream()
                .filter(api -> api.name().endsWith(".report"))
                .findFirst()
                .orElseThrow();
        var before = plugins.written().stream()
                .filter(line -> !line.contains("method profile("))
                .toList();

        assertThat(plugins.neededAfter(read(before)).getMajor())
                .isEqualTo(plugins.version().getMajor() + 1);
    }

    @Test
    void what_is_written_is_read_again() {
        assertThat(read(KEPT).written()).containsSubsequence(KEPT);
        assertThat(new AgreedApi("spi").now()).isNotEmpty().allSatisfy(api -> assertThat(
                        read(api.written()).neededAfter(api))
                .isEqualTo(api.version()));
    }

    private static List<String> without(String member) {
        var lines = new ArrayList<>(KEPT);
        assertThat(lines.removeIf(line -> line.contains(member))).isTrue();
        return lines;
    }

    private static PackageApi after(List<String> before, List<String> now) {
        assertThat(now).hasSizeLessThan(before.size());
        return read(now);
    }

    private static PackageApi read(List<String> lines) {
        return PackageApi.read(
                Stream.concat(Stream.of("# a description"), lines.stream()).toList());
    }
}
