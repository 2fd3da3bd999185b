/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The distribution archive as an operator unpacks it, in a directory of its own. */
final class UnpackedArchive implements AutoCloseable {

    private final Path root;

    UnpackedArchive() throws IOException, InterruptedException {
        root = Files.createTempDirectory("ect-manager-archive");
        var tar = new ProcessBuilder(
                        "tar",
                        "-xzf",
                        System.getProperty("distribution"),
                        "-C",
                        root.toString(),
                        "--strip-components=1")
                .inheritIO()
                .start();
        assertEquals("tar", 0, tar.waitFor());
    }

    Path at(String path) {
        return root.resolve(path);
    }

    /** Every file, named from its top. */
    List<String> files() throws IOException {
        return below(root)
                .filter(Files::isRegularFile)
                .map(file -> root.relativize(file).toString())
                .toList();
    }

    @Override
    public void close() throws IOException {
        for (var path : below(root).sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    private static Stream<Path> below(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.toList().stream();
        }
    }
}
