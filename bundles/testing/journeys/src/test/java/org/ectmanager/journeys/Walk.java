/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One person at a browser of their own. Every page is pictured and checked. */
final class Walk implements AutoCloseable {

    private final Stage stage;
    private final BrowserContext context;
    private final Page page;
    private final Look look;

    Walk(Stage stage, Browser browser) {
        this(stage, browser, true);
    }

    /** @param scripts whether pages may run theirs */
    Walk(Stage stage, Browser browser, boolean scripts) {
        this.stage = stage;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(Look.WIDE, Look.HEIGHT)
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        look = new Look(page, context.newCDPSession(page), scripts);
    }

    /** The same browser's next tab. */
    private Walk(Walk other, Page tab) {
        stage = other.stage;
        context = other.context;
        page = tab;
        look = new Look(page, context.newCDPSession(page), true);
    }

    Walk inAnotherTab() {
        return new Walk(this, context.newPage());
    }

    /** A link that opens a tab of its own. */
    Walk followsIntoAnotherTab(String link) {
        return new Walk(this, context.waitForPage(() -> link(link).click()));
    }

    /** The browser has signed in before. */
    Walk holding(String session) {
        context.addCookies(List.of(new Cookie("session", session).setUrl(stage.address("/"))));
        return this;
    }

    /** The browser loses its cookies, as it does when a session has ended. */
    Walk forgets() {
        context.clearCookies();
        return this;
    }

    Walk back() {
        look.inPassing();
        return done(page::goBack);
    }

    Walk open(String path) {
        look.inPassing();
        page.navigate(path.startsWith("http") ? path : stage.address(path));
        return this;
    }

    Walk type(String label, String text) {
        return done(() -> field(label).fill(text));
    }

    Walk choose(String label) {
        return done(() -> field(label).check());
    }

    /** Every box with this name. */
    Walk tickAll(String name) {
        return done(() ->
                page.locator("input[type=checkbox][name=" + name + "]").all().forEach(Locator::check));
    }

    Walk select(String label, String option) {
        return done(() -> field(label).selectOption(option));
    }

    Walk press(String button) {
        var options = new Page.GetByRoleOptions().setName(button).setExact(true);
        return done(() -> leave(page.getByRole(AriaRole.BUTTON, options)));
    }

    Walk follow(String link) {
        return done(() -> leave(link(link)));
    }

    /** The step ends when the next page is there, so that nothing done next can cut it off. */
    private void leave(Locator way) {
        var arrived = new AtomicBoolean();
        Consumer<Frame> watch = frame -> arrived.compareAndSet(false, frame.equals(page.mainFrame()));
        look.inPassing();
        page.onFrameNavigated(watch);
        try {
            way.click();
            page.waitForCondition(arrived::get);
            page.waitForLoadState();
        } finally {
            page.offFrameNavigated(watch);
        }
    }

    /** Chooses a file that exists in this test only. */
    Walk attach(String name, String fileName, String mediaType, String content) {
        var file = new FilePayload(fileName, mediaType, content.getBytes(StandardCharsets.UTF_8));
        return done(() -> page.locator("input[type=file][name=" + name + "]").setInputFiles(file));
    }

    /** The browser's clock is moved by hand from now on. */
    Walk hurries() {
        look.onlyWhenAsked();
        page.clock().install();
        return this;
    }

    /** So many milliseconds pass in the browser. */
    Walk waits(long milliseconds) {
        page.clock().runFor(milliseconds);
        return this;
    }

    /** What an address answers to this person, as text. */
    String download(String path) {
        return context.request().get(stage.address(path)).text();
    }

    /** The words of the PDF that a link sends. */
    String paper(String link) {
        return Paper.words(page.waitForDownload(() -> link(link).click()));
    }

    /** The bytes of the file that a link leads to. */
    byte[] file(String link) {
        try (var content = page.waitForDownload(() -> link(link).click()).createReadStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text of the file that a button sends. */
    String downloads(String button) {
        var options = new Page.GetByRoleOptions().setName(button).setExact(true);
        var file = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, options).click());
        try (var content = file.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Locator link(String name) {
        var options = new Page.GetByRoleOptions().setName(name).setExact(true);
        return page.getByRole(AriaRole.LINK, options).first();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** What cannot be done fails with the page as it stood. */
    private Walk done(Runnable step) {
        try {
            step.run();
            return this;
        } catch (PlaywrightException failure) {
            var shown = page.locator("main").count() > 0 ? page.locator("main").innerText() : page.content();
            throw new AssertionError("At " + page.url() + ":\n" + shown, failure);
        }
    }

    /** The page is the one with this heading. It has no other, axe finds nothing wrong, and a picture is kept. */
    Walk isAt(String heading, String picture) {
        var headings = page.locator("h1");
        done(() -> headings.getByText(heading).first().waitFor());
        assertThat(headings.count()).as("h1 of " + picture).isEqualTo(1);
        assertThat(page.title()).startsWith(page.locator(".govuk-error-summary").count() > 0 ? "Error: " : "");
        look.at(picture);
        return this;
    }

    Walk sees(String text) {
        return done(() -> page.getByText(text).first().waitFor());
    }

    Walk seesNo(String text) {
        assertThat(page.getByText(text).count()).as(text).isZero();
        return this;
    }

    String typed(String label) {
        return field(label).inputValue();
    }

    /** What is chosen in the list with this name. */
    String chosen(String name) {
        return page.locator("select[name='" + name + "'] option:checked").innerText();
    }

    String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    Locator locator(String selector) {
        return page.locator(selector);
    }

    /** What a frame of the page shows. */
    String framed(String selector) {
        return page.frameLocator(selector).locator("body").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
