/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.school.InductionSetting.BODY_DECIDES;
import static org.ectmanager.domain.school.InductionSetting.NOT_A_SETTING;
import static org.ectmanager.domain.school.InductionSetting.OPTIONAL;
import static org.ectmanager.domain.school.InductionSetting.RELEVANT_SCHOOL;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ectmanager.domain.school.InductionSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstablishmentTypesTest {

    @Test
    void every_published_kind_of_establishment_has_its_class() throws IOException {
        assertThat(published())
                .containsEntry(RELEVANT_SCHOOL, List.of(1, 2, 3, 5, 7, 8, 12, 14, 15, 47, 48))
                .containsEntry(
                        OPTIONAL,
                        List.of(6, 10, 11, 18, 28, 30, 31, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 57))
                .containsEntry(BODY_DECIDES, List.of(24, 32, 49))
                .containsEntry(NOT_A_SETTING, List.of(25, 26, 27, 29, 56));
    }

    @ParameterizedTest
    @CsvSource({"4", "99"})
    void a_kind_that_nobody_has_heard_of_is_for_the_body_to_decide(int code) {
        assertThat(InductionSetting.ofTypeCode(code)).isEqualTo(BODY_DECIDES);
    }

    private static Map<InductionSetting, List<Integer>> published() throws IOException {
        var file = EstablishmentTypesTest.class.getResourceAsStream("/gias/establishment_types.csv");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, UTF_8))) {
            return csv.stream()
                    .map(line -> Integer.valueOf(line.getField("type_code")))
                    .sorted()
                    .collect(Collectors.groupingBy(InductionSetting::ofTypeCode));
        }
    }
}
