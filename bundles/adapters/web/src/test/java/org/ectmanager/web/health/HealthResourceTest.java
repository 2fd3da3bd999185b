/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.ectmanager.application.health.Health.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HealthResourceTest {

    private static final Instant NINE = Instant.parse("2026-09-01T09:00:00Z");

    @BeforeAll
    static void name_the_implementation() {
        javax.ws.rs.ext.RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
    }

    @Test
    void a_platform_that_answers_is_live() {
        assertThat(resource().live().getStatus()).isEqualTo(200);
    }

    @Test
    void a_platform_whose_parts_are_well_is_ready() {
        var answer =
                resource(new Part("database", Optional.empty(), NINE, true)).ready();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntity())
                .isEqualTo("{\"status\":\"ready\",\"parts\":"
                        + "[{\"name\":\"database\",\"ok\":true,\"since\":\"2026-09-01T09:00:00Z\"}]}");
    }

    @Test
    void a_vital_part_that_is_wrong_is_named_with_since_when() {
        var answer = resource(new Part("database", Optional.of("It said \"no\""), NINE, true))
                .ready();

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getEntity())
                .asString()
                .contains("\"ok\":false,\"since\":\"2026-09-01T09:00:00Z\",\"problem\":\"It said \\\"no\\\"\"");
    }

    @Test
    void a_plugin_that_is_wrong_is_named_and_the_platform_stays_ready() {
        var answer = resource(new Part("plugins", Optional.of("kestrel"), NINE, false))
                .ready();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntity()).asString().contains("kestrel").contains("\"status\":\"degraded\"");
    }

    private static HealthResource resource(Part... parts) {
        return new HealthResource(() -> List.of(parts));
    }
}
