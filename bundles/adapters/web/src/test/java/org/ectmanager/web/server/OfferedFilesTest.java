/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.ResourceFile;
import org.ectmanager.web.offer.Offered;
import org.ectmanager.web.offer.ResourcesPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that an appropriate body offers is one to keep, whatever is in it. */
class OfferedFilesTest {

    private static final String RESOURCES = "/kestrel/help/resources/";

    private RunningSite site;

    @BeforeEach
    void start() {
        site = RunningSite.production(new ResourcesPage(new Offered(new Generous())));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void a_browser_keeps_it_and_never_shows_it_as_a_page_of_ours() {
        var headers = site.get(RESOURCES + "notes").headers();

        assertThat(headers.firstValue("Content-Disposition"))
                .contains("attachment; filename=\"Our notes.txt\"; filename*=UTF-8''Our%20notes.txt");
        assertThat(headers.firstValue("Content-Type").orElse("")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void what_is_in_it_comes_as_it_is() {
        assertThat(site.get(RESOURCES + "notes").body()).isEqualTo("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "..%2Fnotes", "NOTES", "notes.txt"})
    void what_is_not_offered_is_not_found(String id) {
        assertThat(site.get(RESOURCES + id).statusCode())
                .isGreaterThanOrEqualTo(400)
                .isLessThan(500);
    }

    @Test
    void what_is_for_a_position_asks_a_stranger_to_sign_in() {
        var answer = site.get(RESOURCES + "for-tutors");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .isEqualTo("/kestrel/sign-in?back=" + RESOURCES + "for-tutors");
    }

    private record Generous() implements BodyRegistry, AppropriateBodyPlugin {

        @Override
        public BodyProfile profile() {
            return RunningSite.KESTREL;
        }

        @Override
        public List<BodyResource> resources() {
            var file = new ResourceFile("Our notes.txt", "<script>alert(1)</script>".getBytes(UTF_8));
            return List.of(
                    BodyResource.of("notes", "Notes", "To read", file),
                    BodyResource.of("for-tutors", "Notes for tutors", "To read", file)
                            .readBy(Position.INDUCTION_TUTOR));
        }

        @Override
        public List<AppropriateBodyPlugin> all() {
            return List.of(this);
        }

        @Override
        public Optional<AppropriateBodyPlugin> find(BodyId id) {
            return Optional.<AppropriateBodyPlugin>of(this)
                    .filter(body -> body.profile().id().equals(id));
        }
    }
}
