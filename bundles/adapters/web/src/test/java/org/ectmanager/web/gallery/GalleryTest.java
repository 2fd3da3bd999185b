/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ectmanager.web.server.RunningSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every component in a real browser, under the real policy. Pages are left in target/gallery; {@code -Dpictures} adds
 * their pictures in two widths.
 */
class GalleryTest {

    private static final Path GALLERY = Path.of("target", "gallery");
    private static final Pattern FOUND = Pattern.compile("data-found=\"(\\d+) passed;([^\"]*)\"");

    private static RunningSite site;

    @TempDir
    private Path profile;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Browser.isThere(), "Debian's chromium is not installed");
        Files.createDirectories(GALLERY);
        site = RunningSite.knowing(arrival -> Optional.of(new Rendered.Head()), new GalleryPage());
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dashboard", "form", "errors", "question", "done"})
    void axe_finds_nothing_wrong_with_any_component(String name) throws Exception {
        var page = Browser.page(site.at("/kestrel/gallery/" + name), profile);
        Files.writeString(GALLERY.resolve(name + ".html"), page);
        var found = FOUND.matcher(page);

        assertThat(found.find()).as("axe ran").isTrue();
        assertThat(found.group(2)).isEmpty();
    }

    @Test
    void the_components_come_alive_under_the_strict_policy() throws Exception {
        assertThat(Browser.page(site.at("/kestrel/gallery/form"), profile))
                .contains(
                        "js-enabled govuk-frontend-supported",
                        "data-govuk-button-init",
                        "data-govuk-password-input-init");
    }

    @EnabledIfSystemProperty(named = "pictures", matches = ".*", disabledReason = "only wanted by who will look")
    @ParameterizedTest
    @ValueSource(ints = {320, 1200})
    void a_picture_of_every_page_can_be_looked_at(int width) throws Exception {
        for (var name : new String[] {"dashboard", "form", "errors", "question", "done"}) {
            var target = GALLERY.resolve(name + "-" + width + ".png");
            Browser.picture(site.at("/kestrel/gallery/" + name), profile, width, 2000, target);

            assertThat(target).isNotEmptyFile();
        }
    }
}
