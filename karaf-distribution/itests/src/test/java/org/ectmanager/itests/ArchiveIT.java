/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What whoever unpacks the archive finds beside the programs: how to start it, and whose work it holds. */
public class ArchiveIT {

    private static final Pattern TEXT = Pattern.compile("licences/[A-Za-z0-9.-]+\\.txt");
    private static final Pattern FOLDER = Pattern.compile("(?m)^  ((?:lib|system)/\\S*/)(?:, (lib/\\S*/))? ");
    private static final Pattern LINK = Pattern.compile("\\]\\((?![a-z]+:|#)([^)#\\s]+)(?:#[^)]*)?\\)");

    private static UnpackedArchive archive;
    private static List<String> files;
    private static String notice;

    @BeforeClass
    public static void unpack() throws Exception {
        archive = new UnpackedArchive();
        files = archive.files();
        notice = Files.readString(archive.at("NOTICE"));
    }

    @AfterClass
    public static void tidy_up() throws IOException {
        archive.close();
    }

    @Test
    public void it_says_how_to_start_it_and_has_the_manual() throws IOException {
        var readme = Files.readString(archive.at("README.txt"));

        for (var named : List.of("bin/start", "bin/status", "bin/stop", "docs/operations.md", "LICENSE", "NOTICE")) {
            assertTrue(named, readme.contains(named));
            assertTrue(named, Files.isReadable(archive.at(named)));
        }
        assertTrue(Files.readString(archive.at("LICENSE")).contains("Apache License"));
    }

    @Test
    public void what_its_manual_leads_to_is_there() throws IOException {
        for (var page : files) {
            if (page.startsWith("docs/") && page.endsWith(".md")) {
                for (var link : LINK.matcher(Files.readString(archive.at(page)))
                        .results()
                        .toList()) {
                    var to = archive.at(page).resolveSibling(link.group(1)).normalize();
                    assertTrue(page + " leads to " + link.group(1), Files.exists(to));
                }
            }
        }
    }

    @Test
    public void each_licence_that_the_notice_names_is_there_and_no_other() {
        var named = TEXT.matcher(notice).results().map(found -> found.group()).collect(Collectors.toSet());
        var there = files.stream().filter(file -> file.startsWith("licences/")).collect(Collectors.toSet());

        assertEquals(new TreeSet<>(named), new TreeSet<>(there));
    }

    @Test
    public void the_notice_names_every_library_of_others() {
        var folders = FOLDER.matcher(notice)
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(Objects::nonNull)
                .toList();

        assertEquals(
                List.of(),
                files.stream()
                        .filter(file -> file.endsWith(".jar"))
                        .filter(file -> !file.startsWith("system/org/ectmanager/"))
                        .filter(file -> !file.startsWith("sdk/repository/org/ectmanager/"))
                        .filter(file -> folders.stream().noneMatch(file::startsWith))
                        .toList());
        assertEquals(
                List.of(),
                folders.stream()
                        .filter(folder -> files.stream().noneMatch(file -> file.startsWith(folder)))
                        .toList());
    }

    @Test
    public void the_notice_names_every_bundle_of_ours_that_holds_libraries_of_others() throws IOException {
        for (var file : files) {
            if (file.startsWith("system/org/ectmanager/") && file.endsWith(".jar")) {
                try (var jar = new JarFile(archive.at(file).toFile())) {
                    if (jar.stream().anyMatch(entry -> entry.getName().endsWith(".jar"))) {
                        var name = jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
                        assertTrue(name, notice.contains("\n  " + name.replaceFirst(";.*", "") + " "));
                    }
                }
            }
        }
    }
}
