/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's browser, started once for all classes of a JVM, with which it ends. */
final class OneBrowser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static Browser running;

    private OneBrowser() {}

    static Browser started() {
        assumeTrue(Files.isExecutable(CHROMIUM), "Debian's chromium is not installed");
        if (running == null) {
            running = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        }
        return running;
    }
}
