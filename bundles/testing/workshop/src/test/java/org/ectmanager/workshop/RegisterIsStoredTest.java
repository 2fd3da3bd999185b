/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.ectmanager.application.port.SchoolDirectory.Stored;
import org.ectmanager.application.port.SchoolRegister.Imported;
import org.ectmanager.schoolregister.CsvSchoolRegister;
import org.junit.jupiter.api.Test;

class RegisterIsStoredTest {

    private static final Charset REGISTER = StandardCharsets.ISO_8859_1;

    private final Workshop workshop = new Workshop();
    private final CsvSchoolRegister register = new CsvSchoolRegister(workshop.directory);

    @Test
    void the_fictional_register_is_stored_and_the_same_again_changes_nothing() throws IOException {
        load(sample());

        var again = load(sample());

        assertThat(again.stored().unchanged()).isGreaterThanOrEqualTo(300);
        assertThat(again.stored()).isEqualTo(new Stored(0, 0, again.stored().unchanged()));
    }

    @Test
    void a_school_of_the_register_is_found_by_its_urn() throws IOException {
        load(sample());
        var urn =
                sample().lines().skip(1).findFirst().orElseThrow().split(",")[0].replace("\"", "");

        assertThat(workshop.enterSchool.search(urn)).extracting("urn").containsExactly(urn);
    }

    @Test
    void a_changed_name_is_one_change_and_the_school_keeps_its_id() throws IOException {
        load(sample());
        var line = sample().lines().skip(1).findFirst().orElseThrow();
        var urn = line.split(",")[0].replace("\"", "");
        var before = workshop.enterSchool.search(urn).get(0);

        var changed = load(sample().replace(before.name(), before.name() + " and Nursery"));
        var after = workshop.enterSchool.search(urn).get(0);
        load(sample());

        assertThat(changed.stored().added()).isZero();
        assertThat(changed.stored().changed()).isPositive();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.name()).isEqualTo(before.name() + " and Nursery");
    }

    private String sample() throws IOException {
        try (var file = register.sample()) {
            return new String(file.readAllBytes(), REGISTER);
        }
    }

    private Imported load(String text) {
        return register.load(new ByteArrayInputStream(text.getBytes(REGISTER))).fold(imported -> imported, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }
}
