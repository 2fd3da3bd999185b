/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.gallery;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's chromium, without a window. */
final class Browser {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final long LONGEST_SECONDS = 60;

    private Browser() {}

    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    /** The page as it stands after its scripts have run. */
    static String page(URI address, Path profile) throws IOException, InterruptedException {
        return run(address, profile, List.of("--virtual-time-budget=20000", "--dump-dom"));
    }

    static void picture(URI address, Path profile, int width, int height, Path target)
            throws IOException, InterruptedException {
        run(
                address,
                profile,
                List.of("--window-size=" + width + "," + height, "--screenshot=" + target.toAbsolutePath()));
    }

    private static String run(URI address, Path profile, List<String> options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--no-first-run",
                "--disable-background-networking",
                "--user-data-dir=" + profile));
        command.addAll(options);
        command.add(address.toString());
        var output = File.createTempFile("page", ".html", profile.toFile());
        var process = new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The browser did not finish");
        }
        return Files.readString(output.toPath(), StandardCharsets.UTF_8);
    }
}
