/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.progress.Concerns;
import org.ectmanager.domain.progress.Concerns.Occasion;
import org.ectmanager.web.report.ConcernWords.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcernWordsTest {

    @Test
    void each_reads_first_what_is_theirs_to_do() {
        assertThat(read(Occasion.FIRST_FORMAL_ASSESSMENT, Party.HEAD_TEACHER))
                .extracting(Line::own)
                .containsExactly(true, true, false);
        assertThat(read(Occasion.FIRST_FORMAL_ASSESSMENT, Party.APPROPRIATE_BODY)
                        .get(0))
                .satisfies(line -> assertThat(line.own()).isTrue())
                .extracting(Line::sentence)
                .asString()
                .startsWith("Satisfy yourself of the areas");
        assertThat(read(Occasion.PROGRESS_REVIEW, Party.INDUCTION_TUTOR).get(0).sentence())
                .isEqualTo("Attach a support plan to the review.");
    }

    @Test
    void a_teacher_reads_what_others_do_for_them() {
        assertThat(sentences(Occasion.PROGRESS_REVIEW, Party.EARLY_CAREER_TEACHER))
                .containsExactly(
                        "The review says plainly that you are not on track.",
                        "Your induction tutor attaches a support plan to the review, and you get it.",
                        "Your head teacher tells the appropriate body that progress is not satisfactory.");
        assertThat(sentences(Occasion.BETWEEN_FORMAL_ASSESSMENTS, Party.EARLY_CAREER_TEACHER))
                .contains(
                        "Your head teacher explains to you what failing would mean, the weaknesses, the agreed objectives, the"
                                + " planned support, the evidence and the improvement plan.");
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void nothing_is_said_to_two_readers_alike_that_is_the_turn_of_one(Occasion occasion) {
        for (var duty : Concerns.due(occasion)) {
            if (!duty.code().equals("concern.stated")) {
                var all = Stream.of(Party.EARLY_CAREER_TEACHER, duty.who())
                        .flatMap(party -> ConcernWords.lines(List.of(duty), Set.of(party)).stream())
                        .map(Line::sentence);
                assertThat(all)
                        .doesNotHaveDuplicates()
                        .doesNotContain(duty.because().sentence());
            }
        }
    }

    private static List<String> sentences(Occasion occasion, Party reader) {
        return read(occasion, reader).stream().map(Line::sentence).toList();
    }

    private static List<Line> read(Occasion occasion, Party reader) {
        return ConcernWords.lines(Concerns.due(occasion), Set.of(reader));
    }
}
