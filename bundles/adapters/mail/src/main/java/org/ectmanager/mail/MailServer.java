/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import java.util.Properties;
import org.ectmanager.application.port.Secret;

/** How to speak to the configured server. */
final class MailServer {

    private final Settings settings;
    private final Secret password;

    MailServer(Settings settings, Secret password) {
        if (settings.tls().equals("none") && !settings.user().isEmpty()) {
            throw new IllegalArgumentException(
                    "A password is not sent without encryption: set tls in the mail settings");
        }
        if (!settings.tls().matches("starttls|implicit|none")) {
            throw new IllegalArgumentException("tls is starttls, implicit or none");
        }
        this.settings = settings;
        this.password = password;
    }

    String protocol() {
        return settings.tls().equals("implicit") ? "smtps" : "smtp";
    }

    String host() {
        return settings.host();
    }

    int port() {
        return settings.port();
    }

    /** Null when there is no sign-in, as JavaMail wants it. */
    String user() {
        return settings.user().isEmpty() ? null : settings.user();
    }

    String password() {
        return settings.user().isEmpty() ? null : password.value();
    }

    Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty(prefix + "connectiontimeout", String.valueOf(settings.connect_timeout_ms()));
        properties.setProperty(prefix + "timeout", String.valueOf(settings.answer_timeout_ms()));
        properties.setProperty(prefix + "writetimeout", String.valueOf(settings.answer_timeout_ms()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.setProperty(
                prefix + "starttls.enable", String.valueOf(settings.tls().equals("starttls")));
        properties.setProperty(
                prefix + "starttls.required", String.valueOf(settings.tls().equals("starttls")));
        properties.setProperty("mail.mime.charset", "UTF-8");
        properties.setProperty("mail.mime.encodefilename", "true");
        return properties;
    }
}
