/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.newplugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One clear sentence, status 1, and every file is as it was. */
class NewPluginRefusesTest {

    private static final String BODY = "appropriate-body";

    @TempDir
    Path folder;

    private Desk desk;
    private Map<String, String> before;

    @BeforeEach
    void copy() throws IOException {
        desk = new Desk(folder.resolve("clone"));
        before = desk.files();
    }

    @AfterEach
    void nothing_has_changed() throws IOException {
        assertThat(desk.files()).isEqualTo(before);
    }

    @Test
    void a_kind_that_there_is_not() {
        assertRefused("There is no kind \"school\" of plugin", "school", "Kestrel");
    }

    @Test
    void nothing_at_all() {
        assertRefused("Usage: java NewPlugin.java KIND \"NAME\"");
    }

    @Test
    void an_option_that_there_is_not_or_that_says_nothing() {
        assertRefused("Usage:", BODY, "Kestrel", "--colour", "red");
        assertRefused("Usage:", BODY, "Kestrel", "--id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "K", "Kestrel \"Hub\"", "Kestrel\\", "<b>", "Kestrel\nHub", "- Kestrel", "Kestrel {id}"
            })
    void a_name_that_cannot_be_used(String name) {
        assertThat(desk.type(BODY, name).err()).contains("cannot be used").endsWith(" with a letter or digit.\n");
        assertThat(desk.type(BODY, name).status()).isEqualTo(1);
    }

    @Test
    void a_name_of_which_no_id_can_be_made() {
        assertRefused("No id can be made of \"学校\"; choose one with --id.", BODY, "学校");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-rivers",
                "Kestrel",
                "a",
                "kes--trel",
                "-kestrel",
                "../kestrel",
                "a23456789-123456789-123456789-123456789-1"
            })
    void an_id_that_is_none(String id) {
        assertRefused("The id \"" + id + "\" cannot be used", BODY, "Kestrel", "--id", id);
    }

    @Test
    void an_id_that_is_an_address_of_the_platform() {
        assertRefused("The id help is an address of the platform's own", BODY, "Help");
    }

    @Test
    void an_id_that_another_plugin_has_or_whose_package_it_has() {
        assertRefused("The id golden-thread is taken", BODY, "Golden Thread Teaching School Hub");
        assertRefused("The id goldenthread is taken", BODY, "Goldenthread");
        assertRefused("The id overdue-reviews is taken", "report", "Overdue reviews");
    }

    @Test
    void a_folder_that_is_there() throws IOException {
        Files.createDirectories(desk.at("bundles/plugins/repository"));
        var there = Files.createDirectories(folder.resolve("scratch/kestrel"));

        assertRefused(
                "There is a folder " + there + " already",
                BODY,
                "Kestrel",
                "--into",
                folder.resolve("scratch").toString());
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void to_go_outside_without_the_sdk() {
        assertRefused(
                "The sdk is not built yet",
                BODY,
                "Kestrel",
                "--into",
                folder.resolve("scratch").toString());
        assertThat(folder.resolve("scratch")).doesNotExist();
    }

    @Test
    void to_begin_where_a_list_is_missing() throws IOException {
        Files.delete(desk.at("features/plugins/src/main/feature/feature.xml"));
        before = desk.files();

        assertRefused("Nothing was made, because a file cannot be read or written", BODY, "Kestrel");
    }

    /** They stand in the program once more because it is built without the platform. */
    @Test
    void the_platforms_addresses_are_those_that_the_platform_keeps() throws IOException {
        var kept = Pattern.compile("Set\\.of\\((\"api\".*?)\\);", Pattern.DOTALL);
        var program = kept.matcher(Files.readString(Desk.SOURCES.resolve("bundles/plugins/NewPlugin.java")));
        var platform = kept.matcher(Files.readString(Desk.SOURCES.resolve(
                "bundles/core/application/src/main/java/org/ectmanager/application/body/ReservedIds.java")));

        assertThat(program.find() && platform.find()).isTrue();
        assertThat(program.group(1)).isEqualTo(platform.group(1));
    }

    private void assertRefused(String sentence, String... typed) {
        var ran = desk.type(typed);

        assertThat(ran.err()).startsWith(sentence).hasLineCount(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.status()).isEqualTo(1);
    }
}
