/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.rest.body.BodiesResource;
import org.ectmanager.rest.resource.RestResource;
import org.junit.jupiter.api.Test;

/** What programs get while web services are missing. */
class RestDoorTest {

    private static final StandIns STAND_INS = new StandIns();
    private static final List<String> BROUGHT = List.of(BodiesResource.class.getName());

    @Test
    void while_one_is_missing_every_other_address_says_that_the_platform_is_starting() {
        try (var services = started(List.of())) {
            for (var path : List.of("/bodies", "/openapi.json", "/nowhere")) {
                var answer = services.send("GET", path);

                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                assertThat(Document.json(answer.body()).path("status").asInt()).isEqualTo(503);
                assertThat(answer.body()).contains("The platform is starting");
            }
        }
    }

    @Test
    void the_check_names_what_is_missing() {
        try (var services = started(List.of())) {
            assertThat(services.check().problem()).contains("Not there yet: BodiesResource");
        }
    }

    @Test
    void when_all_are_there_each_address_answers_for_itself() {
        try (var services = started(List.of(new BodiesResource(STAND_INS)))) {
            assertThat(services.check().problem()).isEmpty();
            assertThat(services.send("GET", "/openapi.json").statusCode()).isEqualTo(200);
            assertThat(services.send("GET", "/bodies").statusCode()).isEqualTo(200);
            assertThat(services.send("GET", "/nowhere").statusCode()).isEqualTo(404);
        }
    }

    private static RunningServices started(List<RestResource> resources) {
        return new RunningServices(STAND_INS, STAND_INS, StandIns.CLOCK, resources, new Roll(() -> BROUGHT));
    }
}
