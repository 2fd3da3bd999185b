/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ectmanager.application.holiday.ImportHolidays;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.Backups;
import org.ectmanager.application.port.SchoolDirectory.Stored;
import org.ectmanager.application.port.SchoolRegister;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands that do something answer to a program. */
class ForProgramsTest {

    @TempDir
    private Path folder;

    @Test
    void a_backup_says_how_much_it_holds() throws IOException {
        var command = new BackupCommand();
        command.backups = new Counted();
        command.platform = new Running(Mode.PRODUCTION, URI.create("https://ect.example"));
        command.file = folder.resolve("backup.zip").toString();
        command.json = true;

        assertThat(Printed.by(command)).isEqualToIgnoringNewLines("[{\"rows\":7,\"tables\":3,\"settings\":1}]");
    }

    @Test
    void a_backup_of_a_sample_says_what_it_is_not_good_for() throws IOException {
        var command = new BackupCommand();
        command.backups = new Counted();
        command.platform = new Running(Mode.SAMPLE, URI.create("https://ect.example"));
        command.file = folder.resolve("sample.zip").toString();
        assertThat(Printed.by(command)).contains("sample.zip. This is a sample").endsWith("--data names");

        command.platform = new Running(Mode.PRODUCTION, URI.create("https://ect.example"));
        command.file = folder.resolve("real.zip").toString();
        assertThat(Printed.by(command)).endsWith("real.zip");
    }

    @Test
    void a_restore_says_how_much_it_brought() throws IOException {
        var command = new RestoreCommand();
        command.backups = new Counted();
        command.file = Files.createFile(folder.resolve("backup.zip")).toString();
        command.json = true;

        assertThat(Printed.by(command)).isEqualToIgnoringNewLines("[{\"rows\":7,\"tables\":3,\"settings\":1}]");
    }

    @Test
    void an_import_lists_the_rows_that_it_left_out() throws IOException {
        var command = new GiasImportCommand();
        command.register = new OneFault();
        command.file = Files.createFile(folder.resolve("register.csv")).toString();
        command.json = true;

        assertThat(Printed.by(command))
                .contains("\"left_out\":1,\"faults\":[{\"line\":12,\"column\":\"URN\",\"reason\":\"is no number\"}]");
    }

    @Test
    void an_import_of_bank_holidays_lists_the_days_that_differ() throws IOException {
        var command = new BankHolidaysImportCommand();
        command.holidays = new OneDayMore();
        command.file = Files.createFile(folder.resolve("bank-holidays.json")).toString();
        command.json = true;

        assertThat(Printed.by(command))
                .isEqualToIgnoringNewLines("[{\"years\":\"2026, 2027\",\"left_out\":\"2028\",\"differences\":"
                        + "[{\"day\":\"2027-06-18\",\"bank_holiday\":\"A proclaimed day\",\"change\":\"added\"}]}]");
    }

    record Running(Mode mode, URI address) implements Platform {}

    private static final class OneFault implements SchoolRegister {

        @Override
        public Result<Imported> load(InputStream csv) {
            return Result.done(new Imported(new Stored(2, 1, 0), 1, List.of(new Fault(12, "URN", "is no number"))));
        }

        @Override
        public InputStream sample() {
            throw new AssertionError("Nobody asked for the sample");
        }
    }

    private static final class OneDayMore implements ImportHolidays {

        @Override
        public Result<Imported> load(InputStream json) {
            return Result.done(new Imported(
                    new TreeSet<>(Set.of(2026, 2027)),
                    new TreeSet<>(Set.of(2028)),
                    List.of(new Difference(LocalDate.of(2027, 6, 18), "A proclaimed day", true))));
        }

        @Override
        public List<InForce> inForce(int firstYear, int lastYear) {
            throw new AssertionError("Nobody asked for the days in force");
        }
    }

    private static final class Counted implements Backups {

        @Override
        public Summary write(OutputStream to) {
            return new Summary(3, 7, 1);
        }

        @Override
        public Summary restore(InputStream from) {
            return new Summary(3, 7, 1);
        }
    }
}
