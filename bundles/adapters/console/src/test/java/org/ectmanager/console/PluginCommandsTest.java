/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.plugin.PluginDirectory;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.plugin.PluginLine.Origin;
import org.ectmanager.application.plugin.PluginLine.Standing;
import org.ectmanager.application.plugin.PluginLine.State;
import org.ectmanager.application.plugin.PluginRoster;
import org.ectmanager.application.port.PluginFiles;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginCommandsTest {

    private static final PluginLine LATE = new PluginLine(
            "report",
            "late",
            "Late mentors",
            Origin.named("org.example.late", "1.2.0"),
            new Standing(State.SET_ASIDE, "it overran 3 times in a row", Optional.of(Instant.EPOCH)));

    @TempDir
    private Path folder;

    private final List<String> done = new ArrayList<>();
    private final PluginFiles files = new Noted();

    @Test
    void each_plugin_is_listed_with_how_it_stands_and_why() throws IOException {
        var command = new PluginListCommand();
        command.directory = directory();
        command.json = true;

        assertThat(Printed.by(command))
                .isEqualToIgnoringNewLines("[{\"kind\":\"report\",\"id\":\"late\",\"name\":\"Late mentors\","
                        + "\"version\":\"1.2.0\",\"state\":\"set aside\",\"why\":\"it overran 3 times in a row\","
                        + "\"since\":\"1970-01-01T00:00:00Z\"}]");
    }

    @Test
    void a_file_is_installed_and_updated() throws IOException {
        var install = new PluginInstallCommand();
        install.files = files;
        install.file = Files.createFile(folder.resolve("late.jar")).toString();
        var update = new PluginUpdateCommand();
        update.files = files;
        update.file = install.file;

        assertThat(Printed.by(install)).contains("Late mentors");
        assertThat(Printed.by(update)).contains("Late mentors");
        assertThat(done).containsExactly("install late.jar", "update late.jar");
    }

    @Test
    void a_file_that_is_not_there_is_not_installed() {
        var install = new PluginInstallCommand();
        install.files = files;
        install.file = folder.toString();

        assertThatThrownBy(install::work).isInstanceOf(Refused.class).hasMessageContaining("cannot be read");
    }

    @Test
    void nothing_is_switched_off_before_it_is_confirmed() throws IOException {
        var command = new PluginDisableCommand();
        command.files = files;
        command.directory = directory();
        command.plugin = "report.late";

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("Add --yes before");
        command.yes = true;
        Printed.by(command);

        assertThat(done).containsExactly("turn report.late false");
    }

    @Test
    void nobody_is_asked_to_confirm_what_is_refused() {
        var disable = new PluginDisableCommand();
        disable.files = files;
        disable.directory = directory();
        disable.plugin = "report.early";
        var remove = new PluginRemoveCommand();
        remove.files = files;
        remove.plugin = "report.early";

        assertThatThrownBy(disable::work).isInstanceOf(Refused.class).hasMessageContaining("No such plugin");
        assertThatThrownBy(remove::work).isInstanceOf(Refused.class).hasMessageContaining("No such plugin");
    }

    @Test
    void nothing_is_removed_before_it_is_confirmed() throws IOException {
        var command = new PluginRemoveCommand();
        command.files = files;
        command.plugin = "report.late";

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("Add --yes before");
        command.yes = true;
        Printed.by(command);

        assertThat(done).containsExactly("remove report.late");
    }

    @Test
    void switching_on_needs_no_confirmation() throws IOException {
        var command = new PluginEnableCommand();
        command.files = files;
        command.plugin = "report.late";

        Printed.by(command);

        assertThat(done).containsExactly("turn report.late true");
    }

    @Test
    void an_id_without_its_kind_is_not_guessed() {
        var command = new PluginEnableCommand();
        command.files = files;
        command.plugin = "late";

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("kind and id");
    }

    private static PluginDirectory directory() {
        var directory = new PluginDirectory();
        directory.arrive(new PluginRoster() {
            @Override
            public List<PluginLine> plugins() {
                return List.of(LATE);
            }
        });
        return directory;
    }

    private final class Noted implements PluginFiles {

        @Override
        public Result<List<PluginLine>> install(Path file) {
            return did("install " + file.getFileName());
        }

        @Override
        public Result<List<PluginLine>> update(Path file) {
            return did("update " + file.getFileName());
        }

        @Override
        public Result<List<PluginLine>> removable(String kind, String id) {
            return id.equals("late")
                    ? Result.done(List.of(LATE))
                    : Result.refused(Refusal.of("plugin.unknown", "No such plugin is here"));
        }

        @Override
        public Result<List<PluginLine>> remove(String kind, String id) {
            return did("remove " + kind + "." + id);
        }

        @Override
        public Result<List<PluginLine>> turn(String kind, String id, boolean on) {
            return did("turn " + kind + "." + id + " " + on);
        }

        private Result<List<PluginLine>> did(String what) {
            done.add(what);
            return Result.done(List.of(LATE));
        }
    }
}
