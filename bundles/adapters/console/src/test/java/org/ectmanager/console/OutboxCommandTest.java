/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.operator.OperateOutbox;
import org.ectmanager.application.port.Letters;
import org.ectmanager.application.port.Outbox.Pending;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** The mails that do not go out by themselves, as an operator sees and settles them; here those to operators. */
class OutboxCommandTest {

    private static final Instant AT = Instant.parse("2027-03-02T09:00:00Z");

    private final OutboxCommand command = new OutboxCommand();

    OutboxCommandTest() {
        command.outbox = new OneOfEach();
        command.body = Letter.TO_OPERATORS.value();
        command.json = true;
    }

    @Test
    void what_waits_and_what_was_refused_are_listed_without_an_address() {
        assertThat(printed())
                .isEqualTo(
                        """
                        [{"body":"operator","id":5,"state":"waiting","kind":"recovery.asked","since":"2027-03-02T09:00:00Z",\
                        "next_try":"2027-03-02T09:00:15Z","tries":1,"to_person":null,"problem":"away"},
                         {"body":"operator","id":6,"state":"refused","kind":"decision.made","since":"2027-03-02T09:00:00Z",\
                        "next_try":null,"tries":null,"to_person":1200,"problem":"reply 550"}]""");
    }

    @Test
    void one_message_is_tried_again() {
        command.what = "retry";
        command.message = "6";

        assertThat(printed()).isEqualTo("[{\"body\":\"operator\",\"tried_again\":1}]");
    }

    @Test
    void all_are_tried_again_when_none_is_named() {
        command.what = "retry";

        assertThat(printed()).isEqualTo("[{\"body\":\"operator\",\"tried_again\":2}]");
    }

    @Test
    void what_is_not_there_cannot_be_tried_again() {
        command.what = "retry";
        command.message = "7";

        assertThatThrownBy(command::work)
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "No message of this id waits or was refused there. Type ect:outbox to see those that there are");
    }

    @Test
    void one_message_is_given_up() {
        command.what = "drop";
        command.message = "6";

        assertThat(printed()).isEqualTo("[{\"body\":\"operator\",\"given_up\":6}]");
    }

    @Test
    void nothing_is_given_up_unless_it_is_named() {
        command.what = "drop";

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("ect:outbox drop BODY ID");
    }

    @Test
    void what_is_not_there_cannot_be_given_up() {
        command.what = "drop";
        command.message = "7";

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessage("No message of this id");
    }

    private String printed() {
        var before = System.out;
        var output = new ByteArrayOutputStream();
        try (var instead = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            System.setOut(instead);
            command.work();
        } finally {
            System.setOut(before);
        }
        return output.toString(StandardCharsets.UTF_8).strip();
    }

    private static final class OneOfEach implements OperateOutbox {

        @Override
        public List<Pending> waiting(BodyId body, int most) {
            return List.of(new Pending(5, "recovery.asked", AT, AT.plusSeconds(15), 1, "away"));
        }

        @Override
        public List<Letters.Refused> refused(BodyId body, int most) {
            return List.of(new Letters.Refused(
                    6,
                    "decision.made",
                    new EmailAddress("gone@school.example"),
                    Optional.of(new PersonId(1200)),
                    AT,
                    "reply 550"));
        }

        @Override
        public int retry(BodyId body) {
            return 2;
        }

        @Override
        public int retry(BodyId body, long message) {
            return message == 6 ? 1 : 0;
        }

        @Override
        public List<Refusal> drop(BodyId body, long message) {
            return message == 6 ? List.of() : List.of(Refusal.of("message.unknown", "No message of this id"));
        }
    }
}
