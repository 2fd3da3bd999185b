/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import java.time.Clock;
import org.ectmanager.application.port.CapturedMail;
import org.ectmanager.application.port.Post;
import org.ectmanager.application.port.Secret;
import org.ectmanager.domain.people.EmailAddress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Captures in sample mode, always; sends by SMTP otherwise; letters wait while no server is configured. */
@Component(configurationPid = {"org.ectmanager.platform", "org.ectmanager.mail"})
public final class ConfiguredPost implements Post {

    private final Post chosen;

    @Activate
    public ConfiguredPost(Settings settings, @Reference CapturedMail captured, @Reference Clock clock) {
        chosen = choose(settings, captured, clock);
    }

    @Override
    public Delivery send(Letter letter) {
        return chosen.send(letter);
    }

    private static Post choose(Settings settings, CapturedMail captured, Clock clock) {
        if (settings.mode().equals("sample")) {
            return letter -> {
                captured.keep(letter);
                return new Sent();
            };
        }
        if (settings.host().isBlank()) {
            return letter -> new Delayed("No mail server is configured: see etc/org.ectmanager.mail.cfg");
        }
        var password = Secret.from(System.getenv(), settings.password_env(), settings.password_file());
        return new SmtpPost(new MailServer(settings, password), new EmailAddress(settings.from()), clock);
    }
}
