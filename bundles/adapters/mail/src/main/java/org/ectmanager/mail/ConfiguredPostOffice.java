/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import java.time.Clock;
import java.util.function.BiConsumer;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.CapturedMails;
import org.ectmanager.application.port.PostOffice;
import org.ectmanager.application.port.Secret;
import org.ectmanager.domain.people.EmailAddress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Captures in sample mode, always; sends by SMTP otherwise; letters wait while no server is configured. */
@Component(configurationPid = "org.ectmanager.mail")
public final class ConfiguredPostOffice implements PostOffice {

    private final BodyRegistry bodies;
    private final BiConsumer<Letter, Laid> way;
    private final boolean setUp;

    @Activate
    public ConfiguredPostOffice(
            Settings settings,
            @Reference Platform platform,
            @Reference CapturedMails captured,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.bodies = bodies;
        way = platform.isSample() ? capturing(captured) : sending(settings, clock);
        setUp = platform.isSample() || !settings.host().isBlank();
    }

    @Override
    public void send(Letter letter) {
        way.accept(letter, Laid.out(letter, Look.of(letter, bodies)));
    }

    @Override
    public boolean isSetUp() {
        return setUp;
    }

    private static BiConsumer<Letter, Laid> capturing(CapturedMails captured) {
        return (letter, laid) ->
                captured.keep(letter.body(), letter.to().value(), letter.subject(), laid.html(), laid.text());
    }

    private static BiConsumer<Letter, Laid> sending(Settings settings, Clock clock) {
        if (settings.host().isBlank()) {
            return (letter, laid) -> {
                throw new MailDelayed("No mail server is configured: see etc/org.ectmanager.mail.cfg");
            };
        }
        var password = Secret.from(System.getenv(), settings.password_env(), settings.password_file());
        return new SmtpSending(new MailServer(settings, password), new EmailAddress(settings.from()), clock)::send;
    }
}
