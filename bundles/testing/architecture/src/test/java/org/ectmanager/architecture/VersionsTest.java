/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Versions of what others made stand in the root POM and nowhere else. */
class VersionsTest {

    private static final Path ROOT = root();
    private static final Pattern LITERAL =
            Pattern.compile("<version>(?!0\\.1\\.0<)[0-9][^<]*</version>|mvn:[^<]*/[0-9][^<]*<");

    @Test
    void no_other_pom_and_no_feature_names_one() throws IOException {
        var named = new ArrayList<String>();
        for (var file : described()) {
            LITERAL.matcher(Files.readString(file))
                    .results()
                    .forEach(found -> named.add(ROOT.relativize(file) + ": " + found.group()));
        }

        assertThat(named).isEmpty();
    }

    @Test
    void every_pom_and_the_features_are_looked_at() throws IOException {
        assertThat(described()).hasSizeGreaterThan(25).anyMatch(file -> file.endsWith("feature.xml"));
    }

    private static List<Path> described() throws IOException {
        try (var files = Files.find(ROOT, 7, (path, is) -> is.isRegularFile() && isDescription(path))) {
            return files.toList();
        }
    }

    private static boolean isDescription(Path path) {
        var place = ROOT.relativize(path);
        var name = path.getFileName().toString();
        return !place.toString().equals("pom.xml")
                && (name.equals("pom.xml") || name.equals("feature.xml"))
                && Stream.of("target", ".git", ".run")
                        .noneMatch(folder -> place.toString().contains(folder + "/"));
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("test")) || !Files.isDirectory(folder.resolve("features"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
