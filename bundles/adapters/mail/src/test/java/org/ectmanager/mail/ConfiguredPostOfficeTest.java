/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.CapturedMails.Captured;
import org.junit.jupiter.api.Test;

class ConfiguredPostOfficeTest {

    private final Offices.Drawer drawer = new Offices.Drawer();

    @Test
    void sample_mode_captures_even_when_a_server_is_configured() {
        send(Mode.SAMPLE, MailSettings.with(Map.of("host", "127.0.0.1", "from", "a@ect.example")));

        assertThat(drawer.kept).extracting(Captured::recipient).containsExactly("zoe@school.example");
    }

    @Test
    void without_a_server_letters_wait_and_whoever_promises_one_can_know() {
        assertThat(isSetUp(Mode.PRODUCTION, "")).isFalse();
        assertThat(isSetUp(Mode.PRODUCTION, "mail.ect.example")).isTrue();
        assertThat(isSetUp(Mode.SAMPLE, "")).isTrue();
    }

    private boolean isSetUp(Mode mode, String host) {
        var settings = MailSettings.with(Map.of("host", host, "from", "a@ect.example"));
        return Offices.office(mode, settings, drawer, Clock.systemUTC()).isSetUp();
    }

    @Test
    void without_a_server_letters_wait() {
        assertThat(failure(MailSettings.with(Map.of()))).isInstanceOf(MailDelayed.class);
        assertThat(drawer.kept).isEmpty();
    }

    @Test
    void a_reader_who_does_not_exist_is_refused_for_good() throws IOException {
        assertThat(answering("RCPT", "550 no such user")).isInstanceOf(MailRefused.class);
    }

    @Test
    void a_full_letter_box_is_tried_again() throws IOException {
        assertThat(answering("RCPT", "452 later")).isInstanceOf(MailDelayed.class);
    }

    @Test
    void a_letter_that_the_server_calls_spam_is_refused_for_good() throws IOException {
        assertThat(answering("DATA", "554 no")).isInstanceOf(MailRefused.class);
    }

    @Test
    void what_is_thrown_names_nobody() throws IOException {
        assertThat(answering("RCPT", "550 zoe@school.example is unknown"))
                .hasNoCause()
                .message()
                .doesNotContain("zoe");
    }

    @Test
    void a_server_that_hangs_up_is_tried_again() throws IOException {
        assertThat(answering("MAIL", "421 closing")).isInstanceOf(MailDelayed.class);
    }

    @Test
    void a_server_that_is_not_there_is_tried_again() throws IOException {
        var server = new UnwillingServer("x", "x");
        server.close();

        assertThat(failure(MailSettings.near(server.port()))).isInstanceOf(MailDelayed.class);
    }

    @Test
    void nothing_is_sent_to_a_server_that_cannot_encrypt_when_it_must() throws IOException {
        try (var server = new UnwillingServer("STARTTLS", "502 cannot")) {
            var settings =
                    MailSettings.with(Map.of("host", "127.0.0.1", "port", server.port(), "from", "a@ect.example"));

            assertThat(failure(settings)).isInstanceOf(MailDelayed.class);
        }
    }

    @Test
    void a_password_is_never_sent_in_the_open() {
        var settings =
                MailSettings.with(Map.of("host", "mail.example", "tls", "none", "user", "us", "from", "a@ect.example"));

        assertThatThrownBy(() -> send(Mode.PRODUCTION, settings)).hasMessageContaining("without encryption");
    }

    private Throwable answering(String command, String answer) throws IOException {
        try (var server = new UnwillingServer(command, answer)) {
            return failure(MailSettings.near(server.port()));
        }
    }

    private Throwable failure(Settings settings) {
        return catchThrowable(() -> send(Mode.PRODUCTION, settings));
    }

    private void send(Mode mode, Settings settings) {
        Offices.office(mode, settings, drawer, Clock.systemUTC()).send(Letters.LETTER);
    }
}
