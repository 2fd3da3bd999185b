/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ectmanager.application.operator.RecoverOperator;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.Test;

class OperatorLinkCommandTest {

    @Test
    void the_link_is_printed_on_the_console_alone() {
        var command = new OperatorLinkCommand();
        command.operators = new OneOperator();
        command.login = "482913";

        assertThat(printed(command)).contains("http://localhost/operator/recover/token");
    }

    @Test
    void whoever_is_no_operator_gets_a_sentence() {
        var command = new OperatorLinkCommand();
        command.operators = new OneOperator();
        command.login = "111111";

        assertThatThrownBy(command::work).hasMessage("No operator has this username");
    }

    private static String printed(OperatorLinkCommand command) {
        var before = System.out;
        var output = new ByteArrayOutputStream();
        try (var instead = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            System.setOut(instead);
            command.work();
        } finally {
            System.setOut(before);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    private static final class OneOperator implements RecoverOperator {

        @Override
        public Result<String> link(String login) {
            return login.equals("482913")
                    ? Result.done("http://localhost/operator/recover/token")
                    : Result.refused(Refusal.of("operator.unknown", "No operator has this username"));
        }

        @Override
        public List<Refusal> ask(String login) {
            return List.of();
        }

        @Override
        public boolean open(String token) {
            return false;
        }

        @Override
        public List<Refusal> choose(String token, String password, String again) {
            return List.of();
        }
    }
}
