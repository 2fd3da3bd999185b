/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.provider.ambitionsteplab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.handover.Answer;
import org.ectmanager.spi.handover.Answer.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusFileTest {

    private static final String TITLES = "ECT e-mail,Step,State,On,Remark\n";

    @Test
    void each_row_says_how_far_somebody_is() {
        var answers = read(TITLES + "Ada@school.example,paired,done,2026-09-04,by the tutor\n")
                .fold(read -> read, refusals -> List.<Answer>of());

        assertThat(answers)
                .containsExactly(new Answer(
                        2,
                        Optional.empty(),
                        Optional.of(new EmailAddress("ada@school.example")),
                        "paired",
                        State.CONFIRMED,
                        Optional.of(LocalDate.of(2026, 9, 4)),
                        "by the tutor"));
    }

    @Test
    void a_file_with_other_titles_is_refused() {
        assertThat(refusals("E-mail,Step\n")).extracting(Refusal::code).containsExactly("status.titles");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusals("")).extracting(Refusal::code).containsExactly("status.titles");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody,paired,done,, | ECT e-mail",
                "ada@school.example,married,done,, | Step",
                "ada@school.example,paired,perhaps,, | State",
                "ada@school.example,paired,done,4.9.2026, | On",
                "ada@school.example,paired | Row"
            })
    void a_wrong_cell_refuses_the_file_by_row_and_column(String row, String column) {
        assertThat(refusals(TITLES + row + "\n")).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(column);
            assertThat(refusal.sentence()).startsWith("Row 2: ");
        });
    }

    @Test
    void a_file_with_an_open_quotation_mark_is_refused() {
        assertThat(refusals(TITLES + "\"ada\n")).extracting(Refusal::code).containsExactly("status.file");
    }

    private static List<Refusal> refusals(String text) {
        return read(text).fold(answers -> List.of(), refused -> refused);
    }

    private static Result<List<Answer>> read(String text) {
        return StatusFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
