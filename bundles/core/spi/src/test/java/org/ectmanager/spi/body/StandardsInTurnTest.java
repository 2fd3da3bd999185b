/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P11: which standards are written about in which review. */
class StandardsInTurnTest {

    private static final StandardsInTurn TWO = new StandardsInTurn(List.of(Set.of(7, 1, 2, 3), Set.of(4, 5)));
    private static final FormDefinition REVIEW = StandardForms.progressReview();

    @ParameterizedTest
    @CsvSource({"1,1 2 3 7", "2,4 5", "3,1 2 3 7", "4,4 5", "7,1 2 3 7"})
    void the_turns_come_again_and_again(int review, String standards) {
        var form = TWO.in(REVIEW, review);

        assertThat(form.version()).isEqualTo(REVIEW.version() + ", standards " + standards);
        assertThat(form.tutorSections()).last().satisfies(section -> assertThat(section.questions())
                .allMatch(Question::required)
                .extracting(question -> question.id().substring("standard-".length()))
                .containsExactly(standards.split(" ")));
    }

    @Test
    void part_two_is_the_ninth() {
        assertThat(new StandardsInTurn(List.of(Set.of(9))).in(REVIEW, 1).tutorSections())
                .last()
                .satisfies(section -> assertThat(section.questions())
                        .extracting(Question::label)
                        .containsExactly("Part Two: Personal and professional conduct"));
    }

    @Test
    void a_form_that_asks_about_standards_already_stays_as_it_is() {
        var form = TWO.in(REVIEW, 1);

        assertThat(TWO.in(form, 2)).isEqualTo(form);
        assertThat(StandardsInTurn.none().in(REVIEW, 1)).isEqualTo(REVIEW);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void there_are_nine(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardsInTurn(List.of(Set.of(number))));
    }

    @Test
    void a_turn_is_not_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardsInTurn(List.of(Set.of())));
    }
}
