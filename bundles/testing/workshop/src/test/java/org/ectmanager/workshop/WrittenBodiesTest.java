/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.body.internal.KeepSettingsJob;
import org.ectmanager.application.body.internal.WrittenBodies;
import org.ectmanager.application.plugin.PluginCalls;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.persistence.body.JdbcKeptSettings;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.spi.body.Logo;
import org.ectmanager.spi.body.WrittenBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body from a file stays as it last was right while a line of the file is wrong, also after a restart. */
class WrittenBodiesTest {

    private static final byte[] PICTURE = {60, 115, 118, 103, 47, 62};

    private final BodyId id = new BodyId("written-" + System.identityHashCode(this));
    private Workshop workshop = new Workshop();
    private WrittenBodies written;
    private KeepSettingsJob keep;

    private record File(BodyId body, Settings settings) implements WrittenBody {

        @Override
        public String file() {
            return "written.cfg";
        }

        @Override
        public Optional<BodyId> id() {
            return Optional.of(body);
        }

        @Override
        public Result<AppropriateBodyPlugin> read(Settings given) {
            var name = given.lines().get("name");
            if (name.isEmpty()) {
                return Result.refused(new Refusal("name", "body.line", "must be given: 1 to 120 characters"));
            }
            var logo = new Logo("image/svg+xml", given.picture(), name);
            var profile = new BodyProfile(
                    body,
                    name,
                    "Written",
                    new Branding(new Colour("#145a32"), new Colour("#b7950b"), Optional.of(logo)),
                    new HelpContacts("01234 567890", "", ""));
            return Result.done(new Made(profile));
        }
    }

    private record Made(BodyProfile profile) implements AppropriateBodyPlugin {}

    @BeforeEach
    void the_platform_starts() {
        var instant = workshop.clock.instant();
        workshop = new Workshop();
        workshop.clock.moveTo(instant);
        var kept = new JdbcKeptSettings(workshop.transactions);
        written = new WrittenBodies(workshop.transactions, kept, workshop.bodies, PluginCalls.patient());
        keep = new KeepSettingsJob(workshop.transactions, kept, written);
    }

    @Test
    void a_file_that_is_right_makes_a_body() {
        written.arrive(file("Finch Hub"));

        assertThat(name()).contains("Finch Hub");
        assertThat(written.problem()).isEmpty();
    }

    @Test
    void one_that_was_never_right_makes_none_and_is_named_by_file_key_and_what_is_allowed() {
        written.arrive(file(""));

        assertThat(name()).isEmpty();
        assertThat(written.problem())
                .contains("written.cfg: name: must be given: 1 to 120 characters; the appropriate body is absent");
        assertThat(written.vital()).isFalse();
    }

    @Test
    void a_wrong_line_leaves_the_last_good_settings_in_force() {
        workshop.clock.moveTo(Instant.parse("2026-11-22T12:00:00Z"));
        changed(file("Finch Hub"), file(""));

        assertThat(name()).contains("Finch Hub");
        assertThat(written.problem())
                .contains("written.cfg: name: must be given: 1 to 120 characters;"
                        + " the last good settings, of 22 November 2026, stay in force");
    }

    @Test
    void also_after_a_restart_and_with_the_logo_that_is_gone() {
        changed(file("Finch Hub"), file(""));

        the_platform_starts();
        written.arrive(new File(id, new WrittenBody.Settings(Map.of("name", ""), new byte[0])));

        assertThat(name()).contains("Finch Hub");
        assertThat(workshop.bodies.find(id).orElseThrow().profile().branding().logo())
                .hasValueSatisfying(logo -> assertThat(logo.content()).isEqualTo(PICTURE));
    }

    @Test
    void corrected_settings_take_their_place_and_are_the_last_good_ones_then() {
        var wrong = file("");
        changed(file("Finch Hub"), wrong);
        written.leave(wrong);

        changed(file("Finch and Wren Hub"), file(""));

        assertThat(name()).contains("Finch and Wren Hub");
    }

    @Test
    void a_changed_file_takes_the_place_of_the_one_before_without_a_gap() {
        var before = file("Finch Hub");
        written.arrive(before);

        written.arrive(file("Wren Hub"));
        assertThat(name()).contains("Finch Hub");
        written.leave(before);

        assertThat(name()).contains("Wren Hub");
    }

    @Test
    void settings_that_are_wrong_are_never_kept() {
        changed(file("Finch Hub"), file(""));

        assertThat(keep.run()).isEqualTo("0 settings kept");
    }

    @Test
    void a_file_that_is_taken_away_takes_its_body_along_whatever_is_kept() {
        var wrong = file("");
        changed(file("Finch Hub"), wrong);

        written.leave(wrong);

        assertThat(name()).isEmpty();
        assertThat(written.problem()).isEmpty();
    }

    private void changed(WrittenBody before, WrittenBody after) {
        written.arrive(before);
        keep.run();
        written.leave(before);
        written.arrive(after);
    }

    private File file(String name) {
        return new File(id, new WrittenBody.Settings(Map.of("name", name), PICTURE));
    }

    private Optional<String> name() {
        return workshop.bodies.find(id).map(body -> body.profile().name());
    }
}
