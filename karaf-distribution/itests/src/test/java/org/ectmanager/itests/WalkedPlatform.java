/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.ops4j.pax.exam.CoreOptions.vmOption;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.ectmanager.application.port.SchoolRegister;
import org.junit.Test;
import org.ops4j.pax.exam.Option;

/** Everybody of the sample on every page that they are led to, and an operator who types every command. */
public abstract class WalkedPlatform extends StartedPlatform {

    private static final String HOLIDAYS = "ectmanager.test.holidays";
    private static final Path SIGN_INS = Path.of(System.getProperty("karaf.base", "."), "sign-ins.txt");
    private static final String TUTOR = "Induction tutor";
    private static final String OPERATOR = "Operator";

    @Inject
    private SessionFactory sessions;

    @Inject
    private SchoolRegister register;

    @Override
    protected Option[] settings() throws IOException {
        var holidays = Path.of(
                System.getProperty("sources"),
                "bundles/adapters/bankholidays/src/test/resources/gov-uk/bank-holidays.json");
        return options(composite(super.settings()), vmOption("-D" + HOLIDAYS + "=" + holidays.toAbsolutePath()));
    }

    @Test
    public void everybody_on_the_list_of_sign_ins_is_led_to_nothing_but_pages_that_answer() throws IOException {
        var people = SignIns.read(SIGN_INS);
        assertEquals(
                SampleRun.POSITIONS, people.stream().map(SignIns.SignIn::role).collect(toSet()));

        var anybody = new Walker("anybody", site, Set.of()).from("/");
        var faults = new ArrayList<>(anybody.faults());
        for (var person : people) {
            var walked = anybody.seen().keySet();
            faults.addAll(new Walker(person.toString(), person.in(new Site()), walked)
                    .from(person.place())
                    .faults());
        }

        assertEquals(String.join("\n", faults), List.of(), faults);
    }

    @Test
    public void a_tutor_attaches_evidence_to_a_report_and_saves_a_part_of_it() throws IOException {
        var desk = new TutorsDesk(SignIns.of(SIGN_INS, TUTOR));

        assertTrue(desk.attach("observation.pdf").shows("%PDF-1.4"));
        assertTrue(desk.save().shows(TutorsDesk.TEXT));
    }

    @Test
    public void every_command_answers_in_a_table_and_in_json() throws IOException {
        try (var commands = commands()) {
            assertEquals("each can be typed", console().commands(), commands.known());
            assertEquals(List.of(), commands.faultsOfAnswers());
            assertEquals(List.of(), commands.faultsOfBackups());
        }
    }

    @Test
    public void every_command_explains_itself_and_refuses_in_a_sentence() throws IOException {
        try (var commands = commands()) {
            assertEquals(List.of(), commands.faultsOfHelp());
            assertEquals(List.of(), commands.faultsOfRefusals());
        }
    }

    @Test
    public void the_tabulator_completes_commands_and_what_they_are_told() {
        assertEquals(List.copyOf(console().commands()), console().completed("ect:"));
        assertTrue(console().completed("ect:users ").contains("northshire"));
        assertEquals(List.of("drop", "list", "retry"), console().completed("ect:outbox "));
        assertTrue(console().completed("ect:jobs run ").contains("release-and-remind"));
    }

    private Console console() {
        return new Console(sessions);
    }

    private Commands commands() throws IOException {
        return new Commands(
                console(),
                register,
                Path.of(System.getProperty(HOLIDAYS)),
                SignIns.of(SIGN_INS, OPERATOR).username());
    }
}
