/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.application.port.SchoolRegister.Fault;
import org.ectmanager.application.port.SchoolRegister.Imported;
import org.ectmanager.domain.school.EstablishmentStatus;
import org.ectmanager.domain.school.InductionSetting;
import org.ectmanager.domain.school.RegisteredSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleRegisterTest {

    private final RememberedSchools directory = new RememberedSchools();
    private final CsvSchoolRegister register = new CsvSchoolRegister(directory);

    @BeforeEach
    void load() throws IOException {
        try (var sample = register.sample()) {
            List<Fault> faults = register.load(sample).fold(Imported::faults, refusals -> fail(refusals.toString()));
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void the_committed_sample_is_what_its_generator_writes() throws IOException {
        try (var sample = register.sample()) {
            assertThat(new String(sample.readAllBytes(), ISO_8859_1))
                    .isEqualTo(new SampleSchools().csv())
                    .hasLineCount(directory.schools.size() + 1);
        }
    }

    @Test
    void it_has_the_140_columns_of_the_published_file() throws IOException {
        assertThat(SampleSchools.header()).hasSize(140);
    }

    @Test
    void there_are_at_least_300_schools() {
        assertThat(directory.schools).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void every_kind_of_setting_every_status_and_every_phase_is_there() {
        assertThat(schools().stream().map(school -> school.type().setting())).contains(InductionSetting.values());
        assertThat(schools().stream().map(RegisteredSchool::status)).contains(EstablishmentStatus.values());
        assertThat(schools().stream().map(RegisteredSchool::phase).distinct()).hasSize(8);
    }

    @Test
    void some_are_in_special_measures_some_overseas_and_some_have_accents() {
        assertThat(schools()).anyMatch(school -> school.standing().specialMeasures());
        assertThat(schools()).anyMatch(school -> school.type().code() == 37);
        assertThat(schools()).anyMatch(school -> school.name().contains("Thérèse"));
    }

    @Test
    void no_two_schools_share_a_name() {
        assertThat(schools().stream().map(RegisteredSchool::name).collect(Collectors.toSet()))
                .hasSameSizeAs(schools());
    }

    @Test
    void no_postcode_and_no_web_address_can_be_a_real_one() {
        assertThat(schools()).allMatch(school -> school.address().postcode().matches("(ZZ[0-9]{2} [0-9][A-Z]{2})?"));
        assertThat(schools()).allMatch(school -> school.contact().website().endsWith(".example"));
    }

    private Collection<RegisteredSchool> schools() {
        return directory.schools.values();
    }
}
