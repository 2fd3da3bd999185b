/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import com.sun.mail.smtp.SMTPAddressFailedException;
import com.sun.mail.smtp.SMTPSendFailedException;
import java.time.Clock;
import java.util.Date;
import javax.mail.AuthenticationFailedException;
import javax.mail.MessagingException;
import javax.mail.SendFailedException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import org.ectmanager.application.port.Post;
import org.ectmanager.domain.people.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends each letter over a connection of its own. Logs letters by their id, never an address. */
final class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    private final MailServer server;
    private final EmailAddress from;
    private final Clock clock;
    private final Session session;

    SmtpPost(MailServer server, EmailAddress from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
        session = Session.getInstance(server.properties());
    }

    @Override
    public Delivery send(Letter letter) {
        var before = Thread.currentThread().getContextClassLoader();
        // JavaMail finds its providers and content handlers through the context class loader
        Thread.currentThread().setContextClassLoader(Session.class.getClassLoader());
        try {
            return deliver(letter);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Delivery deliver(Letter letter) {
        try {
            transport(new LetterMessage(session, letter, from, Date.from(clock.instant())));
            return new Sent();
        } catch (AuthenticationFailedException e) {
            return delayed(letter, "The mail server does not accept our sign-in");
        } catch (SendFailedException e) {
            var code = replyCode(e);
            return code >= 500
                    ? refused(letter, "The mail server refuses the letter for good, reply " + code)
                    : delayed(letter, "The mail server cannot take the letter now, reply " + code);
        } catch (MessagingException e) {
            return delayed(letter, "The mail server cannot be reached, or the connection broke");
        }
    }

    private void transport(MimeMessage message) throws MessagingException {
        try (var transport = session.getTransport(server.protocol())) {
            transport.connect(server.host(), server.port(), server.user(), server.password());
            message.saveChanges();
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    /** The server's own number is somewhere down the chain; without one it is our fault or the connection's. */
    private static int replyCode(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException link; cause = link.getNextException()) {
            if (link instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (link instanceof SMTPSendFailedException sending && sending.getReturnCode() >= 400) {
                return sending.getReturnCode();
            }
        }
        return 0;
    }

    private static Delivery delayed(Letter letter, String reason) {
        LOG.warn("Letter {} waits: {}", letter.id(), reason);
        return new Delayed(reason);
    }

    private static Delivery refused(Letter letter, String reason) {
        LOG.warn("Letter {} was not sent: {}", letter.id(), reason);
        return new Refused(reason);
    }
}
