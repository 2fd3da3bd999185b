/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.port.Post.Delayed;
import org.ectmanager.application.port.Post.Delivery;
import org.ectmanager.application.port.Post.Letter;
import org.ectmanager.application.port.Post.Refused;
import org.ectmanager.application.port.Post.Sent;
import org.junit.jupiter.api.Test;

class ConfiguredPostTest {

    private final List<Letter> captured = new ArrayList<>();

    @Test
    void sample_mode_captures_even_when_a_server_is_configured() {
        var settings = MailSettings.with(Map.of("mode", "sample", "host", "127.0.0.1", "from", "a@ect.example"));

        assertThat(send(settings)).isEqualTo(new Sent());
        assertThat(captured).containsExactly(Letters.LETTER);
    }

    @Test
    void without_a_server_letters_wait() {
        assertThat(send(MailSettings.with(Map.of()))).isInstanceOf(Delayed.class);
        assertThat(captured).isEmpty();
    }

    @Test
    void a_reader_who_does_not_exist_is_refused_for_good() throws IOException {
        assertThat(answering("RCPT", "550 no such user")).isInstanceOf(Refused.class);
    }

    @Test
    void a_full_letter_box_is_tried_again() throws IOException {
        assertThat(answering("RCPT", "452 later")).isInstanceOf(Delayed.class);
    }

    @Test
    void a_letter_that_the_server_calls_spam_is_refused_for_good() throws IOException {
        assertThat(answering("DATA", "554 no")).isInstanceOf(Refused.class);
    }

    @Test
    void reasons_name_nobody() throws IOException {
        assertThat(answering("RCPT", "550 zoe@school.example is unknown").toString())
                .doesNotContain("zoe");
    }

    @Test
    void a_server_that_hangs_up_is_tried_again() throws IOException {
        assertThat(answering("MAIL", "421 closing")).isInstanceOf(Delayed.class);
    }

    @Test
    void a_server_that_is_not_there_is_tried_again() throws IOException {
        var server = new UnwillingServer("x", "x");
        server.close();

        assertThat(send(MailSettings.near(server.port()))).isInstanceOf(Delayed.class);
    }

    @Test
    void nothing_is_sent_to_a_server_that_cannot_encrypt_when_it_must() throws IOException {
        try (var server = new UnwillingServer("STARTTLS", "502 cannot")) {
            assertThat(send(MailSettings.with(
                            Map.of("host", "127.0.0.1", "port", server.port(), "from", "a@ect.example"))))
                    .isInstanceOf(Delayed.class);
        }
    }

    @Test
    void a_password_is_never_sent_in_the_open() {
        var settings =
                MailSettings.with(Map.of("host", "mail.example", "tls", "none", "user", "us", "from", "a@ect.example"));

        assertThatThrownBy(() -> send(settings)).hasMessageContaining("without encryption");
    }

    @Test
    void a_subject_of_two_lines_is_no_subject() {
        var good = Letters.LETTER;

        assertThatThrownBy(() -> new Letter(
                        good.id(), good.fromName(), good.replyTo(), good.to(), "A\r\nBcc: b@c.example", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Delivery answering(String command, String answer) throws IOException {
        try (var server = new UnwillingServer(command, answer)) {
            return send(MailSettings.near(server.port()));
        }
    }

    private Delivery send(Settings settings) {
        return new ConfiguredPost(settings, captured::add, Clock.systemUTC()).send(Letters.LETTER);
    }
}
