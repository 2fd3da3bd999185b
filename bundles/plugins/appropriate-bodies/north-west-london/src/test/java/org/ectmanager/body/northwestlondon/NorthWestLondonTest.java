/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.northwestlondon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.plan.ReportKind.FORMAL_ASSESSMENT;
import static org.ectmanager.domain.plan.ReportKind.INTERIM_ASSESSMENT;
import static org.ectmanager.domain.plan.ReportKind.PROGRESS_REVIEW;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.ectmanager.body.standard.DeclaredBody;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.Fee;
import org.junit.jupiter.api.Test;

/** How North West London differs: grades at the end of year 1 only, three to five targets, a fee for each year. */
class NorthWestLondonTest {

    private final AppropriateBodyPlugin body = DeclaredBody.in(Path.of("src/main/resources/body"));

    @Test
    void the_first_formal_assessment_gives_a_grade_from_a_to_e_and_an_e_is_a_concern() {
        assertThat(grade(body.form(FORMAL_ASSESSMENT, false)).map(Question::answer))
                .singleElement()
                .isInstanceOfSatisfying(Answer.Choice.class, choice -> {
                    assertThat(choice.options()).extracting(Option::value).containsExactly("a", "b", "c", "d", "e");
                    assertThat(choice.options()).filteredOn(Option::concern).hasSize(1);
                });
    }

    @Test
    void no_other_report_gives_one() {
        assertThat(Stream.of(
                                body.form(PROGRESS_REVIEW, false),
                                body.form(INTERIM_ASSESSMENT, false),
                                body.form(FORMAL_ASSESSMENT, true))
                        .flatMap(NorthWestLondonTest::grade))
                .isEmpty();
    }

    @Test
    void a_review_sets_three_to_five_targets() {
        assertThat(body.form(PROGRESS_REVIEW, false).questions())
                .extracting(Question::answer)
                .contains(new Answer.Targets(3, 5));
    }

    @Test
    void a_year_or_a_part_of_one_costs_the_same_and_the_head_teacher_agrees_to_it() {
        assertThat(body.fees().get(0).fees())
                .filteredOn(Fee::agreed)
                .singleElement()
                .satisfies(fee -> {
                    assertThat(fee.pence()).isEqualTo(25_000);
                    assertThat(fee.proration().varies()).isFalse();
                });
    }

    private static Stream<Question> grade(FormDefinition form) {
        return form.questions().stream().filter(question -> question.id().equals("grade"));
    }
}
