/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.fixtures.KeptLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the log says of a page that failed. */
class LogTest {

    private final RunningSite site = RunningSite.sample(new TutorPage());
    private final KeptLog log = new KeptLog();

    @AfterEach
    void stop() {
        log.close();
        site.close();
    }

    @Test
    void a_line_names_the_request_and_its_appropriate_body() {
        var answer = site.get("/kestrel/tutor/broken");

        assertThat(log.lines()).singleElement().satisfies(line -> assertThat(line.getMDCPropertyMap())
                .containsEntry(
                        "request", answer.headers().firstValue("X-Request-Id").orElseThrow())
                .containsEntry("tenant", "kestrel"));
    }

    @Test
    void under_no_known_body_it_names_none() {
        site.get("/nobody/tutor/broken");

        assertThat(log.lines()).isNotEmpty().allSatisfy(line -> assertThat(line.getMDCPropertyMap())
                .doesNotContainKey("tenant"));
    }

    @Test
    void it_does_not_repeat_what_the_database_quoted() {
        site.get("/kestrel/tutor/taken");

        assertThat(log.text())
                .contains("in state 23505, constraint \"person_email\"")
                .doesNotContain(TutorPage.SOMEBODY);
    }

    @Test
    void nor_when_the_database_went_away() {
        site.get("/kestrel/tutor/no-database");

        assertThat(log.text()).contains("found no database").doesNotContain("terminating");
    }
}
