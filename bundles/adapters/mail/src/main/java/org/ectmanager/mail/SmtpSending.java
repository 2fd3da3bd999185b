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
import org.ectmanager.application.message.Letter;
import org.ectmanager.domain.people.EmailAddress;

/** Sends each letter over a connection of its own. What it throws repeats nothing that the server said. */
final class SmtpSending {

    private final MailServer server;
    private final EmailAddress from;
    private final Clock clock;
    private final Session session;

    SmtpSending(MailServer server, EmailAddress from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
        session = Session.getInstance(server.properties());
    }

    void send(Letter letter, Laid laid) {
        var before = Thread.currentThread().getContextClassLoader();
        // JavaMail finds its providers and content handlers through the context class loader
        Thread.currentThread().setContextClassLoader(Session.class.getClassLoader());
        try {
            transport(new LetterMessage(session, letter, laid, from, Date.from(clock.instant())));
        } catch (AuthenticationFailedException e) {
            throw new MailDelayed("The mail server does not accept our sign-in");
        } catch (SendFailedException e) {
            throw refusal(replyCode(e));
        } catch (MessagingException e) {
            throw new MailDelayed("The mail server cannot be reached, or the connection broke");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static RuntimeException refusal(int code) {
        return code >= 500
                ? new MailRefused("The mail server refuses the letter for good, reply " + code)
                : new MailDelayed("The mail server cannot take the letter now, reply " + code);
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
}
