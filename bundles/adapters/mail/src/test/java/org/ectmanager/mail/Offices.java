/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.CapturedMails;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;

/** Post offices with what they need around them; no plugin is there. */
final class Offices {

    /** Remembers to whom it kept what. */
    static final class Drawer implements CapturedMails {

        final List<Captured> kept = new ArrayList<>();

        @Override
        public void keep(BodyId body, String recipient, String subject, String html, String plain) {
            kept.add(new Captured(kept.size() + 1L, Instant.EPOCH, recipient, subject, html, plain));
        }

        @Override
        public List<Captured> latest(int most) {
            return List.copyOf(kept);
        }

        @Override
        public Optional<Captured> find(long id) {
            return kept.stream().filter(mail -> mail.id() == id).findFirst();
        }
    }

    private record Running(Mode mode, URI address) implements Platform {}

    private static final BodyRegistry NOBODY = new BodyRegistry() {

        @Override
        public List<AppropriateBodyPlugin> all() {
            return List.of();
        }

        @Override
        public Optional<AppropriateBodyPlugin> find(BodyId id) {
            return Optional.empty();
        }
    };

    private Offices() {}

    static ConfiguredPostOffice office(Platform.Mode mode, Settings settings, CapturedMails captured, Clock clock) {
        var platform = new Running(mode, URI.create("https://ect.example"));
        return new ConfiguredPostOffice(settings, platform, captured, NOBODY, clock);
    }
}
