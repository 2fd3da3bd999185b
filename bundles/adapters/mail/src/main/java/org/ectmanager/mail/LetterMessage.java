/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UnsupportedEncodingException;
import java.util.Date;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.ectmanager.application.message.Letter;
import org.ectmanager.domain.people.EmailAddress;

/** A letter as the mail system wants it: both forms as alternatives, the plain one first. */
final class LetterMessage extends MimeMessage {

    private final String messageId;

    LetterMessage(Session session, Letter letter, Laid laid, EmailAddress from, Date at) throws MessagingException {
        super(session);
        messageId = "<" + letter.messageId() + "@"
                + from.value().substring(from.value().indexOf('@') + 1) + ">";
        setFrom(named(from, oneLine(letter.fromName())));
        if (!letter.replyTo().isBlank()) {
            setReplyTo(new InternetAddress[] {new InternetAddress(letter.replyTo())});
        }
        setRecipient(RecipientType.TO, new InternetAddress(letter.to().value()));
        setSubject(oneLine(letter.subject()), UTF_8.name());
        setSentDate(at);
        setHeader("Auto-Submitted", "auto-generated");
        setContent(new MimeMultipart("alternative", part(laid.text(), "plain"), part(laid.html(), "html")));
    }

    /** The letter's own, so that a second try is recognised as the same mail. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** Nothing that somebody typed begins a header line of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8.name(), subtype);
        return part;
    }

    private static InternetAddress named(EmailAddress address, String name) throws MessagingException {
        try {
            return new InternetAddress(address.value(), name, UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is missing", e);
        }
    }
}
