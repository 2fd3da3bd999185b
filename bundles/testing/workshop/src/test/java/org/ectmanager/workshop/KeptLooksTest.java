/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.application.body.internal.AwayBodiesService;
import org.ectmanager.application.body.internal.KeepLooksJob;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.persistence.transaction.DatabaseFailure;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.spi.body.Logo;
import org.junit.jupiter.api.Test;

/** How a body looks is kept under it while it is here, and shown when its plugin is away. */
class KeptLooksTest {

    private static final BodyId HERON = new BodyId("heron-looks");

    private final Workshop workshop = new Workshop();

    private record Heron(String name, String drawing) implements AppropriateBodyPlugin {

        @Override
        public BodyProfile profile() {
            return new BodyProfile(
                    HERON,
                    name,
                    "Schools by the lake",
                    new Branding(
                            new Colour("#145a32"),
                            new Colour("#b7950b"),
                            Optional.of(new Logo("image/svg+xml", drawing.getBytes(UTF_8), "Heron"))),
                    new HelpContacts("01234 567890", "help@heron.example", "Monday to Friday, 9am to 5pm"));
        }
    }

    @Test
    void one_that_is_away_looks_as_it_did_also_on_another_node() {
        leaves(new Heron("Heron Hub", "<svg>heron</svg>"));

        var look = new AwayBodiesService(workshop.transactions, workshop.looks, workshop.bodies)
                .find(HERON)
                .orElseThrow();

        assertThat(look.name()).isEqualTo("Heron Hub");
        assertThat(look.about()).isEqualTo("Schools by the lake");
        assertThat(look.branding().brand()).isEqualTo(new Colour("#145a32"));
        assertThat(look.branding().accent()).isEqualTo(new Colour("#b7950b"));
        assertThat(look.branding().logo().orElseThrow().content())
                .asString(UTF_8)
                .isEqualTo("<svg>heron</svg>");
        assertThat(look.branding().logo().orElseThrow().mediaType()).isEqualTo("image/svg+xml");
    }

    @Test
    void one_that_is_present_is_not_away() {
        workshop.bodies.arrive(new Heron("Heron Hub", "<svg>heron</svg>"));
        workshop.keepLooks.run();

        assertThat(workshop.away.find(HERON)).isEmpty();
        assertThat(workshop.away.all()).extracting(KeptLook::body).doesNotContain(HERON);
    }

    @Test
    void what_says_the_same_is_not_written_again() {
        leaves(new Heron("Heron Hub", "<svg>same</svg>"));
        var before = workshop.away.find(HERON).orElseThrow();

        workshop.clock.pass(Duration.ofDays(1));
        leaves(new Heron("Heron Hub", "<svg>same</svg>"));

        assertThat(workshop.away.find(HERON).orElseThrow().keptAt()).isEqualTo(before.keptAt());
        assertThat(new KeepLooksJob(
                                workshop.transactions,
                                workshop.looks,
                                workshop.bodies,
                                new JdbcAuditTrail(workshop.transactions),
                                workshop.clock)
                        .run())
                .isEqualTo("0 looks kept");
    }

    @Test
    void since_when_its_plugin_is_away_is_known_a_minute_later_and_no_more_when_it_is_back() {
        var heron = new Heron("Heron Hub", "<svg>heron</svg>");
        leaves(heron);
        var left = workshop.clock.instant();
        workshop.keepLooks.run();
        assertThat(away()).as("It may only be replaced").isEmpty();

        workshop.clock.pass(Duration.ofMinutes(2));
        workshop.keepLooks.run();
        assertThat(away()).contains(left);

        leaves(heron);
        assertThat(away()).isEmpty();
    }

    @Test
    void one_that_left_while_the_platform_was_off_is_away_since_the_next_start() {
        leaves(new Heron("Heron Hub", "<svg>heron</svg>"));
        var next = new KeepLooksJob(
                workshop.transactions,
                workshop.looks,
                workshop.bodies,
                new JdbcAuditTrail(workshop.transactions),
                workshop.clock);
        var started = workshop.clock.instant();
        next.run();

        workshop.clock.pass(Duration.ofMinutes(2));
        next.run();

        assertThat(away()).contains(started);
    }

    @Test
    void another_logo_takes_the_place_of_the_last() {
        leaves(new Heron("Heron Hub", "<svg>first</svg>"));
        assertThat(drawings()).contains("<svg>first</svg>");
        workshop.clock.pass(Duration.ofDays(1));

        leaves(new Heron("Heron Hub", "<svg>second</svg>"));

        assertThat(drawings()).contains("<svg>second</svg>").doesNotContain("<svg>first</svg>");
        assertThat(workshop.away.find(HERON).orElseThrow().keptAt()).isEqualTo(workshop.clock.instant());
    }

    @Test
    void no_other_body_can_keep_it() {
        leaves(new Heron("Heron Hub", "<svg>heron</svg>"));
        var other = Scope.of(new BodyId("not-heron"));

        assertThat(workshop.transactions.in(other, () -> workshop.transactions
                        .sql()
                        .change("update last_good set version = 'x' where body = ?", HERON.value())))
                .isZero();
        assertThatThrownBy(() -> workshop.transactions.in(other, () -> workshop.transactions
                        .sql()
                        .change(
                                """
                                        insert into last_good (body, part, said, content, sha256, version)
                                        values (?, 'settings', '{}', '', '', '')
                                        """,
                                HERON.value())))
                .isInstanceOf(DatabaseFailure.class);
    }

    private void leaves(AppropriateBodyPlugin plugin) {
        workshop.bodies.arrive(plugin);
        workshop.keepLooks.run();
        workshop.bodies.leave(plugin);
    }

    private Optional<Instant> away() {
        return workshop.away.all().stream()
                .filter(look -> look.body().equals(HERON))
                .findFirst()
                .orElseThrow()
                .awaySince();
    }

    private List<String> drawings() {
        return workshop.away.all().stream()
                .filter(look -> look.body().equals(HERON))
                .map(look -> new String(look.branding().logo().orElseThrow().content(), UTF_8))
                .toList();
    }
}
