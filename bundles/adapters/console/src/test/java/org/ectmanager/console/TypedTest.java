/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What cannot be read of what was typed is named in a sentence of the platform, never in Karaf's. */
class TypedTest {

    private static final List<Class<? extends EctCommand>> COMMANDS = List.of(
            AuditCommand.class,
            BackupCommand.class,
            BankHolidaysImportCommand.class,
            BodiesCommand.class,
            ClockCommand.class,
            GiasImportCommand.class,
            JobsCommand.class,
            OperatorLinkCommand.class,
            OutboxCommand.class,
            PlanCommand.class,
            PluginDisableCommand.class,
            PluginEnableCommand.class,
            PluginInstallCommand.class,
            PluginListCommand.class,
            PluginRemoveCommand.class,
            PluginUpdateCommand.class,
            ReleaseCommand.class,
            RestoreCommand.class,
            SchoolsCommand.class,
            UsersCommand.class);

    @Test
    void a_number_of_something_is_digits() {
        assertThat(typed("ect", "42").number()).isEqualTo(42);

        for (var wrong : List.of("abc", "-1", "4.2", "1234567890123456789")) {
            assertRefused(() -> typed("ect", wrong).number(), "ect is a number, digits only. Type ect:plan --help");
        }
    }

    @Test
    void what_is_needed_and_missing_is_named() {
        assertRefused(() -> typed("ect", "").number(), "ect:plan needs ect. Type ect:plan --help to see what that is");
        assertRefused(
                () -> typed("body", " ").given(), "ect:plan needs body. Type ect:plan --help to see what that is");
    }

    @Test
    void a_count_keeps_within_its_bounds() {
        assertThat(typed("--most", "1").count(1, 1000)).isEqualTo(1);
        assertThat(typed("--most", "1000").count(1, 1000)).isEqualTo(1000);

        for (var wrong : List.of("0", "1001", "many", "-5", "99999999999")) {
            assertRefused(
                    () -> typed("--most", wrong).count(1, 1000),
                    "--most is a number from 1 to 1000. Type ect:plan --help");
        }
    }

    @Test
    void a_command_names_itself() {
        assertRefused(
                new OperatorLinkCommand()::work,
                "ect:operator-link needs login. Type ect:operator-link --help" + " to see what that is");
        assertRefused(new BackupCommand()::work, "ect:backup needs file. Type ect:backup --help to see what that is");
    }

    @Test
    void what_is_no_name_of_a_file_is_refused() {
        assertRefused(
                () -> new BackupCommand().path("a\0b"),
                "This is no name of a file. Give the path of a file on this machine");
    }

    @Test
    void no_argument_or_option_is_left_for_karaf_to_refuse() {
        assertThat(COMMANDS)
                .allSatisfy(command -> assertThat(readByKaraf(command)).isEmpty());
    }

    private static List<String> readByKaraf(Class<?> command) {
        return Stream.<Class<?>>iterate(command, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(TypedTest::mayBeRefused)
                .map(Field::getName)
                .toList();
    }

    private static boolean mayBeRefused(Field field) {
        var argument = field.getAnnotation(Argument.class);
        var option = field.getAnnotation(Option.class);
        var text = field.getType() == String.class;
        return argument != null && (argument.required() || !text)
                || option != null && (option.required() || !text && field.getType() != boolean.class);
    }

    private static Typed typed(String name, String text) {
        return new Typed("ect:plan", name, text);
    }

    private static void assertRefused(ThrowingCallable reading, String sentence) {
        assertThatThrownBy(reading).isInstanceOf(Refused.class).hasMessage(sentence);
    }
}
