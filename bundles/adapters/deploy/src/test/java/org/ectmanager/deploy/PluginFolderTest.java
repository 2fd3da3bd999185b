/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.plugin.PluginDirectory;
import org.ectmanager.application.plugin.PluginLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files in the folder of plugins, in which order. */
class PluginFolderTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path copies;

    @TempDir
    private Path settings;

    private final Ups stage = new Ups();
    private PluginFolder<String> plugins;

    @BeforeEach
    void the_platform_starts() {
        plugins = folder(false);
    }

    @Test
    void a_file_is_taken_when_nobody_writes_it_any_more() throws IOException {
        drop("wren.jar", "1.0.0", "");

        plugins.look(true);
        assertThat(stage.happened).isEmpty();

        plugins.look(true);
        assertThat(stage.happened).containsExactly("up 1.0.0");
    }

    @Test
    void it_is_taken_once() throws IOException {
        drop("wren.jar", "1.0.0", "");

        look();
        look();

        assertThat(stage.happened).containsExactly("up 1.0.0");
        assertThat(copies).isEmptyDirectory();
    }

    @Test
    void a_file_that_is_gone_takes_its_plugin_along() throws IOException {
        drop("wren.jar", "1.0.0", "");
        look();

        Files.delete(folder.resolve("wren.jar"));
        look();

        assertThat(stage.happened).containsExactly("up 1.0.0", "down 1.0.0");
    }

    @Test
    void the_new_version_over_the_same_name_is_up_before_the_old_one_goes() throws IOException {
        drop("wren.jar", "1.0.0", "");
        look();

        drop("wren.jar", "1.1.0", "");
        look();

        assertThat(stage.happened).containsExactly("up 1.0.0", "up 1.1.0", "down 1.0.0");
    }

    @Test
    void another_content_of_the_same_version_takes_its_place_alike() throws IOException {
        drop("wren.jar", "1.0.0", "");
        look();

        drop("wren.jar", "1.0.0", "another");
        look();

        assertThat(stage.happened).containsExactly("up 1.0.0", "up 1.0.0", "down 1.0.0");
    }

    @Test
    void a_higher_version_under_another_name_is_an_update_and_the_older_comes_back_when_it_goes() throws IOException {
        drop("wren-1.jar", "1.0.0", "");
        look();
        drop("wren-2.jar", "1.1.0", "");
        look();
        assertThat(stage.happened).containsExactly("up 1.0.0", "up 1.1.0", "down 1.0.0");

        Files.delete(folder.resolve("wren-2.jar"));
        look();
        look();

        assertThat(stage.happened).endsWith("down 1.1.0", "up 1.0.0");
    }

    @Test
    void of_two_versions_that_lie_there_at_the_start_the_higher_one_stays_up() throws IOException {
        drop("a.jar", "1.1.0", "");
        drop("b.jar", "1.0.0", "");

        look();

        assertThat(stage.happened).containsExactly("up 1.1.0");
        assertThat(plugins.refused()).isEmpty();
    }

    @Test
    void a_lower_version_over_the_same_name_is_refused_and_the_one_that_is_here_stays() throws IOException {
        drop("wren.jar", "1.1.0", "");
        look();

        drop("wren.jar", "1.0.0", "");
        look();

        assertThat(stage.happened).containsExactly("up 1.1.0");
        assertThat(why()).contains("its version 1.0.0 is lower than 1.1.0, which is here and stays");
    }

    @Test
    void a_new_version_that_is_refused_leaves_the_old_one_alone() throws IOException {
        drop("wren.jar", "1.0.0", "");
        look();
        stage.refusing = "it did not introduce itself within 10 seconds";

        drop("wren.jar", "1.1.0", "");
        look();

        assertThat(stage.happened).containsExactly("up 1.0.0", "up 1.1.0");
        assertThat(why()).isEqualTo("it did not introduce itself within 10 seconds");
    }

    @Test
    void what_is_no_plugin_is_refused_with_what_is_missing() throws IOException {
        Files.writeString(folder.resolve("a.jar"), "no jar");
        JarMaker.write(folder.resolve("b.jar"), Map.of("Bundle-SymbolicName", "b", "Bundle-Version", "1"), "");
        JarMaker.write(folder.resolve("c.jar"), Map.of(), "");

        look();

        assertThat(plugins.refused())
                .extracting(line -> line.name() + ": " + line.why())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("a.jar: it is no jar, or not whole"),
                        second -> assertThat(second).contains("no line ECT-Manager-Plugin"),
                        third -> assertThat(third).contains("no Bundle-SymbolicName and Bundle-Version"));
        assertThat(stage.happened).isEmpty();
        assertThat(copies).isEmptyDirectory();
    }

    @Test
    void a_fragment_is_refused() throws IOException {
        var lines = JarMaker.wren("1.0.0");
        lines.put("Fragment-Host", "org.ectmanager.application");
        JarMaker.write(folder.resolve("wren.jar"), lines, "");

        look();

        assertThat(why()).contains("it is a fragment");
    }

    @Test
    void a_refusal_is_forgotten_with_its_file() throws IOException {
        Files.writeString(folder.resolve("a.jar"), "no jar");
        look();

        Files.delete(folder.resolve("a.jar"));
        look();

        assertThat(plugins.refused()).isEmpty();
    }

    @Test
    void in_production_a_file_waits_for_its_place_on_the_list_and_goes_when_it_loses_it() throws Exception {
        plugins = folder(true);
        var file = drop("wren.jar", "1.0.0", "");
        look();
        assertThat(why()).contains("is not in etc/org.ectmanager.plugins.sha256");

        var list = settings.resolve("org.ectmanager.plugins.sha256");
        Files.writeString(list, PluginJar.of(file, copies.resolve("x")).sha256().toUpperCase() + "  wren.jar\n");
        Files.delete(copies.resolve("x"));
        look();
        assertThat(plugins.refused()).isEmpty();
        assertThat(stage.happened).containsExactly("up 1.0.0");

        Files.delete(list);
        look();
        assertThat(stage.happened).containsExactly("up 1.0.0", "down 1.0.0");
    }

    @Test
    void what_is_typed_is_kept_in_the_folder_under_its_bundle_s_name(@TempDir Path desk) throws Exception {
        plugins.put(JarMaker.write(desk.resolve("any.jar"), JarMaker.wren("1.0.0"), ""), false);
        look();

        assertThat(stage.happened).containsExactly("up 1.0.0");
        assertThat(folder.resolve("org.example.wren.jar")).exists();
        assertThat(plugins.bringing("appropriate-body.wren")).hasSize(1);
    }

    @Test
    void what_is_typed_as_an_update_takes_the_place_of_the_file_that_is_there(@TempDir Path desk) throws Exception {
        drop("wren.jar", "1.0.0", "");
        look();

        plugins.put(JarMaker.write(desk.resolve("any.jar"), JarMaker.wren("1.1.0"), ""), true);
        look();

        assertThat(stage.happened).containsExactly("up 1.0.0", "up 1.1.0", "down 1.0.0");
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("wren.jar"));
    }

    @Test
    void installing_and_updating_are_told_apart(@TempDir Path desk) throws Exception {
        var first = JarMaker.write(desk.resolve("1.jar"), JarMaker.wren("1.0.0"), "");

        assertThatThrownBy(() -> plugins.put(first, true)).hasMessageContaining("use ect:plugin-install");
        plugins.put(first, false);
        assertThatThrownBy(() -> plugins.put(first, false)).hasMessageContaining("use ect:plugin-update");
        assertThatThrownBy(() -> plugins.put(first, true)).hasMessageContaining("is not higher than 1.0.0");
    }

    @Test
    void removing_takes_every_version_away() throws IOException {
        drop("wren-1.jar", "1.0.0", "");
        drop("wren-2.jar", "1.1.0", "");
        look();

        plugins.remove(plugins.bringing("appropriate-body.wren"));
        look();

        assertThat(folder).isEmptyDirectory();
        assertThat(stage.ups).isEmpty();
    }

    @Test
    void what_an_earlier_run_left_without_a_file_goes() throws IOException {
        stage.ups.add("stray");
        drop("wren.jar", "1.0.0", "");
        look();

        plugins.letGoOfStrays();

        assertThat(stage.ups).containsExactly("1.0.0");
    }

    private void look() {
        plugins.look(true);
        plugins.look(true);
    }

    private String why() {
        return plugins.refused().get(0).why();
    }

    private Path drop(String name, String version, String content) throws IOException {
        var before = Files.exists(folder.resolve(name)) ? Files.getLastModifiedTime(folder.resolve(name)) : null;
        var file = JarMaker.write(folder.resolve(name), JarMaker.wren(version), content);
        if (before != null) {
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(before.toMillis() + 1000));
        }
        return file;
    }

    private PluginFolder<String> folder(boolean production) {
        var inspector = new Inspector(new PluginDirectory(), new ApprovedFiles(settings, production), List::of);
        return new PluginFolder<>(folder, copies, inspector, stage, InstantSource.fixed(Instant.EPOCH));
    }

    /** Notes what it is asked. */
    private static final class Ups implements Stage<String> {

        private final List<String> happened = new ArrayList<>();
        private final List<String> ups = new ArrayList<>();
        private String refusing = "";

        @Override
        public String up(PluginJar jar) {
            happened.add("up " + jar.version());
            ups.add(jar.version().toString());
            return jar.version().toString();
        }

        @Override
        public void await(String up, PluginJar jar, boolean needed) throws NotFit {
            if (!refusing.isEmpty()) {
                ups.remove(up);
                throw new NotFit(refusing);
            }
        }

        @Override
        public void down(String up) {
            happened.add("down " + up);
            ups.remove(up);
        }

        @Override
        public List<PluginLine> lines(String up) {
            return List.of();
        }

        @Override
        public List<String> ours() {
            return List.copyOf(ups);
        }
    }
}
