/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks at the page that a browser shows: axe finds nothing, nothing is missing, nothing sticks out, pictures are kept. */
final class Look {

    /** Kinds of pages that were looked at in passing by this JVM; the next one of a kind is passed by. */
    private static final Set<String> PASSED = new HashSet<>();

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String AXE = script();

    static final int WIDE = 1100;
    private static final int NARROW = 320;
    static final int HEIGHT = 800;
    private static final String NARROW_PICTURE = "-320";

    /** What sticks out of the page; the elements that do are named so that they can be found. */
    private static final String WIDER_THAN_SCREEN =
            """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll('main *')]
              .filter(one => one.getBoundingClientRect().right > window.innerWidth)
              .map(one => one.tagName + '.' + one.className + ': ' + one.textContent.trim().slice(0, 60))
            """;

    /** Every rule of axe is asked; what passes is not described, which takes a third of its time. */
    private static final String VIOLATIONS =
            """
            () => axe.run({ resultTypes: ['violations'] })
              .then(found => found.violations.map(fault => fault.id + ': ' + fault.nodes[0].html))
            """;

    /** What no page may lack. */
    private static final String EXPECTED_EVERYWHERE =
            """
            () => {
              const wanted = {
                'a title of its own': document.title.split(' - ').length > 1,
                'the language': document.documentElement.lang === 'en',
                'a link to help': document.querySelector('a[href$="/help"]'),
                'a way home': document.querySelector('.ect-header__home a[href]'),
                'a way up, unless the menu leads right here or something went wrong':
                  !document.querySelector('.govuk-service-navigation')
                  || document.querySelector('.govuk-back-link, .govuk-breadcrumbs, nav [aria-current="page"]')
                  || document.querySelector('main').innerText.includes('Reference: '),
                'a skip link': document.querySelector('.govuk-skip-link[href="#main-content"]')
              }
              return Object.keys(wanted).filter(name => !wanted[name])
            }
            """;

    private final Page page;
    private final CDPSession devTools;
    private boolean inPassing;
    private boolean lookedAt;

    /** @param inPassing whether pages are looked at of which nobody says so */
    Look(Page page, CDPSession devTools, boolean inPassing) {
        this.page = page;
        this.devTools = devTools;
        this.inPassing = inPassing;
    }

    /** Such as when the clock stands still, by which axe waits. */
    void onlyWhenAsked() {
        inPassing = false;
    }

    void at(String picture) {
        lookedAt = true;
        PASSED.add(kind());
        check(picture, () -> picture(picture + NARROW_PICTURE));
    }

    private void check(String picture, Runnable whenNarrow) {
        PICTURES.toFile().mkdirs();
        picture(picture);
        assertThat(faults()).as(picture).isEmpty();
        assertThat(missing()).as("what every page has, in " + picture).isEmpty();
        narrow(picture, whenNarrow);
    }

    /** Before it is left: the first page of each address, and the first with errors, of which nobody says where they are. */
    void inPassing() {
        if (inPassing && !lookedAt && page.locator("main").count() > 0 && PASSED.add(kind())) {
            check("passed" + kind(), () -> {});
        }
        lookedAt = false;
    }

    /** The address without what differs from one record to the next. */
    private String kind() {
        var path = URI.create(page.url()).getPath().toLowerCase(Locale.ROOT);
        var kind = path.replaceAll("/[^/]*[0-9][^/]*", "/n").replaceAll("[^a-z]+", "-");
        return page.locator(".govuk-error-summary").count() > 0 ? kind + "-errors" : kind;
    }

    /** On a telephone, or enlarged four times, nobody has to scroll sideways. WCAG 1.4.10. */
    private void narrow(String picture, Runnable whenNarrow) {
        page.setViewportSize(NARROW, HEIGHT);
        try {
            var tooWide = (List<?>) page.evaluate(WIDER_THAN_SCREEN);
            whenNarrow.run();
            assertThat(tooWide)
                    .as("wider than the screen at " + NARROW + " pixels, in " + picture)
                    .isEmpty();
        } finally {
            page.setViewportSize(WIDE, HEIGHT);
        }
    }

    /** The whole page, asked of the browser itself, which packs it twice as fast as it is told to otherwise. */
    private void picture(String name) {
        var asked = new JsonObject();
        asked.addProperty("captureBeyondViewport", true);
        asked.addProperty("optimizeForSpeed", true);
        asked.add("clip", whole());
        var answer = devTools.send("Page.captureScreenshot", asked).get("data").getAsString();
        try {
            Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(answer));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private JsonObject whole() {
        var size = devTools.send("Page.getLayoutMetrics").getAsJsonObject("cssContentSize");
        size.addProperty("scale", 1);
        return size;
    }

    private List<?> missing() {
        return (List<?>) page.evaluate(EXPECTED_EVERYWHERE);
    }

    private List<?> faults() {
        page.evaluate(AXE);
        return (List<?>) page.evaluate(VIOLATIONS);
    }

    private static String script() {
        try (var stream = Look.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
