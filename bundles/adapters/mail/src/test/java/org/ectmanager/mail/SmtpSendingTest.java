/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import javax.mail.Message;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.platform.Platform.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpSendingTest {

    private static final Instant NOW = Instant.parse("2027-06-01T08:00:00Z");
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_body_is_named_as_sender_and_answers_go_to_its_help_address() throws Exception {
        var mail = sent();

        var from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Northshire Hüb");
        assertThat(from.getAddress()).isEqualTo("no-reply@ect.example");
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("help@northshire.example"));
    }

    @Test
    void it_reaches_its_reader_with_its_subject_and_date() throws Exception {
        var mail = sent();

        assertThat(mail.getRecipients(Message.RecipientType.TO))
                .containsExactly(new InternetAddress("zoe@school.example"));
        assertThat(mail.getSubject()).isEqualTo("A report is waiting – Zoë");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(NOW));
    }

    @Test
    void both_forms_are_alternatives_and_the_better_one_is_last() throws Exception {
        var content = (MimeMultipart) sent().getContent();

        assertThat(content.getContentType()).startsWith("multipart/alternative");
        assertThat(content.getBodyPart(0).getContent().toString()).contains("Northshire Hüb");
        assertThat(content.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(content.getBodyPart(1).getContent().toString()).contains("A report is waiting – Zoë</h1>");
    }

    @Test
    void a_second_try_is_recognised_by_the_same_message_id() throws Exception {
        assertThat(sent().getMessageID()).isEqualTo("<ect.northshire.7.0@ect.example>");
    }

    @Test
    void machines_are_told_not_to_answer() throws Exception {
        assertThat(sent().getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_subject_of_two_lines_brings_no_header_of_its_own() throws Exception {
        var mail = sent(Letters.letter("A report\r\nBcc: everybody@school.example"));

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("A report Bcc: everybody@school.example");
    }

    private MimeMessage sent() {
        return sent(Letters.LETTER);
    }

    private MimeMessage sent(Letter letter) {
        var settings = MailSettings.near(server.getSmtp().getPort());
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Offices.office(Mode.PRODUCTION, settings, new Offices.Drawer(), clock).send(letter);
        return server.getReceivedMessages()[0];
    }
}
