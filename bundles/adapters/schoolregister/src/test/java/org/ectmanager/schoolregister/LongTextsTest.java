/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.port.SchoolRegister.Fault;
import org.ectmanager.application.port.SchoolRegister.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row whose text is longer than any that the register has is left out, and the rest is kept. */
class LongTextsTest {

    private final RememberedSchools directory = new RememberedSchools();
    private final CsvSchoolRegister register = new CsvSchoolRegister(directory);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EstablishmentName",
                "TypeOfEstablishment (name)",
                "LA (code)",
                "LA (name)",
                "DistrictAdministrative (code)",
                "DistrictAdministrative (name)",
                "EstablishmentNumber",
                "UKPRN",
                "PhaseOfEducation (name)",
                "Street",
                "Locality",
                "Address3",
                "Town",
                "County (name)",
                "Postcode",
                "TelephoneNum",
                "MainEmail",
                "Trusts (code)",
                "Trusts (name)"
            })
    void no_text_has_more_than_200_characters(String column) {
        assertThat(load(column, "x".repeat(201)).faults())
                .containsExactly(new Fault(2, column, "It has more than 200 characters"));
        assertThat(directory.schools).hasSize(1);

        assertThat(load(column, "x".repeat(200)).faults()).isEmpty();
        assertThat(directory.schools).hasSize(2);
    }

    @Test
    void no_address_of_a_website_has_more_than_500_characters() {
        var address = "https://school.example/" + "x".repeat(477);

        assertThat(load("SchoolWebsite", address + "x").faults())
                .containsExactly(new Fault(2, "SchoolWebsite", "It has more than 500 characters"));

        assertThat(load("SchoolWebsite", address).faults()).isEmpty();
        assertThat(directory.byUrn("100002").contact().website()).isEqualTo(address);
    }

    /** A row in which a column says this, and one below it in which it is short. */
    private Imported load(String column, String value) {
        var csv = String.join(",", row("100002", column, value).keySet()) + "\n" + line("100002", column, value)
                + line("100003", column, "x");
        return register.load(new ByteArrayInputStream(csv.getBytes(ISO_8859_1))).fold(done -> done, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private static String line(String urn, String column, String value) {
        return String.join(",", List.copyOf(row(urn, column, value).values())) + "\n";
    }

    private static Map<String, String> row(String urn, String column, String value) {
        var row = new LinkedHashMap<String, String>();
        row.put("URN", urn);
        row.put("EstablishmentName", "Longfield School");
        row.put("TypeOfEstablishment (code)", "1");
        row.put("TypeOfEstablishment (name)", "Community school");
        row.put("EstablishmentStatus (code)", "1");
        row.put(column, value);
        return row;
    }
}
