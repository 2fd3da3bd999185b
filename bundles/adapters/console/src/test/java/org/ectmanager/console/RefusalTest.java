/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.Terminal;
import org.ectmanager.application.holiday.ImportHolidays;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command refuses is read where it was typed, once, and never in the log. */
class RefusalTest {

    private static final String SENTENCE = "This cannot be done. Do something else";

    private Object answer;

    @Test
    void a_refusal_is_one_sentence_and_a_status_for_a_program() {
        assertThat(said(refusing(false))).isEqualTo(SENTENCE + System.lineSeparator());
        assertThat(answer).isEqualTo(1);
    }

    @Test
    void somebody_at_the_console_reads_the_sentence_alone() {
        assertThat(said(refusing(true))).isEqualTo(SENTENCE + System.lineSeparator());
        assertThat(answer).isNull();
    }

    @Test
    void what_is_done_has_no_status() {
        said(new Saying("") {
            @Override
            void work() {}
        });

        assertThat(answer).isNull();
    }

    @Test
    void what_breaks_is_left_to_the_container() {
        var broken = new Saying("") {
            @Override
            void work() {
                throw new IllegalStateException("out of order");
            }
        };

        assertThatThrownBy(broken::execute).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_backup_is_not_written_over_a_file(@TempDir Path directory) throws IOException {
        var command = new BackupCommand();
        command.file = Files.createFile(directory.resolve("there")).toString();

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("already");
    }

    @Test
    void a_file_that_is_not_there_is_not_restored(@TempDir Path directory) {
        var command = new RestoreCommand();
        command.file = directory.resolve("nothing").toString();

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("cannot be read");
    }

    @Test
    void a_file_of_bank_holidays_is_refused_with_all_its_faults(@TempDir Path directory) throws IOException {
        var command = new BankHolidaysImportCommand();
        command.holidays = new ImportHolidays() {
            @Override
            public Result<Imported> load(InputStream json) {
                return Result.refused(Refusal.of("one", "The first fault"), Refusal.of("two", "The second fault"));
            }

            @Override
            public List<InForce> inForce(int firstYear, int lastYear) {
                return List.of();
            }
        };
        command.file = Files.createFile(directory.resolve("there")).toString();

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessage("The first fault\nThe second fault");
    }

    @Test
    void a_directory_is_no_file_of_bank_holidays(@TempDir Path directory) {
        var command = new BankHolidaysImportCommand();
        command.file = directory.toString();

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("cannot be read");
    }

    private static EctCommand refusing(boolean atTheConsole) {
        var command = new Saying(SENTENCE);
        command.session = session(atTheConsole);
        return command;
    }

    private static Session session(boolean atTheConsole) {
        var terminal = stub(Terminal.class, null);
        return stub(Session.class, atTheConsole ? terminal : null);
    }

    private static <T> T stub(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> answer));
    }

    private String said(EctCommand command) {
        var before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            answer = command.execute();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static class Saying extends EctCommand {

        private final String sentence;

        Saying(String sentence) {
            this.sentence = sentence;
        }

        @Override
        void work() {
            throw new Refused(sentence);
        }
    }
}
