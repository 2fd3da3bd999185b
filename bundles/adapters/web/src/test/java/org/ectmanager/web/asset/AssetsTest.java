/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Assets ASSETS = Assets.all();

    @Test
    void an_address_names_the_content() {
        assertThat(Asset.of("a.css", "text/css", "one").address())
                .isNotEqualTo(Asset.of("a.css", "text/css", "two").address());
    }

    @Test
    void equal_content_keeps_its_address() {
        assertThat(Asset.of("a.css", "text/css", "one").address())
                .isEqualTo(Asset.of("a.css", "text/css", "one").address())
                .matches("a-[0-9a-f]{16}\\.css");
    }

    @Test
    void zipped_content_is_the_same_content() throws IOException {
        var asset = Asset.of("a.css", "text/css", "body{}");

        assertThat(new GZIPInputStream(new ByteArrayInputStream(asset.zipped())).readAllBytes())
                .isEqualTo(asset.content());
    }

    @Test
    void the_styles_hold_no_typeface_and_no_crest_that_are_not_for_us() {
        assertThat(styles()).doesNotContain("GDS Transport", "@font-face", "crest", "url(/assets/");
    }

    @Test
    void taking_things_out_leaves_every_brace_with_its_partner() {
        assertThat(styles().chars().filter(c -> c == '{').count())
                .isEqualTo(styles().chars().filter(c -> c == '}').count());
    }

    @Test
    void the_blue_of_others_has_become_the_colour_of_the_body() {
        assertThat(styles()).contains(".govuk-link:link{color:var(--ect-link)}").doesNotContain("#1d70b8", "#003078");
    }

    @Test
    void the_script_imports_the_front_end_by_its_own_fingerprint() {
        var script = text(ASSETS.script());
        var imported = script.replaceAll("(?s).*from '\\./([^']+)'.*", "$1");

        assertThat(ASSETS.at(imported)).isPresent();
    }

    @Test
    void a_stranger_address_has_no_file() {
        assertThat(ASSETS.at("../Assets.class")).isEmpty();
    }

    private static String styles() {
        return text(ASSETS.styles());
    }

    private static String text(String address) {
        return new String(
                ASSETS.at(address.substring("/assets/".length())).orElseThrow().content(), UTF_8);
    }
}
